using Tui.Browsing.Effects;
using Tui.Browsing.Prompts;

namespace Tui.Browsing;

/// <summary>Quitting, which waits for what is being written to files.</summary>
internal static class Leaving
{
    /// <summary>Quits: once all is written, at once where nothing is or the reader has asked already.</summary>
    public static BrowserStep Quit(BrowserState state) => state.Exports == 0 || state.IsLeaving
        ? new BrowserStep(state with { Ahead = [] }, [new BrowserEffect.Quit()])
        : state with
        {
            IsLeaving = true,
            Prompt = null,
            Message = $"Writing; quits when done. {state.Keys.KeyOf("quit-anywhere")} again breaks off, another key stays.",
        };

    /// <summary>Stays where the reader goes on instead, be it with a key that is to wait.</summary>
    public static BrowserState Of(BrowserState state, BrowserAction action) =>
        state.IsLeaving && action is not BrowserAction.Quit ? state with { IsLeaving = false, Message = null } : state;

    /// <summary>Takes the end of a writing, and quits where that was waited for.</summary>
    public static BrowserStep Written(BrowserState state, BrowserAction.Exported exported)
    {
        var next = state with { Exports = state.Exports - 1, Message = exported.Message };
        return next is { IsLeaving: true, Exports: 0 } ? new BrowserStep(next with { Ahead = [] }, [new BrowserEffect.Quit()]) : next;
    }

    /// <summary>
    /// Asks again where nothing could be written, with what was typed and what was picked; only says so where the reader has
    /// begun something else.
    /// </summary>
    public static BrowserState Refused(BrowserState state, BrowserAction.ExportRefused refused)
    {
        var export = refused.Export;
        var list = state.List;
        var isAsked = state.Prompt is null;
        return state with
        {
            Exports = state.Exports - 1,
            IsLeaving = false,
            Prompt = isAsked ? new Prompt.Export(export.Set) { Text = export.Target } : state.Prompt,
            List = isAsked && list.Picks.IsEmpty && list.Scope == export.Set.Scope ? list with { Picks = export.Picks } : list,
            Message = refused.Reason,
        };
    }
}
