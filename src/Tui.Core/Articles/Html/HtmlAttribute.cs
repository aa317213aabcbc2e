using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace Tui.Core.Articles.Html;

/// <summary>An attribute of an element.</summary>
internal sealed class HtmlAttribute(StringOrMemory name, StringOrMemory value) : IConstructableAttr
{
    private StringOrMemory _value = value;
    private string? _text;

    /// <inheritdoc/>
    public StringOrMemory Name => name;

    /// <inheritdoc/>
    public StringOrMemory Value
    {
        get => _value;
        set => (_text, _value) = (null, value);
    }

    /// <summary>The value; made when it is first asked for, since most never are.</summary>
    public string Text => _text ??= _value.ToString();
}
