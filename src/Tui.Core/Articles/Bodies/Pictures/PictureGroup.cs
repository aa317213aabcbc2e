using System.Collections.Immutable;
using Tui.Text;

namespace Tui.Core.Articles.Bodies.Pictures;

/// <summary>
/// A list or a table that only lays out pictures → figures, each with its caption. What shows data, or steps with pictures,
/// stays what it is.
/// </summary>
internal static class PictureGroup
{
    // Cells. Longer text is more than a caption, and what holds it more than a layout.
    private const int LongestCaption = 160;

    /// <summary>Adds the pictures of <paramref name="block"/> to the flow; false where it is more than a group of pictures.</summary>
    public static bool TryAdd(Block block, FlowBuilder flow)
    {
        var figures = block switch
        {
            Block.List { Start: null } list => OfParts(list.Items, item => item.Content),
            Block.DefinitionList list => OfParts(list.Definitions, PartsOf),
            Block.Table { Caption.IsEmpty: true } table => OfTable(table),
            _ => null,
        };
        if (figures is null || figures.Count == 0) return false;
        var captioned = figures.Exists(figure => figure.Images[0].Caption is not null);
        flow.EndParagraph();
        foreach (var figure in figures)
        {
            if (captioned) flow.AddSettled(figure);
            else foreach (var image in figure.Images) flow.AddFigure(image);
        }

        flow.EndParagraph();
        return true;
    }

    private static List<Block.Figure>? OfParts<T>(ImmutableArray<T> parts, Func<T, ImmutableArray<Block>> contentOf)
    {
        var figures = new List<Block.Figure>();
        foreach (var part in parts)
        {
            if (!AddCell(contentOf(part), figures)) return null;
        }

        return figures;
    }

    /// <summary>A term that is a picture, and what is said of it.</summary>
    private static ImmutableArray<Block> PartsOf(Definition definition)
    {
        var pictures = InlineText.LineOf(definition.Term).Length > 0 ? [] : InlineText.PicturesOf(definition.Term).ToImmutableArray();
        return pictures.IsEmpty ? [new Block.Rule()] : [new Block.Figure(pictures), .. definition.Description];
    }

    private static List<Block.Figure>? OfTable(Block.Table table)
    {
        var rows = table.Rows.Where(row => row.Cells.Any(cell => !cell.Content.IsEmpty)).ToList();
        if (rows is [{ Cells: [var picture, var text] }] && IsPictures(picture) && TextOf(text.Content) is { } beside)
            return [WithCaption(picture.Content, beside)];
        return OfParts([.. rows.SelectMany(row => row.Cells)], cell => cell.Content) ?? OfRowsInTurn(rows, table.HeadRows);
    }

    /// <summary>A row of pictures and a row of what they are, the latter below; above only where it is the table's head.</summary>
    private static List<Block.Figure>? OfRowsInTurn(List<TableRow> rows, int heads)
    {
        if (heads > 0 && rows.Count != 2) return null;
        var figures = new List<Block.Figure>();
        for (var i = 0; i + 1 < rows.Count; i += 2)
        {
            var isHeadAbove = heads > 0 && !rows[0].Cells.All(IsPictures);
            var (pictures, texts) = isHeadAbove ? (rows[1], rows[0]) : (rows[i], rows[i + 1]);
            if (!AddRows(pictures.Cells, texts.Cells, figures)) return null;
        }

        return rows.Count % 2 == 0 ? figures : null;
    }

    private static bool AddRows(ImmutableArray<TableCell> pictures, ImmutableArray<TableCell> texts, List<Block.Figure> figures)
    {
        if (!pictures.All(IsPictures)) return false;
        if (texts is [var shared] && TextOf(shared.Content) is { } caption)
        {
            figures.Add(WithCaption([.. pictures.SelectMany(cell => cell.Content)], caption));
            return true;
        }

        if (texts.Length != pictures.Length) return false;
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Content.IsEmpty) figures.AddRange(pictures[i].Content.Cast<Block.Figure>());
            else if (TextOf(texts[i].Content) is { } text) figures.Add(WithCaption(pictures[i].Content, text));
            else return false;
        }

        return true;
    }

    /// <summary>Adds what one cell or item holds: nothing, pictures, or pictures and a line below them.</summary>
    private static bool AddCell(ImmutableArray<Block> content, List<Block.Figure> figures)
    {
        if (content.All(block => block is Block.Figure))
        {
            figures.AddRange(content.Cast<Block.Figure>());
            return true;
        }

        var pictures = content[..^1];
        if (pictures.IsEmpty || !pictures.All(block => block is Block.Figure) || TextOf([content[^1]]) is not { } caption) return false;
        figures.Add(WithCaption(pictures, caption));
        return true;
    }

    private static bool IsPictures(TableCell cell) => !cell.Content.IsEmpty && cell.Content.All(block => block is Block.Figure);

    private static Block.Figure WithCaption(ImmutableArray<Block> figures, string caption) =>
        new([.. figures.Cast<Block.Figure>().SelectMany(figure => figure.Images).Select(image => image with { Caption = caption })]);

    private static string? TextOf(ImmutableArray<Block> content)
    {
        if (content is not [Block.Paragraph only]) return null;
        var text = InlineText.LineOf(only.Content);
        return text.Length is > 0 and <= LongestCaption && CellWidth.Of(text) <= LongestCaption ? text : null;
    }
}
