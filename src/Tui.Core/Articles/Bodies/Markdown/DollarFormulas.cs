using System.Buffers;
using System.Text;

namespace Tui.Core.Articles.Bodies.Markdown;

/// <summary>
/// Formulas between dollar signs that stand at Chinese or Japanese text without a space → code, so that nothing of them is
/// taken for emphasis or an escape. Markdig knows formulas by the spaces and marks around them, which such text has not.
/// </summary>
internal static class DollarFormulas
{
    // What Markdown would take for its own.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\^_*~<[");

    /// <summary>A line with such formulas as code; code that the author wrote is passed over.</summary>
    public static string WithCode(string line)
    {
        var wrapped = new StringBuilder();
        var copied = 0;
        for (var at = 0; at < line.Length;)
        {
            if (line[at] == '\\') at += 2;
            else if (line[at] == '`') at = AfterCode(line, at);
            else if (line[at] != '$') at++;
            else if (EndOf(line, at) is not { } end) at += LengthAt(line, at);
            else
            {
                if (IsUnseen(line, at, end))
                {
                    // An author escapes an asterisk for Markdown; TeX has hardly a use for that.
                    var formula = line[at..end].Replace("\\*", "*", StringComparison.Ordinal);
                    wrapped.Append(line, copied, at - copied).Append('`').Append(formula).Append('`');
                    copied = end;
                }

                at = end;
            }
        }

        return copied == 0 ? line : wrapped.Append(line, copied, line.Length - copied).ToString();
    }

    /// <summary>Where the formula that a dollar sign opens ends, behind what closes it; null where it opens none.</summary>
    private static int? EndOf(string line, int start)
    {
        var marks = LengthAt(line, start);
        var first = start + marks;
        if (marks > 2 || first >= line.Length || char.IsWhiteSpace(line[first])) return null;
        for (var at = first; at < line.Length; at++)
        {
            if (line[at] is '`' or '|') return null;
            if (line[at] == '\\') at++;
            else if (line[at] == '$') return LengthAt(line, at) == marks && !char.IsWhiteSpace(line[at - 1]) ? at + marks : null;
        }

        return null;
    }

    private static bool IsUnseen(string line, int start, int end)
    {
        var (before, after) = (start > 0 ? line[start - 1] : ' ', end < line.Length ? line[end] : ' ');
        return (IsLetterBeyondAscii(before) || IsLetterBeyondAscii(after)) && !char.IsAsciiLetterOrDigit(before) && !char.IsAsciiLetterOrDigit(after)
            && line.AsSpan(start, end - start).ContainsAny(Marks);
    }

    private static bool IsLetterBeyondAscii(char character) => character > '\u007f' && char.IsLetter(character);

    private static int LengthAt(string line, int at) => RunLength(line.AsSpan(at), '$');

    private static int AfterCode(string line, int at)
    {
        var length = RunLength(line.AsSpan(at), '`');
        for (var end = at + length; end < line.Length;)
        {
            var next = line.IndexOf('`', end);
            if (next < 0) break;
            var closing = RunLength(line.AsSpan(next), '`');
            if (closing == length) return next + closing;
            end = next + closing;
        }

        return at + length;
    }

    private static int RunLength(ReadOnlySpan<char> text, char mark)
    {
        var length = text.IndexOfAnyExcept(mark);
        return length < 0 ? text.Length : length;
    }
}
