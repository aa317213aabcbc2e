using System.Collections.Immutable;
using Tui.Core.Articles;

namespace Tui.Tests.Articles;

/// <summary>Shows an article as its figures and texts, a line each: <c>▣</c> for every picture, then the caption.</summary>
internal static class FigureText
{
    public static string Of(Article article) => string.Join('\n', Lines(article.Body));

    private static IEnumerable<string> Lines(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Block.Figure figure => [$"{new string('▣', figure.Images.Length)} {Caption(figure)}".TrimEnd()],
        Block.List list => list.Items.SelectMany(item => Lines(item.Content)).Select(line => $"* {line}"),
        Block.Quotation quotation => Lines(quotation.Content).Select(line => $"> {line}"),
        Block.Table table => table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => string.Join(' ', Lines(cell.Content))))),
        Block.DefinitionList list => list.Definitions.SelectMany(d => Lines([new Block.Paragraph(d.Term), .. d.Description])),
        Block.Rule => ["———"],
        Block.Embed embed => [$"▶ {embed.Title}"],
        _ => [ArticleContent.TextOf(new Article { Path = "", Title = "", Body = [block] })],
    });

    // Every picture of a figure has its caption, or it would be lost from the list of pictures.
    private static string Caption(Block.Figure figure) => string.Join(" / ", figure.Images.Select(i => i.Caption).Distinct());
}
