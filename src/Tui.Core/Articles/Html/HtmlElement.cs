using System.Text;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Tui.Core.Articles.Html;

/// <summary>An element of a page.</summary>
/// <param name="name">Its local name.</param>
/// <param name="space">The namespace that it is in.</param>
/// <param name="flags">What the parser has to know of elements of this name.</param>
internal class HtmlElement(StringOrMemory name, string space, NodeFlags flags) : HtmlNode, IConstructableElement
{
    private readonly StringOrMemory _name = name;
    private HtmlAttribute[] _attributes = [];

    /// <summary>The local name, in small letters for the elements of HTML.</summary>
    public string LocalName { get; } = name.ToString();

    /// <summary>Whether the parser has met its end.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Whether it has attributes at all.</summary>
    public bool HasAttributes => _attributes.Length > 0;

    /// <summary>The <c>class</c> attribute; null where there is none.</summary>
    public string? ClassName => GetAttribute("class");

    /// <summary>Whether <paramref name="name"/> is among its classes.</summary>
    public bool HasClass(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> names = ClassName;
        foreach (var range in names.SplitAny(" \t\n\f\r"))
        {
            if (names[range].SequenceEqual(name)) return true;
        }

        return false;
    }

    /// <summary>The first element inside of this one; null where there is none.</summary>
    public HtmlElement? FirstElementChild => Children.FirstOrDefault();

    /// <summary>The characters inside of this one, at any depth.</summary>
    public string TextContent
    {
        get
        {
            var text = new StringBuilder();
            AppendText(text, this);
            return text.ToString();
        }
    }

    /// <summary>Its attributes in the order of the page.</summary>
    internal ReadOnlySpan<HtmlAttribute> Attributes => _attributes;

    /// <inheritdoc/>
    public override StringOrMemory NodeName => _name;

    /// <inheritdoc/>
    public override NodeFlags Flags => flags;

    /// <inheritdoc/>
    public StringOrMemory NamespaceUri => space;

    /// <inheritdoc/>
    public StringOrMemory Prefix => default;

    /// <inheritdoc/>
    public ISourceReference? SourceReference { get; set; }

    StringOrMemory IConstructableElement.LocalName => _name;

    IConstructableNamedNodeMap IConstructableElement.Attributes => new HtmlAttributeMap(this);

    /// <summary>The value of an attribute; null where there is none of that name.</summary>
    public string? GetAttribute(string attribute) => Find(attribute)?.Text;

    /// <summary>Whether it has an attribute of that name.</summary>
    public bool HasAttribute(string attribute) => Find(attribute) is not null;

    /// <summary>The attribute of that name; null where there is none.</summary>
    public HtmlAttribute? Find(ReadOnlySpan<char> attribute)
    {
        foreach (var known in _attributes)
        {
            if (attribute.SequenceEqual(known.Name.Memory.Span)) return known;
        }

        return null;
    }

    /// <inheritdoc/>
    public bool HasAttribute(StringOrMemory name) => Find(name.Memory.Span) is not null;

    /// <inheritdoc/>
    public StringOrMemory GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        Find(localName.Memory.Span)?.Value ?? default;

    /// <inheritdoc/>
    public void SetAttributes(StructAttributes attributes)
    {
        if (attributes.Count == 0) return;
        var known = _attributes.Length;
        Array.Resize(ref _attributes, known + attributes.Count);
        for (var i = 0; i < attributes.Count; i++)
            _attributes[known + i] = new HtmlAttribute(attributes[i].Name, attributes[i].Value);
    }

    /// <inheritdoc/>
    public void SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    /// <inheritdoc/>
    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        if (Find(name.Memory.Span) is { } known) known.Value = value;
        else _attributes = [.. _attributes, new HtmlAttribute(name, value)];
    }

    /// <inheritdoc/>
    public IConstructableNode ShallowCopy() => new HtmlElement(_name, space, flags) { _attributes = _attributes };

    /// <inheritdoc/>
    /// <remarks>The parser's way to say that it has met the element's end.</remarks>
    public void SetupElement() => IsClosed = true;

    /// <inheritdoc/>
    public void AddComment(ref StructHtmlToken token)
    {
        // Nobody reads comments.
    }

    private static void AppendText(StringBuilder text, HtmlNode parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is HtmlText own) text.Append(own.Data);
            else AppendText(text, child);
        }
    }
}
