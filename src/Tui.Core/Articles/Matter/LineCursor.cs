namespace Tui.Core.Articles.Matter;

/// <summary>Steps through the lines of a text that has line feeds alone.</summary>
internal struct LineCursor(string text, int start, int number)
{
    private int _next = start;

    /// <summary>The number of the line that <see cref="MoveNext"/> came to, counted from what it was told.</summary>
    public int Number { get; private set; } = number - 1;

    /// <summary>Where the line begins in the text.</summary>
    public int Start { get; private set; } = start;

    /// <summary>Where the line ends, before its line feed.</summary>
    public int End { get; private set; } = start;

    /// <summary>Where the next line begins; the text's length after the last.</summary>
    public readonly int Next => Math.Min(_next, text.Length);

    /// <summary>The line without its line feed.</summary>
    public readonly ReadOnlySpan<char> Line => text.AsSpan(Start, End - Start);

    public bool MoveNext()
    {
        if (_next > text.Length || (_next == text.Length && _next > 0)) return false;
        Start = _next;
        var end = text.IndexOf('\n', _next);
        End = end < 0 ? text.Length : end;
        _next = End + 1;
        Number++;
        return true;
    }
}
