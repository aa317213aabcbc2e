using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace Tui.Core.Articles.Html;

/// <summary>Makes the nodes of a page for the parser.</summary>
internal sealed class HtmlPageFactory : IDomConstructionElementFactory<HtmlPage, HtmlElement>
{
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Math = "http://www.w3.org/1998/Math/MathML";

    /// <inheritdoc/>
    public HtmlPage CreateDocument(TextSource source, IBrowsingContext? context = null) => new(source);

    /// <inheritdoc/>
    public HtmlElement Create(HtmlPage document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None) =>
        new(localName, Html, flags | ElementTraits.OfHtml(localName.Memory.Span));

    /// <inheritdoc/>
    public HtmlElement CreateUnknown(HtmlPage document, StringOrMemory tagName) => Create(document, tagName);

    /// <inheritdoc/>
    public HtmlElement CreateNoScript(HtmlPage document, bool scripting) =>
        Create(document, "noscript", default, scripting ? NodeFlags.LiteralText : NodeFlags.None);

    /// <inheritdoc/>
    public IConstructableNode CreateDocumentType(
        HtmlPage document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => new HtmlText(default);

    /// <inheritdoc/>
    public IConstructableMathElement CreateMath(HtmlPage document, StringOrMemory name = default) => new MathElement(name);

    /// <inheritdoc/>
    public IConstructableSvgElement CreateSvg(HtmlPage document, StringOrMemory name = default) => new SvgElement(name);

    /// <inheritdoc/>
    public IConstructableMetaElement CreateMeta(HtmlPage document) => new MetaElement();

    /// <inheritdoc/>
    public IConstructableScriptElement CreateScript(HtmlPage document, bool parserInserted, bool started) => new ScriptElement();

    /// <inheritdoc/>
    public IConstructableFrameElement CreateFrame(HtmlPage document) => new FrameElement();

    /// <inheritdoc/>
    public IConstructableTemplateElement CreateTemplate(HtmlPage document) => new TemplateElement();

    /// <inheritdoc/>
    public IConstructableFormElement CreateForm(HtmlPage document) => new FormElement();

    // The elements that the parser tells apart by their types.
    private sealed class MathElement(StringOrMemory name)
        : HtmlElement(name, Math, ElementTraits.OfMath(name.Memory.Span)), IConstructableMathElement;

    private sealed class SvgElement(StringOrMemory name)
        : HtmlElement(name, Svg, ElementTraits.OfSvg(name.Memory.Span)), IConstructableSvgElement;

    private sealed class FrameElement() : HtmlElement("frame", Html, ElementTraits.OfHtml("frame")), IConstructableFrameElement;

    private sealed class FormElement() : HtmlElement("form", Html, ElementTraits.OfHtml("form")), IConstructableFormElement;

    private sealed class MetaElement() : HtmlElement("meta", Html, ElementTraits.OfHtml("meta")), IConstructableMetaElement
    {
        public void Handle()
        {
            // The encoding is known by now.
        }
    }

    private sealed class TemplateElement()
        : HtmlElement("template", Html, ElementTraits.OfHtml("template")), IConstructableTemplateElement
    {
        public void PopulateFragment()
        {
            // See TemplateSkip: there is none.
        }
    }

    private sealed class ScriptElement() : HtmlElement("script", Html, ElementTraits.OfHtml("script")), IConstructableScriptElement
    {
        public bool Prepare(IConstructableDocument document) => false;

        public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
    }
}
