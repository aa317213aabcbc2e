using Terminal.Gui.Input;
using Tui.Browsing.Articles;
using Tui.Browsing.Prompts;

namespace Tui.Browsing.Keys;

/// <summary>
/// Keys that come before that is there which they are meant for: another article, a list, the answer to a search. They wait,
/// since what they mean is known only then, and are taken in their order.
/// </summary>
internal static class TypingAhead
{
    /// <summary>How much can wait: more than anyone types, less than a key brings that is held down before what never comes.</summary>
    public const int Room = 300;

    /// <summary>The key that always leads out of the waiting.</summary>
    public static string KeyOut => "Esc";

    /// <summary>Whether what was typed is to wait, were nothing else waiting.</summary>
    public static bool Waits(BrowserState state, Typed typed) => typed switch
    {
        Typed.Stroke(var key) => IsAnswered(state) || (ActionOf(state, key) is { } action && Waits(state, action)),
        Typed.Hint(var action) => IsAnswered(state) || Waits(state, action),
        _ => IsAnswered(state),
    };

    /// <summary>Keeps what was typed until its time has come; what there is no room for is forgotten.</summary>
    public static BrowserState Keep(BrowserState state, BrowserAction.TypeAhead ahead) => ahead switch
    {
        { IsFirst: true } => state with { Ahead = state.Ahead.Insert(0, ahead.Typed) },
        _ => state.Ahead.Length < Room ? state with { Ahead = state.Ahead.Add(ahead.Typed) } : state,
    };

    /// <summary>What a key does that puts an end to the waiting, and to what was typed ahead; null where it waits like the others.</summary>
    /// <param name="state">The state.</param>
    /// <param name="key">The key.</param>
    /// <param name="isReaction">Whether the reader has seen the screen before typing it. What comes in one go was typed blindly.</param>
    public static BrowserAction? BreakOffBy(BrowserState state, Key key, bool isReaction)
    {
        var action = WayOut(state, key) ?? ActionOf(state, key);
        var isCommand = !KeyNotation.IsTyped(key);
        var breaksOff = action switch
        {
            BrowserAction.Quit when isCommand => true,
            _ when !isReaction => false,
            BrowserAction.Back or BrowserAction.CancelPrompt when isCommand => true,

            // After what was typed ahead a letter may be one of a word.
            BrowserAction.Back or BrowserAction.CloseArticle or BrowserAction.Quit or BrowserAction.GoLeft => state.Ahead.IsEmpty,
            _ => false,
        };
        return breaksOff ? new BrowserAction.BreakOff(action!) : null;
    }

    /// <summary>What a click on what stands for a key does that puts an end to the waiting; null where it waits like the keys.</summary>
    public static BrowserAction? BreakOffBy(BrowserAction action) =>
        action is BrowserAction.Back or BrowserAction.CancelPrompt or BrowserAction.CloseArticle or BrowserAction.Quit or BrowserAction.GoLeft
            ? new BrowserAction.BreakOff(action)
            : null;

    /// <summary>Forgets what was typed ahead and goes nowhere; where there was nowhere to go, does what the key does.</summary>
    public static BrowserStep BreakOff(BrowserState state, BrowserAction action)
    {
        var rested = state with
        {
            Ahead = [],
            Going = null,
            Tree = state.Tree with { Generation = Math.Max(0, state.Tree.Generation) },
        };
        var isStaying = action is BrowserAction.Back;
        if (isStaying && state.Going is not null)
            return rested;
        if (isStaying && state.List.IsSeeking)
            return rested with { Landing = null, List = state.List with { Wanted = state.List.Scope, IsSeeking = false, Resume = null } };

        // What is lit or chosen in an article that is left behind is not left first.
        return isStaying && state.Focus == Pane.Article && AwaitsArticle(state)
            ? Navigation.CloseArticle(rested)
            : BrowserUpdate.Reduce(rested, action);
    }

    // Whatever is typed behind a search, or behind a date to go to, is meant for what it finds, or for the mistake in it.
    private static bool IsAnswered(BrowserState state) =>
        state.Prompt is Prompt.Search { IsSubmitted: true } or Prompt.GoTo { IsSubmitted: true };

