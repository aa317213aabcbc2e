using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Core.Indexing.Folders;
using Tui.Core.Querying;

namespace Tui.Core.Indexing.Updating;

/// <summary>Finds what an article has in its body: the pictures and links that an export gives, code and tables.</summary>
internal static class FeatureFinder
{
    public static ArticleFeatures FeaturesOf(ImmutableArray<Block> body)
    {
        var walk = new ContentWalk(body);
        var found = (walk.Links.Count > 0 ? ArticleFeatures.Link : ArticleFeatures.None)
            | (walk.HasCode ? ArticleFeatures.Code : ArticleFeatures.None)
            | (walk.HasTable ? ArticleFeatures.Table : ArticleFeatures.None);
        return walk.Images.Aggregate(found, (features, image) => features | OfPicture(image.Address));
    }

    /// <summary>What an article has that has a picture of an address.</summary>
    public static ArticleFeatures OfPicture(string address)
        => ArticleFeatures.Image | (PictureFile.MayBeFile(address) ? ArticleFeatures.OwnImage : ArticleFeatures.None);
}
