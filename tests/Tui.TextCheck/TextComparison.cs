namespace Tui.TextCheck;

/// <summary>
/// Looks for the lines of a source in a set text. Outside of tables each line is to be there as a whole, in the order of
/// the source: the search goes on where the line before was found. A line may have been moved (a caption under its
/// picture, a heading that is the title), and a few characters may stand between its own (quotation marks, brackets
/// around the reading of a ruby). The lines of a table are counted character by character in what is set between its
/// neighbours, since columns are set side by side. At the end all characters of the source are counted once more in all
/// of the set text, so that a line found in the place of another is missed.
/// </summary>
internal sealed class TextComparison(SetText set)
{
    // A short line may be found by chance far from its place; the search does not follow it there.
    private const int ShortLine = 20;
    private const int FarAway = 600;

    private readonly List<(string Line, int Count)> _missing = [];
    private readonly List<SourceLine> _table = [];
    private int _at;
    private int _tableStart;

    /// <summary>The lines of which something is missing, and how many characters.</summary>
    public static List<(string Line, int Count)> Missing(List<SourceLine> source, SetText set)
    {
        var comparison = new TextComparison(set);
        foreach (var line in source) comparison.Find(line);
        comparison.FindTable(set.Own.Length);
        if (comparison._missing.Count == 0) comparison.CountAll(source);
        return comparison._missing;
    }

    private void Find(SourceLine line)
    {
        if (line.InTable)
        {
            if (_table.Count == 0) _tableStart = _at;
            _table.Add(line);
            return;
        }

        if (InOrder(line.Ink)) return;
        if (set.Own.Contains(line.Ink, StringComparison.Ordinal) || set.All.Contains(line.Ink, StringComparison.Ordinal)) return;
        if (NoteLabel.Without(line.Ink) is { } note && set.Own.Contains(note, StringComparison.Ordinal)) return;
        var matched = LooseMatch.Longest(set.Own, line.Ink, 0, out _, out _);
        if (matched < line.Ink.Length) _missing.Add((line.Ink, line.Ink.Length - matched));
    }

    private bool InOrder(string ink)
    {
        var start = set.Own.IndexOf(ink, _at, StringComparison.Ordinal);
        if (start >= 0)
        {
            if (ink.Length >= ShortLine || start - _at < FarAway) GoOn(start, start + ink.Length);
            return true;
        }

        var length = Math.Min(set.Own.Length, _at + FarAway + 2 * ink.Length);
        if (LooseMatch.Longest(set.Own.AsSpan(0, length), ink, _at, out start, out var end) < ink.Length) return false;
        GoOn(start, end);
        return true;
    }

    private void GoOn(int start, int end)
    {
        FindTable(start);
        _at = end;
    }

    // The line after a table may be found too early, in the table itself; the table may then go on beyond it.
    private void FindTable(int end)
    {
        if (_table.Count == 0) return;
        if (LostOf(_table, set.Own.AsSpan(_tableStart, Math.Max(0, end - _tableStart))) is { Count: > 0 })
        {
            var length = FarAway + 4 * _table.Sum(line => line.Ink.Length);
            _missing.AddRange(LostOf(_table, set.Own.AsSpan(_tableStart, Math.Min(length, set.Own.Length - _tableStart))));
        }

        _table.Clear();
    }

    private static List<(string Line, int Count)> LostOf(List<SourceLine> lines, ReadOnlySpan<char> text)
    {
        var counts = CharacterCounts.Of(text);
        return [.. lines.Select(line => (line.Ink, Lost: counts.Take(line.Ink))).Where(line => line.Lost > 0)];
    }

    private void CountAll(List<SourceLine> source) =>
        _missing.AddRange(LostOf(source.FindAll(line => !line.IsCaption).ConvertAll(WithoutLabel), set.All));

    // A note's own mark is printed as all notes' are.
    private SourceLine WithoutLabel(SourceLine line) =>
        !set.All.Contains(line.Ink, StringComparison.Ordinal) && NoteLabel.Without(line.Ink) is { } note
        && set.Own.Contains(note, StringComparison.Ordinal) ? line with { Ink = note } : line;
}
