using System.Collections.Immutable;
using System.Globalization;
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
        lines.Mark(new Landmark(LandmarkKind.Footnote, lines.NextLine, note.Number, mark, null) { Position = lines.Position });
        lines.Indent(LineIndent.Hanging($"{mark} ", SpanStyle.Dim, lines.Ambiguous).For(lines.Direction));
        var content = note.Content;
        var last = content is [.., Block.Paragraph paragraph] ? paragraph : null;
        BlockSetter.SetAll(last is null ? content : content[..^1], lines);
        if (content.Length > 1)
            lines.Separate();
        lines.Enter(content.Length - 1);
        SetLast(last?.Content ?? [], ReturnsOf(note), lines);
        lines.Leave();
        lines.Outdent();
    }

    private static void SetLast(ImmutableArray<Inline> content, string returns, LineBuilder lines)
    {
        var text = InlineFlattener.Flatten(content, lines.BaseStyle, lines.Numbers);
        var end = text.IsBlank ? returns : $"\u00a0{returns}";
        ParagraphSetter.Set(text.WithEnd(end, lines.BaseStyle | SpanStyle.Dim), lines);
    }

    // One for each place that refers to the note.
    private static string ReturnsOf(Footnote note) => note.References <= 1
        ? Return
        : string.Join(' ', Enumerable.Range(0, note.References).Select(place => Return + LetterOf(place)));

    private static string LetterOf(int place) =>
        place < 26 ? $"{(char)('a' + place)}" : (place + 1).ToString(CultureInfo.InvariantCulture);
}
