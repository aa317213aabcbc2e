namespace Terminal.Gui.Input;

/// <summary>
/// The rest of a sequence that stopped for so long that its beginning was taken for keys. A slow line may part an arrow after
/// its Esc: what comes then would be typed, and be commands.
/// </summary>
/// <param name="now">The time that has passed since some moment.</param>
internal sealed class BrokenSequence(Func<TimeSpan> now)
{
    /// <summary>Stands for no introducer: only the Esc has come.</summary>
    internal const char None = '\0';

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private TimeSpan _end;
    private bool _isExpected;

    /// <summary>The byte after the Esc, where it was taken for a key as well.</summary>
    internal char Introducer { get; private set; }

    /// <summary>Whether it is too late for a rest.</summary>
    internal bool IsOver => now() > _end;

    /// <summary>Expects a rest from now on.</summary>
    internal void Expect(char introducer) => (_isExpected, Introducer, _end) = (true, introducer, now() + Patience);

    /// <summary>Waits for more of a rest as long again.</summary>
    internal void GoOn() => _end = now() + Patience;

    /// <summary>Whether a byte is the first of a rest. It comes directly, or not at all.</summary>
    internal bool BeginsWith(byte value)
    {
        var isExpected = _isExpected && !IsOver;
        _isExpected = false;
        return isExpected && (Introducer == None ? value is (byte)'[' or (byte)'O' or (byte)']' or (byte)'_' : Fits(Introducer, value));
    }

    /// <summary>Whether a byte may follow an introducer in what terminals send. Most keys may not.</summary>
    internal static bool Fits(char introducer, byte value) => introducer switch
    {
        '[' => (char)value is (>= '0' and <= '9') or (>= 'A' and <= 'D') or (>= 'a' and <= 'd')
            or '?' or '<' or '>' or '=' or '[' or 'F' or 'H' or 'I' or 'M' or 'O' or 'Z',
        'O' => (char)value is (>= 'A' and <= 'D') or (>= 'P' and <= 'S') or 'F' or 'H',
        ']' => char.IsAsciiDigit((char)value),
        '_' => value == (byte)'G',
        _ => false,
    };
}