    // Whatever the reader's own keys are, out of the waiting there is always one way, and one out of the browser.
    private static BrowserAction? WayOut(BrowserState state, Key key) => ActionOf(state, key) switch
    {
        BrowserAction.Back or BrowserAction.CancelPrompt or BrowserAction.CloseArticle => null,
        _ when key.KeyCode == Key.Esc.KeyCode => state.Prompt is null ? new BrowserAction.Back() : new BrowserAction.CancelPrompt(),
        null when key.KeyCode == Key.C.WithCtrl.KeyCode => new BrowserAction.Quit(),
        _ => null,
    };

    private static BrowserAction? ActionOf(BrowserState state, Key key) => state.Keys.Find(PlaceToCome(state), key);

    // In an article that a search has found, something is going to be lit.
    private static KeyPlace PlaceToCome(BrowserState state) =>
        state is { Prompt: null, HelpTop: null, Focus: Pane.Article, List.Scope.HasWords: true } && AwaitsArticle(state)
            ? state.Place | KeyPlace.Matched
            : state.Place;

    private static bool Waits(BrowserState state, BrowserAction action) => state switch
    {
        { Prompt: Prompt.Command prompt } => ChosenBy(action, prompt.Selected) is { } row && Commands.ActionAt(state, row) is { } chosen
            && Waits(state with { Prompt = null }, chosen),
        { Prompt: not null } or { HelpTop: not null } => false,
        _ => action switch
        {
            BrowserAction.ToggleHelp or BrowserAction.AskCommand or BrowserAction.ToggleDates
                or BrowserAction.WidenPane or BrowserAction.HeightenList or BrowserAction.ResetPanes => false,
            _ when state.Going is not null => true,
            _ => state.Focus switch
            {
                Pane.Tree => WaitsInTree(state, action),
                Pane.List => WaitsInList(state, action),
                _ => action is BrowserAction.StepArticle ? AwaitsList(state) : AwaitsArticle(state),
            },
        },
    };

    private static int? ChosenBy(BrowserAction action, int selected) => action switch
    {
        BrowserAction.SubmitPrompt => selected,
        BrowserAction.TakeChoice(var row) => row,
        _ => null,
    };

    private static bool WaitsInTree(BrowserState state, BrowserAction action) => action switch
    {
        _ when state.Tree.Generation < 0 => true,
        _ when IsAboutText(action) => AwaitsArticle(state),
        BrowserAction.Open or BrowserAction.Toggle or BrowserAction.GoLeft or BrowserAction.GoRight
            or BrowserAction.ShowTree or BrowserAction.AskTree => false,
        _ => !IsMove(action) && AwaitsList(state),
    };

    // One moves in a list whose rows are still to come, but not in one that is still to take the place of another.
    private static bool WaitsInList(BrowserState state, BrowserAction action) => action switch
    {
        _ when IsAboutText(action) => AwaitsArticle(state),
        _ => IsMove(action) ? !state.List.IsSettled : AwaitsList(state),
    };

    private static bool IsMove(BrowserAction action) => action is BrowserAction.Move or BrowserAction.MovePages
        or BrowserAction.MoveHalfPages or BrowserAction.GoToStart or BrowserAction.GoToEnd;

    private static bool IsAboutText(BrowserAction action) => action is BrowserAction.AskLink or BrowserAction.AskOutline
        or BrowserAction.AskLetters or BrowserAction.AskFind or BrowserAction.StepMatch or BrowserAction.StepLink
        or BrowserAction.FollowLink or BrowserAction.FollowNote or BrowserAction.Copy(CopyKind.Passage);

    private static bool AwaitsList(BrowserState state) =>
        !state.List.IsSettled || state.List is { Total: > 0, Current: null, Request: not null };

    private static bool AwaitsArticle(BrowserState state) =>
        AwaitsList(state) || (state.Article.Request is { } request && request.Path != state.Article.Path);
}
