using System.Collections.Immutable;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>What an article's row in the list is made of, from left to right.</summary>
/// <param name="Title">The title and what stands before it.</param>
/// <param name="Words">What else is said of it in few words.</param>
/// <param name="Tags">The reader's tags, which are as long as they please.</param>
/// <param name="Right">What stands at the right edge.</param>
internal sealed record ListLine(
    ImmutableArray<StyledSpan> Title, ImmutableArray<StyledSpan> Words, ImmutableArray<StyledSpan> Tags, ImmutableArray<StyledSpan> Right)
{
    /// <summary>
    /// The line of a width in cells. Of a title that is too long less is shown than of what stands behind it, to which the
    /// tags leave room: they take a third at most.
    /// </summary>
    public StyledLine Fit(int width, AmbiguousWidth ambiguous)
    {
        if (LineFit.WidthOf([.. Title, .. Words, .. Tags, .. Right], ambiguous) <= width)
            return LineFit.Between([.. Title, .. Words, .. Tags], Right, width, ambiguous);

        var most = width / 3;
        var tags = LineFit.WidthOf(Tags, ambiguous) <= most ? Tags : LineFit.Between(Tags, [], most, ambiguous).Spans;
        return LineFit.Between(Title, [.. Words, .. tags, .. Right], width, ambiguous);
    }
}
