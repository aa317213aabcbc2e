using Tui.Core.Language;
using Tui.Text;

namespace Tui.Core.Typesetting;

/// <summary>How a reader wants text to be set, whatever the article and the width of the window.</summary>
public sealed record TypesetSettings
{
    /// <summary>The measure where nobody says another, in cells: some 36 ideographs or a dozen English words.</summary>
    public const int UsualMeasure = 72;

    /// <summary>What holds where nothing is said.</summary>
    public static TypesetSettings Default { get; } = new();

    /// <summary>The widest that running text is set, in cells; null where it may be as wide as there is room.</summary>
    public int? Measure { get; init; } = UsualMeasure;

    /// <summary>
    /// In which order right-to-left text is written; null for what suits where it is written to. Nothing else depends
    /// on it, least of all where lines end.
    /// </summary>
    public TextOrder? Order { get; init; }

    /// <summary>The settings where nobody says an order: as it is drawn on a terminal, as it is read in a file.</summary>
    public TypesetSettings For(bool isTerminal) =>
        this with { Order = Order ?? (isTerminal ? TextOrder.Visual : TextOrder.Logical) };

    /// <summary>How wide the terminal draws East Asian Ambiguous characters.</summary>
    public AmbiguousWidth Ambiguous { get; init; }

    /// <summary>The language of what is not the article's own: its age, its length, the word for a picture.</summary>
    public Phrases Phrases { get; init; } = Phrases.English;

    /// <summary>The width of running text where there is room for so many cells.</summary>
    public int MeasureIn(int room) => Math.Min(room, Measure ?? room);
}
