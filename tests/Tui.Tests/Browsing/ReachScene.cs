using System.Collections.Immutable;
using System.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Tui.Browsing;
using Tui.Browsing.Effects;
using Tui.Browsing.Views;
using Tui.Core.Articles;

namespace Tui.Tests.Browsing;

/// <summary>A state of the browser to which things are done, always from that same state, and what comes of each.</summary>
internal sealed class ReachScene
{
    private const int Old = 3000;

    // A long list, of which two share a tag, and under each of which a copy is folded.
    private static readonly ImmutableArray<Article> Articles =
    [
        .. InventedArticles.Dozen.Select(article => article with { Tags = ["sea"], Body = [.. article.Body, .. Footnoted] }),
        .. Enumerable.Range(0, 60).Select(
            number => InventedArticles.Make($"old/{number:00}.md", $"Entry {number}", $"old {number:00}", Old + number)),
    ];

    /// <summary>Makes a scene.</summary>
    /// <param name="keys">What is pressed at the start to come to it.</param>
    /// <param name="size">The screen in cells.</param>
    public ReachScene(ImmutableArray<string> keys, Size size)
    {
        var archive = new FakeArchive(Articles);
        foreach (var article in Articles)
            archive.Copies[article.Path] = 1;
        using var screen = new BrowserScreen(archive, size.Width, size.Height).Press([.. keys]);
        State = screen.State;
    }

    /// <summary>The state.</summary>
    public BrowserState State { get; }

    private static ImmutableArray<Block> Footnoted =>
    [
        new Block.Paragraph([new Inline.Text("It was said once"), new Inline.FootnoteReference(1, "1"), new Inline.Text(".")]),
        .. Enumerable.Range(0, 40).Select(number => new Block.Paragraph([new Inline.Text($"Line {number} of the sea.")])),
        new Block.Footnotes([new Footnote(1, "1", 1, [new Block.Paragraph([new Inline.Text("By the almanac.")])])]),
    ];

    /// <summary>What comes of pressing keys.</summary>
    public ReachOutcome Press(params Key[] keys) => After(terminal =>
    {
        foreach (var key in keys)
            terminal.Press(key);
    });

    /// <summary>What comes of running an action by its name.</summary>
    public ReachOutcome Run(string name) => After(terminal =>
    {
        terminal.Type(":" + name);
        terminal.Press(Key.Enter);
    });

    /// <summary>What comes of something that is done to the screen.</summary>
    public ReachOutcome After(Action<HeadlessTerminal> deed)
    {
        using var terminal = new HeadlessTerminal(State.Size.Width, State.Size.Height);
        var effects = new List<BrowserEffect>();
        using var window = new BrowserWindow(State, new FixedClock(), effects.Add);
        terminal.Begin(window);
        effects.Clear();
        deed(terminal);
        var outcome = new ReachOutcome(window.State, [.. terminal.Lines], [.. effects]);
        terminal.End(window);
        return outcome;
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => InventedArticles.Now;
    }
}

/// <summary>What came of something that was done.</summary>
/// <param name="State">The state after it.</param>
/// <param name="Lines">The screen after it.</param>
/// <param name="Effects">What was to be done outside the state.</param>
internal sealed record ReachOutcome(BrowserState State, ImmutableArray<string> Lines, ImmutableArray<BrowserEffect> Effects)
{
    /// <summary>The effects as text, each once.</summary>
    public ImmutableArray<string> EffectTexts => [.. Effects.Select(StateText.Of).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>State and effects as text, equal where they are.</summary>
    public string Text => StateText.Of(State) + "\n" + string.Join('\n', EffectTexts);

    /// <summary>What is seen of it, where the reader is, and which effects: quick to compare.</summary>
    public string Seen => string.Join('\n', Lines) + string.Join(' ', Effects.Select(effect => effect.GetType().Name))
        + (State.Focus, State.Tree.Selected, State.Tree.Top, State.List.Selected, State.List.Top, State.List.Picks.Anchor,
            State.Article.Top, State.HelpTop);
}
