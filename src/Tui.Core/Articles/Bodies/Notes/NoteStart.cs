using System.Collections.Immutable;

namespace Tui.Core.Articles.Bodies.Notes;

/// <summary>The label with which many notes begin, which is printed before each anyway.</summary>
internal static class NoteStart
{
    private const string Opening = "[(（［〔【^↑ ";
    private const string Closing = "])）］〕】.．、:：";

    /// <summary>Whether a note's text begins with its label.</summary>
    public static bool Has(string text, string label) => LengthOf(text, label) > 0;

    /// <summary>The note without it.</summary>
    public static ImmutableArray<Block> Without(ImmutableArray<Block> note, string label)
    {
        if (note is not [Block.Paragraph { Content: [Inline.Text first, ..] content } paragraph, ..]) return note;
        var rest = first.Value[LengthOf(first.Value, label)..].TrimStart();
        if (rest.Length == first.Value.Length) return note;
        content = rest.Length > 0 ? content.SetItem(0, new Inline.Text(rest)) : content.RemoveAt(0);
        return content.IsEmpty && note.Length > 1 ? note.RemoveAt(0) : note.SetItem(0, new Block.Paragraph(content));
    }

    private static int LengthOf(string text, string label)
    {
        foreach (var form in (ReadOnlySpan<string>)[label, FootnoteMark.Of(label)])
        {
            var rest = text.AsSpan().TrimStart().TrimStart(Opening);
            if (!rest.StartsWith(form, StringComparison.Ordinal)) continue;
            var isBracketed = rest.Length < text.AsSpan().TrimStart().Length;
            rest = rest[form.Length..];
            var end = rest.TrimStart(Closing);
            var isLabel = isBracketed || end.Length < rest.Length || rest is [] or [' ', ..] || form[0] > '9';
            if (isLabel && rest is not ['.', >= '0' and <= '9', ..]) return text.Length - end.Length;
        }

        return 0;
    }
}
