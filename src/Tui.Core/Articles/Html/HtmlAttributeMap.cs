using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace Tui.Core.Articles.Html;

/// <summary>An element's attributes as the parser compares them, which it does only where it mends wrongly nested tags.</summary>
internal sealed class HtmlAttributeMap(HtmlElement element) : IConstructableNamedNodeMap
{
    /// <inheritdoc/>
    public int Length => element.Attributes.Length;

    /// <inheritdoc/>
    public IConstructableAttr? this[StringOrMemory name] => element.Find(name.Memory.Span);

    /// <inheritdoc/>
    public bool SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is null || attributes.Length != Length) return false;
        foreach (var own in element.Attributes)
        {
            if (attributes[own.Name] is not { } other || other.Value != own.Value) return false;
        }

        return true;
    }
}
