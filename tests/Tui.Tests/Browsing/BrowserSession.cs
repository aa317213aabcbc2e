using System.Drawing;
using Terminal.Gui.Input;
using Tui.Browsing;
using Tui.Browsing.Effects;
using Tui.Browsing.Keys;
using Tui.Browsing.Marks;
using Tui.Core.Articles;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Tests.Browsing;

/// <summary>A browser without a screen: keys go in, effects are done at once or when the test says so.</summary>
internal sealed class BrowserSession
{
    private readonly EffectRunner _runner;
    private readonly Queue<Action> _background = [];

    public BrowserSession(FakeArchive archive, int width = 80, int height = 24)
    {
        Archive = archive;
        _runner = new EffectRunner(new EffectRunnerParts
        {
            Archive = archive,
            Typeset = Typeset,
            OpenAddress = address =>
            {
                Opened.Add(address);
                return HasDesktop;
            },
            OpenFile = file =>
            {
                Opened.Add("file " + file);
                return HasDesktop;
            },
            Export = (paths, target) => target.EndsWith(".doc", StringComparison.Ordinal)
                ? throw new UserFacingException("must end otherwise")
                : _ => $"{string.Join(' ', paths)} > {target}",
            StartOnIndex = _background.Enqueue,
            StartReading = _background.Enqueue,
            StartWriting = _background.Enqueue,
            Take = Take,
            Fail = exception => exception.Throw(),
        });
        var options = new BrowserOptions
        {
            ArchiveName = "notes",
            Archive = archive,
            Typeset = Typeset,
            OpenAddress = _ => false,
            Clock = TimeProvider.System,
        };
        State = Browser.FirstState(options, new Size(width, height));
        Take(new BrowserAction.Resize(new Size(width, height)));
        Finish();
    }

    public FakeArchive Archive { get; }

    public BrowserState State { get; private set; }

    public List<string> Opened { get; } = [];

    public bool HasDesktop { get; set; } = true;

    public bool HasQuit { get; private set; }

    /// <summary>Whether effects wait for <see cref="Finish"/>.</summary>
    public bool HoldsEffects { get; set; }

    public string? SelectedTitle => State.List.Current?.Title;

    /// <summary>Presses keys by their names in the key map.</summary>
    public BrowserSession Press(params string[] names)
    {
        foreach (var name in names)
        {
            if (State.Keys.Find(State.Place, KeyOf(name)) is { } action)
                Do(action);
        }

        return this;
    }

    public BrowserSession Do(BrowserAction action)
    {
        Take(action);
        if (!HoldsEffects)
            Finish();
        return this;
    }

    public BrowserSession Type(string text) => Do(new BrowserAction.EditPrompt(text));

    public BrowserSession Resize(int width, int height) => Do(new BrowserAction.Resize(new Size(width, height)));

    /// <summary>Does what is to be done in the background.</summary>
    public BrowserSession Finish()
    {
        while (_background.TryDequeue(out var work))
            work();
        return this;
    }

    /// <summary>Follows what others write to what is the reader's own.</summary>
    public BrowserSession Follow(IReadingWatch watch)
    {
        _runner.Follow(watch);
        return Finish();
    }

    /// <summary>Does the first of what is to be done in the background; false where nothing is.</summary>
    public bool FinishOne()
    {
        var isAny = _background.TryDequeue(out var work);
        work?.Invoke();
        return isAny;
    }

    public static Key KeyOf(string name) =>
        KeyMap.Entries.SelectMany(entry => entry.Keys).FirstOrDefault(stroke => stroke.Name == name)?.Key
        ?? throw new ArgumentException($"No key is called {name}.", nameof(name));

    // A line a block, so that the tests can count them.
    public static TypesetArticle Typeset(Article article, TextRoom room)
    {
        var lines = article.Body.Select((_, index) => new TypesetLine(
            new StyledLine([new($"{article.Title} {index}")]), index * 100));
        var links = article.Body.OfType<Block.Paragraph>()
            .SelectMany(paragraph => paragraph.Content.OfType<Inline.Link>())
            .Select((link, index) => new Landmark(LandmarkKind.Link, 0, index + 1, "") { Address = link.Address });
        return new(room, [.. lines], [.. links]);
    }

    private void Take(BrowserAction action) => Take(BrowserUpdate.Apply(State, action));

    /// <summary>Takes what an action has come to.</summary>
    public BrowserSession Take(BrowserStep step)
    {
        State = step.State;
        foreach (var effect in step.Effects)
        {
            if (effect is BrowserEffect.Quit)
                HasQuit = true;
            else
                _runner.Run(effect);
        }

        return this;
    }
}
