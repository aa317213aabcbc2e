using System.Collections.Immutable;
using Tui.Browsing.Listing;
using Tui.Core.Finding;
using Tui.Core.Querying;
using Tui.Text;
using Tui.Text.Bidi;

namespace Tui.Browsing.Views;

/// <summary>Shows in a line of the list which of the words stand in it that were searched for.</summary>
/// <param name="phrases">What was searched for.</param>
internal sealed class FoundWords(ImmutableArray<SearchPhrase> phrases)
{
    private const SpanStyle Look = SpanStyle.Accent | SpanStyle.Underline;

    /// <summary>The words of a list's query that may stand in a part of its articles.</summary>
    public static FoundWords Of(ListScope scope, TextField part) => new(scope.HasWords ? SearchedPhrases.Of(scope, part) : []);

    /// <summary>A text as spans, what was searched for marked in it.</summary>
    public ImmutableArray<StyledSpan> Mark(string text, SpanStyle style)
    {
        // Text from right to left is put in order as a whole.
        if (phrases.IsEmpty || RightToLeftSearch.MayBeIn(text))
            return [new(text, style)];

        var spans = ImmutableArray.CreateBuilder<StyledSpan>();
        var from = 0;
        foreach (var found in new SearchableText(text).Find(phrases))
        {
            if (found.Start > from)
                spans.Add(new(text[from..found.Start], style));
            spans.Add(new(text[found.Start..found.End], style | Look));
            from = found.End;
        }

        if (from < text.Length)
            spans.Add(new(text[from..], style));
        return spans.ToImmutable();
    }
}
