namespace Tui.Core.Articles.Fields;

/// <summary>Reads numbers, words and marks from the front of a text.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>The next character; <c>\0</c> at the end.</summary>
    public readonly char Peek => _rest.IsEmpty ? '\0' : _rest[0];

    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>Passes over any number of these characters.</summary>
    public void Skip(ReadOnlySpan<char> characters) => _rest = _rest.TrimStart(characters);

    /// <summary>Passes over <c>st nd rd th</c>.</summary>
    public void SkipOrdinal() => TakeAny("st", "nd", "rd", "th");

    /// <summary>Passes over the first of these that stands here; false where none does.</summary>
    public bool TakeAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (!_rest.StartsWith(word, StringComparison.Ordinal)) continue;
            _rest = _rest[word.Length..];
            return true;
        }

        return false;
    }

    /// <summary>A number of so many digits; nothing is passed over where there is none.</summary>
    public bool TryNumber(int least, int most, out int number)
    {
        var length = 0;
        number = 0;
        while (length < most && length < _rest.Length && char.IsAsciiDigit(_rest[length]))
        {
            number = (number * 10) + (_rest[length] - '0');
            length++;
        }

        if (length < least) return false;
        _rest = _rest[length..];
        return true;
    }

    /// <summary>A word of ASCII letters; false where there is none.</summary>
    public bool TryWord(out ReadOnlySpan<char> word)
    {
        var length = 0;
        while (length < _rest.Length && char.IsAsciiLetter(_rest[length])) length++;
        word = _rest[..length];
        _rest = _rest[length..];
        return length > 0;
    }

    /// <summary>The ticks of a fraction of a second, 0 where there is none.</summary>
    public long Fraction()
    {
        if (Peek is not ('.' or ',')) return 0;
        _rest = _rest[1..];
        var (ticks, unit) = (0L, TimeSpan.TicksPerSecond / 10);
        while (!_rest.IsEmpty && char.IsAsciiDigit(_rest[0]))
        {
            ticks += (_rest[0] - '0') * unit;
            unit /= 10;
            _rest = _rest[1..];
        }

        return ticks;
    }
}
