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
        var (shifts, above) = (new int[text.Lines.Length], new int[text.Lines.Length]);
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
                above[index] += view.Cells.Height;
            }

            shifts[index] = lines.Count - index;
            lines.Add(text.Lines[index]);
        }

        return shown.Count == 0 ? new(text, []) : new(
            text with
            {
                Lines = lines.ToImmutable(),
                Landmarks = [.. text.Landmarks.Select(Moved)],
            },
            shown.ToImmutable());

        Landmark Moved(Landmark mark)
        {
            var first = Math.Min(mark.Line, shifts.Length - 1);
            var last = Math.Clamp(mark.Line + mark.LineCount - 1, first, shifts.Length - 1);
            return mark with
            {
                Line = mark.Line + shifts[first],
                LineCount = mark.LineCount + shifts[last] - shifts[first],
                LinesAbove = mark.Kind == LandmarkKind.Figure ? above[first] : 0,
            };
        }
    }
}
