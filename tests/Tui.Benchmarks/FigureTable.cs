using System.Globalization;

namespace Tui.Benchmarks;

/// <summary>
/// A table of what was measured: a name, what it came to and, where there is a limit to it, what is wanted and whether that
/// is met. The script <c>archives</c> writes rows of the same form.
/// </summary>
internal sealed class FigureTable(TextWriter output)
{
    /// <summary>Whether no figure so far is above its limit.</summary>
    public bool IsMet { get; private set; } = true;

    /// <summary>Writes a row of a figure to which there is no limit.</summary>
    public void Write(string name, FormattableString text) => output.WriteLine(Row(name, text));

    /// <summary>Writes a row.</summary>
    /// <param name="name">What was measured.</param>
    /// <param name="text">What it came to, in words.</param>
    /// <param name="value">The figure that the limit is to, in units of its own.</param>
    /// <param name="most">The most that is wanted; null where there is no limit.</param>
    public void Write(string name, FormattableString text, double value, double? most)
    {
        if (most is not { } limit)
        {
            Write(name, text);
            return;
        }

        var isMet = value <= limit;
        IsMet &= isMet;
        var wanted = string.Create(CultureInfo.InvariantCulture, $"<= {limit}");
        output.WriteLine($"{Row(name, text),-92} {wanted,-14} {(isMet ? "met" : "MISSED")}");
    }

    private static string Row(string name, FormattableString text) => $"{name,-34} {FormattableString.Invariant(text)}";
}
