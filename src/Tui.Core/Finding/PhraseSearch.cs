using System.Text;
using Tui.Core.Querying;

namespace Tui.Core.Finding;

/// <summary>Looks for the tokens of a query's phrase in folded text, as the index finds them there.</summary>
internal sealed class PhraseSearch
{
    private readonly string _text;
    private readonly List<string> _parts;
    private readonly bool _lastIsPrefix;

    /// <summary>Makes a search.</summary>
    /// <param name="folded">The text, folded.</param>
    /// <param name="phrase">What to look for.</param>
    public PhraseSearch(string folded, SearchPhrase phrase)
    {
        _text = folded;
        _parts = PartsOf(phrase);
        _lastIsPrefix = phrase.LastIsPrefix;
    }

    /// <summary>Where it stands, in the order of the text.</summary>
    public IEnumerable<(int Start, int End)> Places()
    {
        if (_parts.Count == 0)
            yield break;
        for (var start = IndexOfFirst(0); start >= 0; start = IndexOfFirst(start + 1))
        {
            if (EndOf(start) is not { } end)
                continue;
            yield return (start, end);
            start = end - 1;
        }
    }

    /// <summary>Words, and runs of a script without spaces put together again from their overlapping pairs.</summary>
    private static List<string> PartsOf(SearchPhrase phrase)
    {
        var parts = new List<string>();
        foreach (var token in phrase.Tokens)
        {
            var first = Rune.GetRuneAt(token, 0).ToString();
            if (parts.Count > 0 && IsUnspaced(token) && IsUnspaced(parts[^1]) && parts[^1].EndsWith(first, StringComparison.Ordinal))
                parts[^1] += token[first.Length..];
            else
                parts.Add(token);
        }

        return parts;
    }

    private static bool IsUnspaced(string token) => SearchScript.ClassOf(Rune.GetRuneAt(token, 0)) is SearchClass.Unspaced;

    private int IndexOfFirst(int from) => from < _text.Length ? _text.IndexOf(_parts[0], from, StringComparison.Ordinal) : -1;

    /// <summary>Where the phrase ends that begins at a place; null where it does not stand there.</summary>
    private int? EndOf(int start)
    {
        var at = start;
        for (var i = 0; i < _parts.Count; i++)
        {
            if (i > 0)
                at = AfterDividers(at);
            if (!StandsAt(_parts[i], at, mayGoOn: _lastIsPrefix && i == _parts.Count - 1))
                return null;
            at += _parts[i].Length;
        }

        return at;
    }

    private int AfterDividers(int at)
    {
        while (at < _text.Length && Rune.TryGetRuneAt(_text, at, out var rune)
            && SearchScript.ClassOf(rune) is SearchClass.Divider or SearchClass.Nothing)
        {
            at += rune.Utf16SequenceLength;
        }

        return at;
    }

    private bool StandsAt(string part, int at, bool mayGoOn)
    {
        if (string.CompareOrdinal(_text, at, part, 0, part.Length) != 0)
            return false;
        var isWord = SearchScript.ClassOf(Rune.GetRuneAt(part, 0)) is SearchClass.Word;
        return !isWord || (!IsWordAt(at - 1) && (mayGoOn || !IsWordAt(at + part.Length)));
    }

    private bool IsWordAt(int at)
    {
        if (at < 0 || at >= _text.Length)
            return false;
        if (char.IsLowSurrogate(_text[at]) && at > 0)
            at--;
        return Rune.TryGetRuneAt(_text, at, out var rune) && SearchScript.ClassOf(rune) is SearchClass.Word;
    }
}
