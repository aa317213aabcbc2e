namespace Tui.Text;

/// <summary>Measures the control sequences and control strings of one text (ECMA-48 5.4 to 5.6).</summary>
internal sealed class ControlSequences(string text)
{
    private const char Escape = '\u001B';
    private const char Bell = '\u0007';
    private const char StringTerminator = '\u009C';

    // The next ones as far as they are known: without this a text of introducers takes quadratic time.
    private int _nextTerminator = -1;
    private int _nextBell = -1;

    /// <summary>
    /// The length of what begins with the dirty character at an index: a whole sequence or string, the introducer
    /// alone where it is not completed, a surrogate pair, else one.
    /// </summary>
    public int LengthAt(int index)
    {
        var character = text[index];
        if (char.IsSurrogate(character))
            return char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
        if (character is not Escape)
            return character is >= '\u0080' and <= '\u009F' ? LengthAfter(character, index, 1) : 1;
        if (index + 1 == text.Length)
            return 1;
        var next = text[index + 1];
        return next is >= '@' and <= '_' ? LengthAfter((char)(next + 0x40), index, 2) : EscapeLength(index);
    }

    private int LengthAfter(char introducer, int index, int introducerLength) => introducer switch
    {
        '\u009B' => ControlSequenceLength(index, introducerLength),
        '\u009D' => StringLength(index, introducerLength, mayEndWithBell: true),
        '\u0090' or '\u0098' or '\u009E' or '\u009F' => StringLength(index, introducerLength, mayEndWithBell: false),
        _ => introducerLength,
    };

    private int EscapeLength(int index)
    {
        var end = Skip(index + 1, ' ', '/');
        return end < text.Length && text[end] is >= '0' and <= '~' ? end + 1 - index : 1;
    }

    private int ControlSequenceLength(int index, int introducerLength)
    {
        var end = Skip(Skip(index + introducerLength, '0', '?'), ' ', '/');
        return end < text.Length && text[end] is >= '@' and <= '~' ? end + 1 - index : introducerLength;
    }

    private int Skip(int index, char first, char last)
    {
        while (index < text.Length && text[index] >= first && text[index] <= last)
            index++;
        return index;
    }

    private int StringLength(int index, int introducerLength, bool mayEndWithBell)
    {
        var start = index + introducerLength;
        if (_nextTerminator < start)
            _nextTerminator = FindTerminator(start);
        if (mayEndWithBell && _nextBell < start)
            _nextBell = text.IndexOf(Bell, start) is var bell and >= 0 ? bell : int.MaxValue;
        if (mayEndWithBell && _nextBell < _nextTerminator)
            return _nextBell + 1 - index;
        if (_nextTerminator is int.MaxValue)
            return introducerLength;
        return _nextTerminator + (text[_nextTerminator] is Escape ? 2 : 1) - index;
    }

    // The index of the next ST in either of its two forms.
    private int FindTerminator(int start)
    {
        while (text.AsSpan(start).IndexOfAny(Escape, StringTerminator) is var found and >= 0)
        {
            start += found + 1;
            if (text[start - 1] is StringTerminator || start < text.Length && text[start] is '\\')
                return start - 1;
        }

        return int.MaxValue;
    }
}
