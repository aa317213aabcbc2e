using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Tui.Core.Articles.Html;

/// <summary>
/// A page parsed as browsers do (WHATWG HTML), into a tree that is only read: AngleSharp's parser, without its document
/// model, which takes longer to build than the parsing. Disposed of when its tree has been read.
/// </summary>
internal sealed class HtmlPage(TextSource source) : HtmlNode, IConstructableDocument, IDisposable
{
    // Deeper elements become neighbours: no page means them, and a walk by recursion needs a bound.
    private const int MaximumDepth = 200;

    // Scripts that hold formulas.
    private const string TexScript = "math/tex";

    private static readonly HtmlParserOptions Options = new()
    {
        IsScripting = false,
        SkipComments = true,
        SkipScriptText = true,
        DisableElementPositionTracking = true,
        MaximumDepth = MaximumDepth,
    };

    // Of the parser's services there is only the one that makes the nodes.
    private static readonly BrowsingContext Context = new(new Configuration([new HtmlPageFactory()]));

    /// <summary>Parses a page or a part of one. Safe to use from several threads.</summary>
    public static HtmlPage Parse(string html)
    {
        TokenizerMiddleware? filter = TemplateSkip.TryPrepare(ref html) ? new TemplateSkip().Pass : null;
        var text = new TextSource(new ReadOnlyMemoryTextSource(html));
        var options = Options with { SkipScriptText = !html.Contains(TexScript, StringComparison.Ordinal) };
        return new HtmlParser(options, Context).ParseDocument<HtmlPage, HtmlElement>(text, filter);
    }

    /// <summary>The body; null where there is none.</summary>
    public HtmlElement? Body => DocumentElement?.Children.FirstOrDefault(e => e.LocalName is "body" or "frameset");

    /// <summary>The page's own title; null where it has none.</summary>
    public string? Title => Descendants.FirstOrDefault(e => e.LocalName is "title" && (e.Flags & NodeFlags.HtmlMember) != 0)?.TextContent;

    /// <inheritdoc/>
    public override StringOrMemory NodeName => "#document";

    /// <inheritdoc/>
    public TextSource Source => source;

    /// <inheritdoc/>
    public IDisposable? Builder { get; set; }

    /// <inheritdoc/>
    public QuirksMode QuirksMode { get; set; }

    /// <inheritdoc/>
    public bool IsLoading => false;

    private HtmlElement? DocumentElement => Children.FirstOrDefault();

    IConstructableElement IConstructableDocument.DocumentElement => DocumentElement!;

    IConstructableElement IConstructableDocument.Head => DocumentElement?.Children.FirstOrDefault(e => e.LocalName is "head")!;

    /// <inheritdoc/>
    public void Dispose()
    {
        Builder?.Dispose();
        source.Dispose();
    }

    void IConstructableNode.AddNode(IConstructableNode node)
    {
        if (node is HtmlElement element && DocumentElement is { } root) FosterParent.Take(root, element);
        else AddNode(node);
    }

    /// <inheritdoc/>
    public void AddComment(ref StructHtmlToken token)
    {
        // Nobody reads comments.
    }

    void IConstructableDocument.PerformMicrotaskCheckpoint()
    {
        // No script runs.
    }

    void IConstructableDocument.ProvideStableState()
    {
        // No script runs.
    }

    void IConstructableDocument.TrackError(Exception exception)
    {
        // No page fails to load.
    }

    void IConstructableDocument.ApplyManifest()
    {
        // Nothing is fetched.
    }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;
}
