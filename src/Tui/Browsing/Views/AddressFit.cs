using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>Shortens an address where it matters least: the host, which says whose it is, and the end stay.</summary>
internal static class AddressFit
{
    // Fewer cells of the end say too little.
    private const int LeastTail = 9;

    // More of an end than fits any screen.
    private const int MostLetters = 2000;

    /// <summary>The address in so many cells at most.</summary>
    public static string Within(string address, int width)
    {
        if (CellWidth.Of(address) <= width)
            return address;
        if (width < 2)
            return width < 1 ? "" : AsciiMarks.Cut;

        // Where the host itself is too long, its end is what tells it from others.
        var head = HostEnd(address) is var host && CellWidth.Of(address.AsSpan(0, host)) <= width - LeastTail
            ? host
            : CellText.PrefixLength(address, width / 3);
        var room = width - CellWidth.Of(address.AsSpan(0, head)) - 1;
        var tail = Math.Max(head, address.Length - MostLetters);
        while (tail < address.Length && CellWidth.Of(address.AsSpan(tail)) > room)
            tail += GraphemeClusters.NextLength(address.AsSpan(tail));
        return string.Concat(address.AsSpan(0, head), AsciiMarks.Cut, address.AsSpan(tail));
    }

    private static int HostEnd(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal);
        if (start < 0)
            return 0;
        var end = address.AsSpan(start + 2).IndexOfAny("/?#");
        return end < 0 ? address.Length : start + 2 + end + 1;
    }
}
