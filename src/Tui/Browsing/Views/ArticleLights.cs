using Tui.Browsing.Articles;
using Tui.Core.Finding;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>Lights in a line of the article what was looked for, and the match and the link that the reader is at.</summary>
/// <param name="state">What is shown.</param>
internal sealed class ArticleLights(BrowserState state)
{
    private readonly Landmark? _stop = ArticleStops.Current(state);
    private readonly int _stopEnd = ArticleStops.Current(state) is { Kind: LandmarkKind.Link } link
        ? ArticleStops.EndOf(state.Article.Text!, link)
        : -1;

    /// <summary>A line of the article.</summary>
    public StyledLine Of(int index)
    {
        var text = state.Article.Text!;
        var line = text.Lines[index].Line;
        if (state.Article.Find is { Places: { IsEmpty: false } places } find)
        {
            line = LitLine.Of(text, line, places.AsSpan(), SpanStyle.Highlight);
            if (find.Current is { } current)
                line = LitLine.Of(text, line, places.AsSpan().Slice(current, 1), SpanStyle.Current);
        }

        return _stop is null
            ? line
            : new([.. line.Spans.Select(span => IsOfStop(span, index) ? span with { Style = span.Style | SpanStyle.Current } : span)]);
    }

    // A figure's mark and number are no text that was set.
    private bool IsOfStop(StyledSpan span, int line)
    {
        if (span.Address is null || span.Address != _stop!.Address)
            return false;
        var start = Math.Min(span.Start, span.End);
        return _stop.Kind is LandmarkKind.Figure
            ? line >= _stop.Line && line < _stop.Line + _stop.LineCount
            : start >= _stop.Position && start < _stopEnd;
    }
}
