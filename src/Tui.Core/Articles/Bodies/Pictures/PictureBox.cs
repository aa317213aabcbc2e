using Tui.Core.Articles.Captions;

namespace Tui.Core.Articles.Bodies.Pictures;

/// <summary>A container made for a picture, as its class says: the one line in it below the pictures is their caption.</summary>
internal static class PictureBox
{
    private const int LongestCaption = 200;

    private static readonly string[] Names = ["img", "image", "pic", "photo", "figure", "thumb", "wp-caption", "tupian"];

    /// <summary>Marks that line among the pieces that the container has added from <paramref name="start"/> on.</summary>
    /// <param name="names">The container's class names.</param>
    public static void Read(List<Piece> pieces, int start, string names)
    {
        var end = pieces.Count - 1;
        if (end <= start || pieces[end].Block is not Block.Paragraph caption || !CaselessSearch.ContainsAny(names, Names)) return;
        for (var i = start; i < end; i++)
        {
            if (pieces[i] is not { Block: Block.Figure, IsSettled: false }) return;
        }

        var text = InlineText.LineOf(caption.Content);
        if (text.Length > LongestCaption || CaptionWords.IsOfPage(text)) return;
        for (var i = start; i < end; i++) pieces[i] = pieces[i] with { Source = pieces[start].Source };
        pieces[end] = pieces[end] with { Setting = pieces[end].Setting | TextSetting.Classed };
    }
}
