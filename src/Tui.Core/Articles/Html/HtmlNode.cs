using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Tui.Core.Articles.Html;

/// <summary>
/// A node of a parsed page. The parser builds the tree through <see cref="IConstructableNode"/>; a reader walks it through
/// the members that are public here.
/// </summary>
internal abstract class HtmlNode : IConstructableNode
{
    private HtmlNode[] _children = [];
    private int _count;

    /// <summary>The nodes inside of this one, in the order of the page.</summary>
    public ReadOnlySpan<HtmlNode> ChildNodes => _children.AsSpan(0, _count);

    /// <summary>The elements among them.</summary>
    public IEnumerable<HtmlElement> Children
    {
        get
        {
            for (var i = 0; i < _count; i++)
            {
                if (_children[i] is HtmlElement element) yield return element;
            }
        }
    }

    /// <summary>Every element inside of this one, at any depth, in the order of the page.</summary>
    public IEnumerable<HtmlElement> Descendants
    {
        get
        {
            // A stack of our own: iterators in iterators would take the depth's square.
            var open = new Stack<(HtmlNode Node, int Next)>([(this, 0)]);
            while (open.TryPop(out var top))
            {
                if (top.Next == top.Node._count) continue;
                open.Push((top.Node, top.Next + 1));
                if (top.Node._children[top.Next] is not HtmlElement element) continue;
                yield return element;
                open.Push((element, 0));
            }
        }
    }

    /// <summary>The element around this one; null for the outermost.</summary>
    public HtmlElement? ParentElement => Parent as HtmlElement;

    /// <inheritdoc/>
    public IConstructableNode? Parent { get; set; }

    /// <inheritdoc/>
    public abstract StringOrMemory NodeName { get; }

    /// <inheritdoc/>
    public virtual NodeFlags Flags => NodeFlags.None;

    /// <summary>How many nodes are inside of this one.</summary>
    public int ChildCount => _count;

    IConstructableNodeList IConstructableNode.ChildNodes => new HtmlNodeList(this);

    /// <inheritdoc/>
    public void AddNode(IConstructableNode node) => InsertNode(_count, node);

    /// <inheritdoc/>
    public void InsertNode(int idx, IConstructableNode childNode)
    {
        if (_count == _children.Length) Array.Resize(ref _children, Math.Max(4, _count * 2));
        Array.Copy(_children, idx, _children, idx + 1, _count - idx);
        _children[idx] = (HtmlNode)childNode;
        _count++;
        childNode.Parent = this;
    }

    /// <inheritdoc/>
    public void RemoveNode(int idx, IConstructableNode childNode)
    {
        _count--;
        Array.Copy(_children, idx + 1, _children, idx, _count - idx);
        childNode.Parent = null;
    }

    /// <inheritdoc/>
    public void RemoveChild(IConstructableNode childNode)
    {
        var place = Array.IndexOf(_children, (HtmlNode)childNode, 0, _count);
        if (place >= 0) RemoveNode(place, childNode);
    }

    /// <inheritdoc/>
    public void RemoveFromParent() => Parent?.RemoveChild(this);

    /// <summary>Takes out all nodes inside of this one.</summary>
    public void Clear() => _count = 0;

    /// <inheritdoc/>
    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => InsertText(_count, text, emitWhiteSpaceOnly);

    /// <inheritdoc/>
    /// <remarks>Text that is white space alone is kept: between two words it is the space that parts them.</remarks>
    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) => InsertNode(idx, new HtmlText(text));
}
