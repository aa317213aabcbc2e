using System.Collections.Immutable;
using Tui.Core.Articles;

namespace Tui.Tests.Typesetting;

/// <summary>Builds trees of articles in few words.</summary>
internal static class Build
{
    public static Inline Plain(string text) => new Inline.Text(text);

    public static Inline Link(string address, string text) => new Inline.Link(address, [Plain(text)]);

    public static Inline Strong(string text) => new Inline.Strong([Plain(text)]);

    public static Inline Emphasis(string text) => new Inline.Emphasis([Plain(text)]);

    public static Block Paragraph(params ImmutableArray<Inline> content) => new Block.Paragraph(content);

    public static Block Paragraph(string text) => Paragraph(Plain(text));

    public static Block Heading(int level, string text) => new Block.Heading(level, [Plain(text)]);

    public static Block Bullets(params IEnumerable<string> items) =>
        new Block.List(null, [.. items.Select(item => Item(Paragraph(item)))]);

    public static Block Numbers(int start, params IEnumerable<string> items) =>
        new Block.List(start, [.. items.Select(item => Item(Paragraph(item)))]);

    public static ListItem Item(params ImmutableArray<Block> content) => new(content);

    public static Block Quotation(params ImmutableArray<Block> content) => new Block.Quotation(content);

    public static Block Figure(string? caption, params IEnumerable<string> addresses) =>
        new Block.Figure([.. addresses.Select(address => new Image(address, caption))]);

    public static TableCell Cell(string text, CellAlignment alignment = CellAlignment.Start, CellSpan span = default) =>
        new(text.Length is 0 ? [] : [Paragraph(text)], IsHead: false, alignment, span);

    public static TableRow Row(params IEnumerable<string> cells) => new([.. cells.Select(cell => Cell(cell))]);

    public static Block Table(params ImmutableArray<TableRow> rows) => new Block.Table([], 1, rows);

    public static Article Article(string title, params ImmutableArray<Block> body) =>
        new() { Path = "article.md", Title = title, Body = body };
}
