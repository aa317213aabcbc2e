using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Tui.Core.Articles;
using Tui.Text.Bidi;
using static Tui.Tests.Typesetting.Build;

namespace Tui.Tests.Typesetting;

/// <summary>Trees of articles that no author would write.</summary>
internal static class RandomArticles
{
    private static readonly Gen<string> Words = Gen.Elements(
        "中", "美气候", "，", "“罕见”", "……", "——", "word", "unbreakableunbreakable", "10%", "👩\u200D👩\u200D👧", "e\u0301",
        "https://a.example/b/c?d=e", "（", "）", "한글", "ไทย", "कि", "·", "!", "-",
        "שלום", "عالَم", "١٢", "«").NonEmptyListOf()
        .SelectMany(words => Gen.Elements("", " "), (words, divider) => string.Join(divider, words));

    private static readonly Gen<TextDirection?> Directions = Gen.Elements<TextDirection?>(
        null, null, TextDirection.LeftToRight, TextDirection.RightToLeft);

    /// <summary>Articles without tables, whose text is set in its own order.</summary>
    public static Gen<Article> WithoutTables { get; } = Articles(tables: false);

    /// <summary>Articles with everything.</summary>
    public static Gen<Article> Any { get; } = Articles(tables: true);

    private static Gen<Article> Articles(bool tables) =>
        Blocks(3, tables).Select(blocks => Article("", blocks));

    private static Gen<ImmutableArray<Block>> Blocks(int depth, bool tables) =>
        Block(depth, tables).ListOf().Select(blocks => blocks.Take(4).ToImmutableArray());

    private static Gen<Block> Block(int depth, bool tables) =>
        Shape(depth, tables).SelectMany(_ => Directions, (block, direction) => block with { Direction = direction });

    private static Gen<Block> Shape(int depth, bool tables)
    {
        var text = Inlines(2).Select(Paragraph);
        if (depth is 0)
            return text;
        var blocks = Blocks(depth - 1, tables);
        var items = blocks.Select(content => new ListItem(content)).ListOf().Select(list => list.Take(3).ToImmutableArray());
        List<Gen<Block>> shapes =
        [
            text,
            Inlines(1).Select(content => (Block)new Block.Heading(2, content)),
            items.Select(list => (Block)new Block.List(null, list)),
            items.Select(list => (Block)new Block.List(98, list)),
            blocks.Select(content => Quotation(content)),
            Words.Select(line => (Block)new Block.Code($"{line}\n\t{line}", null)),
            Words.Select(caption => Figure(caption, "p.png")),
            Gen.Constant<Block>(new Block.Rule()),
            blocks.Select(content => (Block)new Block.Footnotes([new Footnote(1, "12", 1, content), new Footnote(2, "*", 1, content)])),
            Inlines(1).SelectMany(_ => blocks, (term, content) => (Block)new Block.DefinitionList([new Definition(term, content)])),
        ];
        if (tables)
            shapes.Add(Table(depth));
        return Gen.OneOf([.. shapes]);
    }

    private static Gen<Block> Table(int depth) => Blocks(depth - 1, tables: true)
        .SelectMany(_ => Gen.Choose(0, 2), (content, further) =>
            new TableCell(content, false, (CellAlignment)further, new CellSpan(further, further)))
        .ListOf().Select(cells => new TableRow([.. cells.Take(5)]))
        .ListOf().Select(rows => (Block)new Block.Table([], 1, [.. rows.Take(4)]));

    private static Gen<ImmutableArray<Inline>> Inlines(int depth) =>
        Inline(depth).NonEmptyListOf().Select(inlines => inlines.Take(4).ToImmutableArray());

    private static Gen<Inline> Inline(int depth)
    {
        var text = Words.Select(Plain);
        if (depth is 0)
            return text;
        return Gen.OneOf(
            text,
            Gen.Constant<Inline>(new Inline.LineBreak()),
            Gen.Elements<Inline>(new Inline.FootnoteReference(1, "12"), new Inline.FootnoteReference(2, "*")),
            Inlines(depth - 1).Select(content => (Inline)new Inline.Strong(content)),
            Inlines(depth - 1).Select(content => (Inline)new Inline.Emphasis(content)),
            Words.Select(code => (Inline)new Inline.Code(code)),
            Inlines(depth - 1).SelectMany(_ => Directions, (content, direction) => (Inline)new Inline.Isolate(direction, content)),
            Inlines(depth - 1).SelectMany(_ => Directions, (content, direction) =>
                (Inline)new Inline.Isolate(direction, content) { IsOverride = true }),
            Inlines(depth - 1).Select(content => (Inline)new Inline.Link("#fragment", content)));
    }
}
