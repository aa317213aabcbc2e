using Tui.Browsing.Effects;
using Tui.Browsing.Prompts;
using Tui.Core.Indexing;

namespace Tui.Browsing.Listing;

/// <summary>Goes to a date in the list, or to a title by its first letters, while they are typed.</summary>
internal static class GoToSteps
{
    /// <summary>Asks where to go.</summary>
    public static BrowserState Ask(BrowserState state)
    {
        var list = state.List;
        if (!list.IsSettled || list.Total == 0)
            return state;
        if (!ListTarget.IsIn(list.Scope))
            return state with { Message = "This list goes neither by date nor by title." };
        var prompt = new Prompt.GoTo(list.Selected, list.Top) { ByTitle = list.Scope.Order == ArticleOrder.Title };
        return Movement.Reveal(state with { Prompt = prompt, Focus = Pane.List });
    }

    /// <summary>Asks where what has been typed leads to.</summary>
    public static BrowserStep Edit(BrowserState state, Prompt.GoTo prompt, string text)
    {
        var typed = prompt with { Text = text, Token = state.NextToken, Answer = PlaceAnswer.Awaited, IsSubmitted = false };
        if (text.Trim().Length == 0)
            return Select(state with { Prompt = typed with { Answer = PlaceAnswer.Nowhere } }, prompt.Selected, prompt.Top);
        return new(
            state with { Prompt = typed, NextToken = state.NextToken + 1 },
            [new BrowserEffect.FindPlace(state.NextToken, state.List.Scope, text)]);
    }

    /// <summary>Goes where what has been typed leads to; the rows that are on show stay, where it is among them.</summary>
    public static BrowserState Take(BrowserState state, BrowserAction.PlaceFound found)
    {
        if (state.Prompt is not Prompt.GoTo prompt || prompt.Token != found.Token)
            return state;
        var answered = prompt with { Answer = found.Index is null ? PlaceAnswer.Nowhere : PlaceAnswer.There };
        var next = state with { Prompt = answered };
        if (found.Index is { } index)
        {
            var (top, height) = (state.List.Top, state.ListRows);
            next = Select(next, index, index >= top && index < top + height ? top : index);
        }

        var ended = prompt.IsSubmitted ? Submit(next, answered) : next;
        return found.Problem is { } problem ? ended with { Message = problem } : ended;
    }

    /// <summary>Stays there, or says that it leads nowhere; waits for the answer where that is still to come.</summary>
    public static BrowserState Submit(BrowserState state, Prompt.GoTo prompt) => prompt switch
    {
        { Answer: PlaceAnswer.Awaited } => state with { Prompt = prompt with { IsSubmitted = true } },
        { Answer: PlaceAnswer.Nowhere, Text: var text } when text.Trim().Length > 0 =>
            Cancel(state, prompt) with { Message = $"'{text.Trim()}' is no date: write 2021, 2021-11 or 2021-11-10" },
        _ => state with { Prompt = null },
    };

    /// <summary>Goes back to where one was.</summary>
    public static BrowserState Cancel(BrowserState state, Prompt.GoTo prompt) =>
        Select(state with { Prompt = null }, prompt.Selected, prompt.Top);

    private static BrowserState Select(BrowserState state, int index, int top)
    {
        var (list, height) = (state.List, state.ListRows);
        var selected = Math.Clamp(index, 0, Math.Max(0, list.Total - 1));
        return state with
        {
            List = list with { Selected = selected, Top = Scroll.Reveal(top, selected, height, list.Total), Moved = true },
        };
    }
}
