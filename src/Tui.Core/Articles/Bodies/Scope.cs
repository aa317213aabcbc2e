using Tui.Core.Articles.Bodies.Notes;
using Tui.Core.Articles.Captions;

namespace Tui.Core.Articles.Bodies;

/// <summary>Where a walk through the document stands.</summary>
/// <param name="Flow">Where text and blocks go.</param>
/// <param name="Setting">How text is set here.</param>
/// <param name="Title">The article's title, which describes no picture; empty where it is not known.</param>
internal readonly record struct Scope(FlowBuilder Flow, TextSetting Setting, string Title)
{
    /// <summary>The footnotes of the page; null where it has none.</summary>
    public PageNotes? Notes { get; init; }

    /// <summary>What becomes of the source's white space here.</summary>
    public WhiteSpaceKind WhiteSpace { get; init; }

    /// <summary>The scope of a child element that goes into the same flow.</summary>
    public Scope Inside(TextSetting setting) => this with { Setting = setting };

    /// <summary>The scope of a child element with blocks of its own.</summary>
    public Scope InNewFlow(bool isInlineOnly = false) =>
        this with { Flow = new FlowBuilder(Flow.OpenFormats, isInlineOnly) { Direction = Flow.Direction } };
}
