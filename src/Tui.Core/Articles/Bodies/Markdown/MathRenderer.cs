using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Tui.Core.Articles.Bodies.Markdown;

/// <summary>A formula within a line → its source, its marks as the author set them.</summary>
internal sealed class MathRenderer : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline obj)
    {
        var marks = new string(obj.Delimiter, obj.DelimiterCount);
        renderer.Write(marks).WriteEscape(ref obj.Content).Write(marks);
    }
}
