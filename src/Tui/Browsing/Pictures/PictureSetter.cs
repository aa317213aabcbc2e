using System.Collections.Immutable;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Pictures;

/// <summary>A set article → the same with lines kept free above the captions of pictures that can be shown.</summary>
internal static class PictureSetter
{
    private const int Indent = 2;

    /// <summary>Keeps lines free.</summary>
    /// <param name="text">The article.</param>
    /// <param name="find">The picture at an address in so many columns at most; null where it cannot be shown.</param>
    public static PicturedArticle Set(TypesetArticle text, Func<string, int, PictureView?> find)
    {
        var shown = ImmutableArray.CreateBuilder<PlacedPicture>();
        var lines = ImmutableArray.CreateBuilder<TypesetLine>(text.Lines.Length);
        var shifts = new int[text.Lines.Length + 1];
        var figures = text.Landmarks.Where(mark => mark is { Kind: LandmarkKind.Figure, Address: not null }).ToLookup(mark => mark.Line);
        for (var index = 0; index < text.Lines.Length; index++)
        {
            foreach (var figure in figures[index])
            {
                if (find(figure.Address!, text.Width - Indent) is not { } view)
                    continue;
                shown.Add(new(view, lines.Count, Indent));
                for (var row = 0; row < view.Cells.Height; row++)
                    lines.Add(new(Tui.Text.StyledLine.Empty, text.Lines[index].Position));
            }

            shifts[index] = lines.Count - index;
            lines.Add(text.Lines[index]);
        }

        return shown.Count == 0 ? new(text, []) : new(
            text with
            {
                Lines = lines.ToImmutable(),
                Landmarks = [.. text.Landmarks.Select(mark => mark with { Line = mark.Line + shifts[Math.Min(mark.Line, text.Lines.Length - 1)] })],
            },
            shown.ToImmutable());
    }
}
