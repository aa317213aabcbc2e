using System.Runtime.InteropServices;

namespace Tui.Text.Bidi;

/// <summary>What is known of each UTF-16 unit of one paragraph while its levels are worked out.</summary>
internal readonly ref struct BidiBuffers
{
    /// <summary>Sets out the classes of a paragraph; the second half of a surrogate pair is passed over as BN.</summary>
    public BidiBuffers(ReadOnlySpan<char> text, Span<BidiClass> classes, Span<byte> levels)
    {
        for (var i = 0; i < text.Length; i++)
        {
            classes[i] = BidiTable.ClassAt(text, i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                classes[++i] = BidiClass.BN;
        }

        Classes = classes;
        Levels = levels;
        Types = classes.ToArray();
        HasControls = MemoryMarshal.AsBytes(classes).IndexOfAnyInRange((byte)BidiClass.LRE, (byte)BidiClass.PDI) >= 0;
        Pairs = HasControls ? IsolatePairs.Of(classes) : [];
    }

    /// <summary>The classes as the table has them.</summary>
    public Span<BidiClass> Classes { get; }

    /// <summary>The classes as the rules change them.</summary>
    public Span<BidiClass> Types { get; }

    /// <summary>The embedding levels.</summary>
    public Span<byte> Levels { get; }

    /// <summary>Whether there are embeddings, overrides or isolates.</summary>
    public bool HasControls { get; }

    /// <summary>The ends of the isolates; empty where there are none.</summary>
    public int[] Pairs { get; }
}
