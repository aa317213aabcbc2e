namespace Terminal.Gui.Drawing;

/// <summary>One cell of the screen.</summary>
/// <param name="Text">The grapheme cluster that begins here; empty in the cells that a wide cluster covers after its first.</param>
/// <param name="Attribute">How it looks.</param>
/// <param name="Url">What it links to; null for nothing.</param>
/// <param name="Width">The cells that the cluster takes; 0 in the cells that it covers after its first.</param>
internal readonly record struct ScreenCell(string Text, Attribute Attribute, string? Url, int Width)
{
    /// <summary>A space in the terminal's own colours.</summary>
    internal static ScreenCell Blank { get; } = new(" ", Attribute.Default, null, 1);

    /// <summary>Whether both look the same and link to the same.</summary>
    public bool Equals(ScreenCell other) =>
        Width == other.Width && Text == other.Text && Url == other.Url && Attribute.Equals(other.Attribute);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Width);

    /// <summary>Whether nothing but the background is to be seen.</summary>
    internal bool IsSpace => Text is " " && Url is null && (Attribute.Style & ~(TextStyle.Bold | TextStyle.Italic | TextStyle.Faint)) == 0;
}
