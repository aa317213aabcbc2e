using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Relevance;

/// <summary>For how many places in the body one in another part counts.</summary>
internal static class PartWeights
{
    private const float Title = 10;
    private const float Authors = 4;
    private const float Body = 1;

    public static float Of(TextPart part) => part switch
    {
        TextPart.Title => Title,
        TextPart.Authors => Authors,
        _ => Body,
    };
}
