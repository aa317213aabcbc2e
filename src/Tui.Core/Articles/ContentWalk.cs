using System.Collections.Immutable;

namespace Tui.Core.Articles;

/// <summary>Walks a body once and gathers its pictures and links, and whether there is code or a table.</summary>
internal sealed class ContentWalk
{
    public ContentWalk(ImmutableArray<Block> body) => Walk(body);

    /// <summary>Every picture, as often as it stands there.</summary>
    public List<Image> Images { get; } = [];

    /// <summary>Everything that leads out of the page: links with a text, pictures that are links, what is embedded.</summary>
    public List<ArticleLink> Links { get; } = [];

    /// <summary>Whether there is a block of code.</summary>
    public bool HasCode { get; private set; }

    /// <summary>Whether there is a table.</summary>
    public bool HasTable { get; private set; }

    private void Walk(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Block.Paragraph paragraph: Walk(paragraph.Content); break;
                case Block.Heading heading: Walk(heading.Content); break;
                case Block.Figure figure:
                    foreach (var image in figure.Images) Add(image);
                    break;
                case Block.Embed embed: AddLink(embed.Title, embed.Address); break;
                case Block.Code: HasCode = true; break;
                case Block.Quotation quotation: Walk(quotation.Content); break;
                case Block.List list: WalkItems(list.Items); break;
                case Block.DefinitionList list: Walk(list); break;
                case Block.Table table: Walk(table); break;
                case Block.Footnotes notes:
                    foreach (var note in notes.Notes) Walk(note.Content);
                    break;
            }
        }
    }

    private void WalkItems(ImmutableArray<ListItem> items)
    {
        foreach (var item in items) Walk(item.Content);
    }

    private void Walk(Block.DefinitionList list)
    {
        foreach (var definition in list.Definitions)
        {
            Walk(definition.Term);
            Walk(definition.Description);
        }
    }

    private void Walk(Block.Table table)
    {
        HasTable = true;
        Walk(table.Caption);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells) Walk(cell.Content);
        }
    }

    private void Walk(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Inline.Link link: Add(link); break;
                case Inline.Span span: Walk(span.Content); break;
                case Inline.Picture picture: Add(picture.Image); break;
            }
        }
    }

    private void Add(Image image)
    {
        Images.Add(image);
        if (image.Target is { } target) AddLink(image.Caption ?? "", target);
    }

    private void Add(Inline.Link link)
    {
        Walk(link.Content);
        var text = InlineText.LineOf(link.Content);
        if (text.Length > 0) AddLink(text, link.Address);
    }

    private void AddLink(string text, string address)
    {
        if (LinkAddress.LeadsOut(address)) Links.Add(new ArticleLink(text, address));
    }
}
