using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Text;

namespace Tui.Core.Typesetting;

/// <summary>Sets footnotes: the mark that stands in the text, the note hanging from it, and a sign that leads back.</summary>
internal static class FootnoteSetter
{
    private const string Return = "↩";

    /// <summary>Sets notes without empty lines between those of one paragraph.</summary>
    public static void Set(Block.Footnotes notes, LineBuilder lines)
    {
        var loose = notes.Notes.Any(note => note.Content.Length > 1);
        for (var i = 0; i < notes.Notes.Length; i++)
        {
            if (i > 0 && loose)
                lines.Separate();
            lines.Enter(i);
            Set(notes.Notes[i], lines);
            lines.Leave();
        }
    }

    private static void Set(Footnote note, LineBuilder lines)
    {
        var mark = FootnoteMark.Of(note.Label);
        lines.Mark(new Landmark(LandmarkKind.Footnote, lines.NextLine, note.Number, mark) { Position = lines.Position });
        lines.Indent(LineIndent.Hanging($"{mark} ", SpanStyle.Dim, lines.Ambiguous).For(lines.Direction));
        var content = note.Content;
        var last = content is [.., Block.Paragraph paragraph] ? paragraph : null;
        BlockSetter.SetAll(last is null ? content : content[..^1], lines);
        if (content.Length > 1)
            lines.Separate();
        lines.Enter(content.Length - 1);
        SetLast(last?.Content ?? [], lines);
        lines.Leave();
        lines.Outdent();
    }

    private static void SetLast(ImmutableArray<Inline> content, LineBuilder lines)
    {
        // One sign, however many places refer to the note: the way back is to where the reader came from.
        var text = InlineFlattener.Flatten(content, lines.BaseStyle, lines.Numbers);
        var end = text.IsBlank ? Return : $"\u00a0{Return}";
        ParagraphSetter.Set(text.WithEnd(end, lines.BaseStyle | SpanStyle.Dim), lines);
    }
}
