using System.Collections.Immutable;
using Tui.Browsing.Articles;
using Tui.Browsing.Effects;
using Tui.Browsing.Keys;
using Tui.Browsing.Listing;
using Tui.Browsing.Marks;
using Tui.Browsing.Pictures;
using Tui.Browsing.Prompts;
using Tui.Browsing.Trees;

namespace Tui.Browsing;

/// <summary>The browser's next state. Pure: the same state and action always give the same step.</summary>
internal static class BrowserUpdate
{
    /// <summary>What an action makes of a state, and what is to be done about it.</summary>
    public static BrowserStep Apply(BrowserState state, BrowserAction action)
    {
        // What is said stays until the next thing that the user does.
        var before = action switch
        {
            BrowserAction.TypeAhead => Leaving.Of(state, action),
            BrowserAction.News => state,
            BrowserAction.BreakOff(var instead) => Leaving.Of(Needs.Retry(state), instead) with { Message = null },
            _ => Leaving.Of(Needs.Retry(state), action) with { Message = null },
        };
        var step = Reduce(before, action);
        var noted = ReadingNotes.Of(state, step.State);
        var settled = Needs.Of(VisitSteps.Note(state, noted.State));
        return settled with { State = Marking.TellLost(settled.State), Effects = [.. step.Effects, .. noted.Effects, .. settled.Effects] };
    }

    /// <summary>What an action makes of a state by itself.</summary>
    public static BrowserStep Reduce(BrowserState state, BrowserAction action) => action switch
    {
        BrowserAction.Move or BrowserAction.MovePages or BrowserAction.MoveHalfPages or BrowserAction.GoToStart
            or BrowserAction.GoToEnd =>
            Movement.Apply(state, action),
        BrowserAction.GoLeft => Navigation.GoLeft(state),
        BrowserAction.GoRight => Navigation.GoRight(state),
        BrowserAction.CyclePanes cycle => Navigation.Cycle(state, cycle.By),
        BrowserAction.Open => Navigation.Open(state),
        BrowserAction.Toggle => Navigation.Toggle(state),
        BrowserAction.StepArticle step => Navigation.StepArticle(state, step.By),
        BrowserAction.ToggleMark or BrowserAction.MarkAllRead or BrowserAction.Undo or BrowserAction.KeepSearch
            or BrowserAction.ReadingSaved or BrowserAction.ReadingLost => Marking.Apply(state, action),
        BrowserAction.Back => Navigation.Back(state),
        BrowserAction.CloseArticle => Navigation.CloseArticle(state),
        BrowserAction.Copy copy => CopySteps.Apply(state, copy.Kind),
        BrowserAction.FollowNote => NoteSteps.Follow(state),
        BrowserAction.ToggleHelp => HelpSteps.Toggle(state),
        BrowserAction.WidenPane or BrowserAction.HeightenList or BrowserAction.MoveEdge or BrowserAction.ResetPanes
            or BrowserAction.ToggleTree or BrowserAction.ToggleZen => PaneSteps.Apply(state, action),
        BrowserAction.ShowTree or BrowserAction.AskTree => TreeSteps.Apply(state, action),
        BrowserAction.AskFilter => ListFiltering.Ask(state),
        BrowserAction.AskPlace => GoToSteps.Ask(state),
        BrowserAction.PlaceFound found => GoToSteps.Take(state, found),
        BrowserAction.NextOrder => Sorting.Next(state),
        BrowserAction.ToggleSnippets => SnippetSteps.Toggle(state),
        BrowserAction.SnippetsLoaded loaded => SnippetSteps.Take(state, loaded),
        BrowserAction.PictureLoaded loaded => PictureSteps.Take(state, loaded),
        BrowserAction.PicturesReady ready => PictureSteps.Begin(state, ready.Cell),
        BrowserAction.ToggleCopies => Sorting.Fold(state),
        BrowserAction.ToggleCopiesOfOne one => Unfolding.Toggle(state, one.Index),
        BrowserAction.ToggleDates => state with { HasDates = !state.HasDates },
        BrowserAction.PickOne or BrowserAction.PickRun or BrowserAction.PickAll => Picking.Apply(state, action),
        BrowserAction.AskTags => TagSteps.Ask(state),
        BrowserAction.AskExport => Picking.AskExport(state),
        BrowserAction.Exported exported => Leaving.Written(state, exported),
        BrowserAction.ExportRefused refused => Leaving.Refused(state, refused),
        BrowserAction.CompleteTag => TagSteps.Complete(state),
        BrowserAction.AskHelp => state with { Prompt = new Prompt.FilterHelp { Text = state.HelpFilter } },
        BrowserAction.AskCommand or BrowserAction.AskOutline or BrowserAction.MoveChoice or BrowserAction.TakeChoice =>
            Choosing.Apply(state, action),
        BrowserAction.TypeAhead ahead => TypingAhead.Keep(state, ahead),
        BrowserAction.TakeTyped => state with { Ahead = state.Ahead.RemoveAt(0) },
        BrowserAction.BreakOff(var instead) => TypingAhead.BreakOff(state, instead),
        BrowserAction.StepLink or BrowserAction.AskLetters or BrowserAction.FollowLink or BrowserAction.StepHistory
            or BrowserAction.Located or BrowserAction.NotLocated or BrowserAction.Unresolved or BrowserAction.PictureFound =>
            Follow(state, action),
        BrowserAction.AskFind => FindSteps.Ask(state),
        BrowserAction.SearchInstead => FindSteps.SearchInstead(state),
        BrowserAction.StepMatch step => FindSteps.Step(state, step.By),
        BrowserAction.Quit => Leaving.Quit(state),
        BrowserAction.AskSearch or BrowserAction.AskLink or BrowserAction.RecallQuery or BrowserAction.EditPrompt or BrowserAction.SubmitPrompt
            or BrowserAction.CancelPrompt => Prompting.Apply(state, action),
        BrowserAction.Resize resize => Movement.Reveal(state with { Size = resize.Size }),
        BrowserAction.Click click => Pointing.Click(state, click),
        BrowserAction.PickAt pick => Pointing.Pick(state, pick.Cell),
        BrowserAction.Wheel wheel => Pointing.Wheel(state, wheel),
        BrowserAction.PageLoaded loaded when state.Prompt is Prompt.Search { IsSubmitted: true } search =>
            SearchEnding.Take(state, search, loaded),
        _ => Answers.Apply(state, action),
    };

    /// <summary>What an action of links and of the places that they lead to makes of a state.</summary>
    private static BrowserStep Follow(BrowserState state, BrowserAction action) => action switch
    {
        BrowserAction.StepLink step => LinkSteps.Step(state, step.By),
        BrowserAction.AskLetters => LetterSteps.Ask(state),
        BrowserAction.FollowLink => LinkSteps.Follow(state),
        BrowserAction.StepHistory step => VisitSteps.Go(state, step.By),
        BrowserAction.Located located => VisitSteps.Arrive(state, located),
        BrowserAction.NotLocated(var token, var message) => VisitSteps.Stay(state, token) with { Message = message },
        BrowserAction.Unresolved unresolved => LinkSteps.Ask(state, unresolved.Token, new(unresolved.Address)),
        BrowserAction.PictureFound found => LinkSteps.Ask(state, found.Token, new(found.File) { Picture = found.Picture }),
        _ => state,
    };
}

/// <summary>A state and what is to be done outside it.</summary>
internal readonly record struct BrowserStep(BrowserState State, ImmutableArray<BrowserEffect> Effects)
{
    /// <summary>A step with nothing to be done.</summary>
    public static implicit operator BrowserStep(BrowserState state) => new(state, []);
}
