using System.Buffers;

namespace Tui.Core.Articles.Fields;

/// <summary>Reads numbers, words and marks from the front of a text.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> ZoneCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/");

    private ReadOnlySpan<char> _rest = text;

    /// <summary>The next character; <c>\0</c> at the end.</summary>
    public readonly char Peek => _rest.IsEmpty ? '\0' : _rest[0];

    /// <summary>The one after it; <c>\0</c> behind the end.</summary>
    public readonly char PeekAfter => _rest.Length < 2 ? '\0' : _rest[1];

    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>Passes over any number of these characters.</summary>
    public void Skip(ReadOnlySpan<char> characters) => _rest = _rest.TrimStart(characters);

    /// <summary>Passes over a weekday as Chinese and Japanese write it: <c>星期三</c>, <c>(水)</c>.</summary>
    public void SkipWeekday()
    {
        Skip(" ");
        if (TakeAny("星期", "周", "週")) _rest = _rest.IsEmpty ? _rest : _rest[1..];
        else if (Peek is '(' or '（' && _rest.IndexOfAny(')', '）') is > 0 and < 6 and var end) _rest = _rest[(end + 1)..];
    }

    /// <summary>Passes over <c>st nd rd th</c>.</summary>
    public void SkipOrdinal() => TakeAny("st", "nd", "rd", "th");

    /// <summary>Passes over the first of these that stands here; false where none does.</summary>
    public bool TakeAny(params string[] words)
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

    /// <summary>A word of letters; false where there is none.</summary>
    public bool TryWord(out ReadOnlySpan<char> word)
    {
        var length = 0;
        while (length < _rest.Length && IsLetter(_rest[length])) length++;
        word = _rest[..length];
        _rest = _rest[length..];
        return length > 0;
    }

    /// <summary>
    /// The name of a zone as the tz database has it, <c>Area/City</c>, and nothing else that could name a file; nothing is
    /// passed over where there is none.
    /// </summary>
    public bool TryZoneId(out ReadOnlySpan<char> id)
    {
        var length = _rest.IndexOfAnyExcept(ZoneCharacters);
        id = length < 0 ? _rest : _rest[..length];
        if (id.IsEmpty || !char.IsAsciiLetter(id[0]) || !id.Contains('/') || id[^1] == '/') return false;
        _rest = _rest[id.Length..];
        return true;
    }

    // An alphabet's: words of Chinese and Korean are written into the numbers.
    private static bool IsLetter(char character) => char.IsLetter(character) && character < '\u0600';

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
