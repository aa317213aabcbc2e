using System.Collections.Immutable;
using Tui.Core.Articles.Captions;
using Tui.Core.Articles.Matter;
using Tui.Text;

namespace Tui.Core.Articles.Fields;

/// <summary>The picture that front matter names to open an article.</summary>
internal static class LeadImage
{
    private static readonly string[] Names =
    [
        "headimg", "cover", "thumbnail", "image", "banner_img", "index_img", "top_img", "featured_image", "feature_image",
        "featureimage", "featuredimage", "featured-image", "cover_image", "coverimage", "header-img", "header_img", "banner", "img",
        "photo", "teaser", "og_image", "photos",
    ];

    /// <summary>Its address; null where none is named.</summary>
    public static string? Read(FrontMatter matter)
    {
        foreach (var name in Names)
        {
            if (AddressIn(matter[name]) is { } address) return address;
        }

        return null;
    }

    /// <summary>The body, opened by the lead image unless it begins with the same picture.</summary>
    public static ImmutableArray<Block> Open(ImmutableArray<Block> body, string? lead)
    {
        if (lead is null || (FirstIn(body) is { } first && PictureAddress.AreOfOne(first, lead))) return body;

        // A body that begins with the line of a picture's maker means this one.
        var credit = body.IsEmpty ? null : CaptionCandidate.Credit(new Piece(body[0], TextSetting.None, Source: 0));
        return (credit is null ? body : body.RemoveAt(0)).Insert(0, new Block.Figure([new Image(lead, credit)]));
    }

    private static string? FirstIn(ImmutableArray<Block> body) => body switch
    {
        [Block.Figure { Images: [var first, ..] }, ..] => first.Address,
        [Block.Paragraph { Content: [Inline.Picture picture, ..] }, ..] => picture.Image.Address,
        _ => null,
    };

    private static string? AddressIn(MatterValue? value)
    {
        switch (value)
        {
            case MatterValue.Scalar scalar:
                var text = TextCleaner.CleanLine(scalar.Text).Trim();
                return PictureAddress.LooksLikeOne(text) ? text.Replace(" ", "%20", StringComparison.Ordinal) : null;
            case MatterValue.List { Items: [var first, ..] }:
                return AddressIn(first);
            case MatterValue.Table table:
                return AddressIn(table.Entries.FirstOf("src", "url", "image", "teaser", "feature", "path"));
            default:
                return null;
        }
    }
}
