using System.Collections.Immutable;
using System.Text;
using Terminal.Gui.Drivers;
using Tui.Text;

namespace Terminal.Gui.Drawing;

/// <summary>The text of a cell, without anything that a terminal would obey.</summary>
internal static class ClusterText
{
    private static readonly ImmutableArray<string> Ascii = ReadAscii();

    /// <summary>The text of a cluster.</summary>
    /// <param name="cluster">The cluster; hostile.</param>
    /// <param name="known">A text that is used instead of a copy where it is the same.</param>
    internal static string Of(ReadOnlySpan<char> cluster, string known = "")
    {
        if (cluster.Length == 1 && cluster[0] < 128) return Ascii[cluster[0]];
        if (cluster.SequenceEqual(known)) return known;

        // Only the program itself still has it: every text of a file has lost it when it was read.
        if (PictureWriter.IsPlaceholder(cluster)) return cluster.ToString();
        var clean = TextCleaner.Clean(cluster.ToString());
        return clean is "" or "\n" or "\t" ? " " : clean;
    }

    /// <summary>The text of one character; a space where it would take no cell or more than one.</summary>
    internal static string Of(Rune rune, AmbiguousWidth ambiguous)
    {
        Span<char> text = stackalloc char[2];
        var cluster = text[..rune.EncodeToUtf16(text)];
        return CellWidth.OfCluster(cluster, ambiguous) == 1 ? Of(cluster) : " ";
    }

    private static ImmutableArray<string> ReadAscii()
    {
        var texts = new string[128];
        for (var code = 0; code < texts.Length; code++)
            texts[code] = code is < 32 or 127 ? " " : ((char)code).ToString();
        return [.. texts];
    }
}
