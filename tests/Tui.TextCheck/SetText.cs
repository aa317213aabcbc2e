using System.Text;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.TextCheck;

/// <summary>The characters of a set article, with and without what the typesetter added.</summary>
/// <param name="All">All but the addresses and numbers of links.</param>
/// <param name="Own">Without what is dim: marks, bars, numbers of links, addresses.</param>
internal sealed record SetText(string All, string Own)
{
    /// <summary>The characters of a set article.</summary>
    public static SetText Of(TypesetArticle article)
    {
        var (all, own) = (new StringBuilder(), new StringBuilder());
        foreach (var span in article.Lines.SelectMany(line => line.Line.Spans))
        {
            var isDim = span.Style.HasFlag(SpanStyle.Dim);
            if (!isDim || span.Address is null) all.Append(span.Text);
            if (!isDim) own.Append(span.Text);
        }

        return new SetText(Ink.Of(all.ToString()), Ink.Of(own.ToString()));
    }
}
