using AngleSharp.Common;

namespace Tui.Core.Articles.Html;

/// <summary>A stretch of text; neighbours may be parts of one text.</summary>
internal sealed class HtmlText(StringOrMemory text) : HtmlNode
{
    /// <summary>The characters. They are the parser's, and gone once the <see cref="HtmlPage"/> is disposed.</summary>
    public ReadOnlySpan<char> Data => text.Memory.Span;

    /// <inheritdoc/>
    public override StringOrMemory NodeName => "#text";
}
