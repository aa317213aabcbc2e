using System.Globalization;
using Tui.Core.Articles;
using Tui.Text;

namespace Tui.Core.Typesetting;

/// <summary>Sets what a terminal cannot show: pictures as their captions, embedded pages as their titles.</summary>
internal static class FigureSetter
{
    /// <summary>The mark of a picture.</summary>
    public const string Mark = "▣";

    private const string EmbedMark = "▶ ";

    private static readonly char[] Pointers = ['▲', '△', '▼', '▽', '↑', '↓'];

    /// <summary>Sets a figure: mark, number and caption as one unit.</summary>
    public static void Set(Block.Figure figure, LineBuilder lines)
    {
        if (figure.Images.IsEmpty)
            return;
        var count = figure.Images.Length;
        var first = lines.Numbers.TakePictures(count);
        var caption = Unpointed(figure.Images[0].Caption ?? "");
        var marks = lines.MarkCount;
        for (var i = 0; i < count; i++)
            lines.Mark(new Landmark(LandmarkKind.Figure, lines.NextLine, first + i, caption)
            {
                Address = figure.Images[i].Address,
                Position = lines.Position,
            });

        var address = figure.Images[0].Address;
        var direction = lines.DirectionOf(caption);
        lines.Indent(LineIndent.Hanging("  ", SpanStyle.Normal, lines.Ambiguous).For(direction));
        lines.Indent(LineIndent.Hanging($"{Label(first, count)}  ", SpanStyle.Caption, lines.Ambiguous, address).For(direction));
        if (string.IsNullOrWhiteSpace(caption))
        {
            SetWord(lines.Phrases.Of(WordFor(figure)), address, lines);
            lines.Advance("");
        }
        else
        {
            ParagraphSetter.Set(FlatText.Of(caption, SpanStyle.Caption, address), lines);
        }

        lines.Outdent();
        lines.Outdent();
        lines.EndMarks(marks);
    }

    // What points at the picture is said by its mark already.
    private static string Unpointed(string caption) =>
        caption.TrimStart(Pointers) is { Length: > 0 } bare && bare.Length < caption.Length ? bare.TrimStart() : caption;

    // Where there is no room for it, as in a narrow column, the mark stands alone.
    private static void SetWord(string word, string address, LineBuilder lines)
    {
        if (lines.WidthOf(word) <= lines.Width)
            ParagraphSetter.Set(FlatText.Of(word, SpanStyle.Dim, address), lines, advance: false);
    }

    /// <summary>What stands where a figure has no caption.</summary>
    private static string WordFor(Block.Figure figure)
    {
        if (figure.Images.All(image => PlaceholderPicture.IsOne(image.Address)))
            return "placeholder";
        return figure.Images.Length is 1 ? "picture" : "pictures";
    }

    /// <summary>Sets an embedded page: its title, and its address where that says more.</summary>
    public static void Set(Block.Embed embed, LineBuilder lines)
    {
        var title = embed.Title.Trim();
        lines.Mark(new Landmark(LandmarkKind.Link, lines.NextLine, 0, title) { Address = embed.Address, Position = lines.Position });
        lines.Indent(LineIndent.Hanging(EmbedMark, SpanStyle.Caption, lines.Ambiguous, embed.Address).For(lines.DirectionOf(title)));
        ParagraphSetter.Set(EmbedText(title, embed.Address), lines);
        lines.Outdent();
    }

    private static FlatText EmbedText(string title, string address)
    {
        if (title.Length is 0 || LinkAddress.IsWrittenAs(address, title))
            return FlatText.Of(address, SpanStyle.Dim, address);
        return new FlatText(
            $"{title}  {address}",
            [new FlatText.Run(0, SpanStyle.Caption, address), new FlatText.Run(title.Length, SpanStyle.Dim, address)],
            []);
    }

    private static string Label(int first, int count) => count is 1
        ? string.Create(CultureInfo.InvariantCulture, $"{Mark} {first}")
        : string.Create(CultureInfo.InvariantCulture, $"{Mark} {first}–{first + count - 1}");
}
