using System.Text;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.TextCheck;

/// <summary>The characters of a set article, with and without what the typesetter added.</summary>
/// <param name="All">All of them.</param>
/// <param name="Own">Without what is dim: marks, bars, numbers of links, addresses.</param>
internal sealed record SetText(string All, string Own)
{
    /// <summary>The characters of a set article.</summary>
    public static SetText Of(TypesetArticle article)
    {
        var (all, own) = (new StringBuilder(), new StringBuilder());
        foreach (var span in article.Lines.SelectMany(line => line.Line.Spans))
        {
            all.Append(span.Text);
            if (!span.Style.HasFlag(SpanStyle.Dim)) own.Append(span.Text);
        }

        return new SetText(Ink.Of(all.ToString()), Ink.Of(own.ToString()));
    }
}
