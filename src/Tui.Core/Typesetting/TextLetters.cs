using System.Text;

namespace Tui.Core.Typesetting;

/// <summary>A laid out text without what changes for other reasons than its own: white space, links' numbers, and the dot that
/// divides the parts of a line of the title block.</summary>
internal sealed class TextLetters
{
    /// <summary>Stands between the parts of the title block where a line does not end there.</summary>
    public const char Divider = '·';

    private readonly List<int> _indexes = [];
    private readonly int _end;

    private TextLetters(string laidOut)
    {
        var text = new StringBuilder(laidOut.Length);
        for (var i = 0; i < laidOut.Length; i++)
        {
            if (laidOut[i] is FlatText.Glue)
            {
                i += NumberLength(laidOut.AsSpan(i + 1));
                continue;
            }

            if (char.IsWhiteSpace(laidOut[i]) || laidOut[i] is Divider)
                continue;
            _indexes.Add(i);
            text.Append(laidOut[i]);
        }

        _end = laidOut.Length;
        Text = text.ToString();
    }

    /// <summary>What is left of the text.</summary>
    public string Text { get; }

    /// <summary>Takes a laid out text apart.</summary>
    public static TextLetters Of(string laidOut) => new(laidOut);

    /// <summary>A laid out text as its author wrote it: without links' numbers and what only says where lines may end.</summary>
    public static string Written(string laidOut)
    {
        var text = new StringBuilder(laidOut.Length);
        for (var i = 0; i < laidOut.Length; i++)
        {
            if (laidOut[i] is FlatText.Glue)
                i += NumberLength(laidOut.AsSpan(i + 1));
            else if (!FlatText.IsUnseen(laidOut[i]))
                text.Append(laidOut[i]);
        }

        return text.ToString();
    }

    /// <summary>How many of its characters stand before an index of the laid out text.</summary>
    public int CountBefore(int index)
    {
        var at = _indexes.BinarySearch(index);
        return at < 0 ? ~at : at;
    }

    /// <summary>Where in the laid out text a character stands; the text's end where there are not so many.</summary>
    public int IndexOf(int count) => count < _indexes.Count ? _indexes[count] : _end;

    /// <summary>The length of a link's number at the beginning of a text; 0 where there is none.</summary>
    public static int NumberLength(ReadOnlySpan<char> text)
    {
        if (text is not ['[', ..])
            return 0;
        var end = text[1..].IndexOfAnyExceptInRange('0', '9') + 1;
        return end > 1 && text[end] is ']' ? end + 1 : 0;
    }
}
