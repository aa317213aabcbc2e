using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Core.Indexing.Folders;
using Tui.Core.Querying;

namespace Tui.Core.Indexing.Updating;

/// <summary>Finds what an article has in its body.</summary>
internal static class FeatureFinder
{
    public static ArticleFeatures FeaturesOf(ImmutableArray<Block> blocks)
        => Of(blocks, FeaturesOf);

    /// <summary>What an article has that has a picture of an address.</summary>
    public static ArticleFeatures OfPicture(string address)
        => ArticleFeatures.Image | (PictureFile.MayBeFile(address) ? ArticleFeatures.OwnImage : ArticleFeatures.None);

    private static ArticleFeatures FeaturesOf(Block block) => block switch
    {
        Block.Paragraph paragraph => FeaturesOf(paragraph.Content),
        Block.Heading heading => FeaturesOf(heading.Content),
        Block.List list => Of(list.Items, item => FeaturesOf(item.Content)),
        Block.DefinitionList list => Of(list.Definitions, item => FeaturesOf(item.Term) | FeaturesOf(item.Description)),
        Block.Quotation quotation => FeaturesOf(quotation.Content),
        Block.Code => ArticleFeatures.Code,
        Block.Table table => ArticleFeatures.Table | FeaturesOf(table.Caption) | Of(table.Rows, FeaturesOf),
        Block.Figure figure => ArticleFeatures.Image | Of(figure.Images, FeaturesOf),
        Block.Embed => ArticleFeatures.Link,
        Block.Footnotes notes => Of(notes.Notes, note => FeaturesOf(note.Content)),
        _ => ArticleFeatures.None,
    };

    private static ArticleFeatures FeaturesOf(TableRow row) => Of(row.Cells, cell => FeaturesOf(cell.Content));

    private static ArticleFeatures FeaturesOf(Image image)
        => OfPicture(image.Address) | (image.Target is null ? ArticleFeatures.None : ArticleFeatures.Link);

    private static ArticleFeatures FeaturesOf(ImmutableArray<Inline> inlines) => Of(inlines, FeaturesOf);

    private static ArticleFeatures FeaturesOf(Inline inline) => inline switch
    {
        Inline.Link link => ArticleFeatures.Link | FeaturesOf(link.Content),
        Inline.Span span => FeaturesOf(span.Content),
        Inline.Picture picture => FeaturesOf(picture.Image),
        _ => ArticleFeatures.None,
    };

    private static ArticleFeatures Of<T>(ImmutableArray<T> parts, Func<T, ArticleFeatures> featuresOf)
    {
        var found = ArticleFeatures.None;
        foreach (var part in parts)
            found |= featuresOf(part);

        return found;
    }
}
