using System.Collections;
using AngleSharp.Html.Construction;

namespace Tui.Core.Articles.Html;

/// <summary>A node's children as the parser asks for them, which it does only where it mends wrongly nested tags.</summary>
internal sealed class HtmlNodeList(HtmlNode node) : IConstructableNodeList
{
    /// <inheritdoc/>
    public int Length => node.ChildCount;

    /// <inheritdoc/>
    public IConstructableNode this[int index] => node.ChildNodes[index];

    /// <inheritdoc/>
    public void Clear() => node.Clear();

    /// <inheritdoc/>
    public IEnumerator<IConstructableNode> GetEnumerator()
    {
        for (var i = 0; i < node.ChildCount; i++) yield return node.ChildNodes[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
