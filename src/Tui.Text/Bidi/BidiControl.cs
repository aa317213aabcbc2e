using System.Text;

namespace Tui.Text.Bidi;

/// <summary>
/// A control of UAX #9 (2.1 to 2.5) that markup asks for at a place of a text. It is never a character of the text, so that none
/// can reach a terminal.
/// </summary>
/// <param name="Place">The UTF-16 index before which it would stand.</param>
/// <param name="Sign">The control.</param>
public sealed record BidiControl(int Place, char Sign)
{
    /// <summary>Ends the last isolate that was opened, and what was opened in it.</summary>
    public const char IsolateEnd = '\u2069';

    private const char LeftToRightIsolate = '\u2066';
    private const char RightToLeftIsolate = '\u2067';
    private const char FirstStrongIsolate = '\u2068';
    private const char LeftToRightOverride = '\u202D';
    private const char RightToLeftOverride = '\u202E';

    /// <summary>Whether it may turn text that has no right-to-left letters.</summary>
    public bool IsRightToLeft => Sign is RightToLeftIsolate or RightToLeftOverride;

    /// <summary>What opens an isolate; <see cref="IsolateEnd"/> ends it.</summary>
    /// <param name="direction">Its direction; null for that of its first letter.</param>
    public static char Isolate(TextDirection? direction) => direction switch
    {
        TextDirection.LeftToRight => LeftToRightIsolate,
        TextDirection.RightToLeft => RightToLeftIsolate,
        _ => FirstStrongIsolate,
    };

    /// <summary>Whether a control is one that <see cref="Override"/> gives.</summary>
    public static bool IsOverride(char sign) => sign is LeftToRightOverride or RightToLeftOverride;

    /// <summary>What gives all characters up to the end of the isolate around it one direction.</summary>
    public static char Override(TextDirection direction) =>
        direction is TextDirection.RightToLeft ? RightToLeftOverride : LeftToRightOverride;

    /// <summary>A text with its controls in it, for working out its order alone.</summary>
    /// <param name="controls">The controls in the order of the text.</param>
    internal static string PutInto(string text, IReadOnlyList<BidiControl> controls)
    {
        if (controls.Count is 0)
            return text;
        var result = new StringBuilder(text.Length + controls.Count);
        var copied = 0;
        foreach (var control in controls)
        {
            result.Append(text, copied, control.Place - copied).Append(control.Sign);
            copied = control.Place;
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }
}
