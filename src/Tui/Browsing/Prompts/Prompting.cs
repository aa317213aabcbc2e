using System.Globalization;
using Tui.Browsing.Articles;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Marks;
using Tui.Browsing.Trees;
using Tui.Core.Language;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Prompts;

/// <summary>Questions in the status line: what to search for, what to open.</summary>
internal static class Prompting
{
    /// <summary>Asks, changes, answers or closes a question.</summary>
    public static BrowserStep Apply(BrowserState state, BrowserAction action) => action switch
    {
        BrowserAction.AskSearch => SearchPrompting.Ask(state),
        BrowserAction.AskLink => AskLink(state),
        BrowserAction.RecallQuery recall when state.Prompt is Prompt.FilterTree => TreeSteps.Step(state, -recall.By),
        BrowserAction.RecallQuery recall when state.Prompt is Prompt.Find find => FindSteps.Recall(state, find, recall.By),
        BrowserAction.RecallQuery recall => SearchPrompting.Recall(state, recall.By),
        BrowserAction.EditPrompt edit => Edit(state, edit.Text),
        BrowserAction.SubmitPrompt => Submit(state),
        _ => Cancel(state),
    };

    /// <summary>Closes the question without an answer.</summary>
    public static BrowserState Cancel(BrowserState state)
    {
        return state.Prompt switch
        {
            Prompt.FilterHelp => HelpSteps.Filter(state, "") with { Prompt = null },
            Prompt.FilterTree prompt => TreeSteps.Cancel(state, prompt),
            Prompt.FilterList prompt => ListFiltering.Cancel(state, prompt),
            Prompt.GoTo prompt => GoToSteps.Cancel(state, prompt),
            Prompt.Search search => SearchPrompting.Cancel(state, search),
            Prompt.Find find => FindSteps.Cancel(state, find),
            _ => state with { Prompt = null },
        };
    }

    private static BrowserStep Edit(BrowserState state, string text) => state.Prompt switch
    {
        null => state,
        Prompt.FilterHelp prompt => HelpSteps.Filter(state, text) with { Prompt = prompt with { Text = text } },
        Prompt.FilterTree prompt => TreeSteps.Filter(state, prompt, text),
        Prompt.FilterList prompt => ListFiltering.Edit(state, prompt, text),
        Prompt.GoTo prompt => prompt.Text == text ? state : GoToSteps.Edit(state, prompt, text),
        Prompt.Choice choice => Choosing.Edit(state, choice, text),
        Prompt.Letters prompt => LetterSteps.Edit(state, prompt, text),
        Prompt.Find find => find.Text == text ? state : FindSteps.Edit(state, find, text),
        Prompt.Search search when search.Text != text =>
            SearchPrompting.Edit(state, new Prompt.Search { Text = text, Origin = search.Origin }),
        var prompt => state with { Prompt = prompt with { Text = text } },
    };

    private static BrowserStep Submit(BrowserState state) => state.Prompt switch
    {
        Prompt.Search search => SearchPrompting.Submit(state, search),
        Prompt.Find find => FindSteps.Submit(state, find),
        Prompt.ChooseLink { Chosen: { } link } => Follow(state, link),
        Prompt.ChooseLink choose => state with { Prompt = null, Message = NoSuchLink(state, choose.Text.Trim()) },
        Prompt.ChooseNote { Chosen: { } note } => NoteSteps.GoTo(state, note.Number),
        Prompt.ChooseNote choose => state with { Prompt = null, Message = $"There is no footnote {choose.Text.Trim()} here." },
        Prompt.Choice choice => Choosing.Take(state, choice.Selected),
        Prompt.FilterTree tree => TreeSteps.Choose(state, tree),
        Prompt.GoTo prompt => GoToSteps.Submit(state, prompt),
        Prompt.Tags prompt => TagSteps.Submit(state, prompt),
        Prompt.Export prompt => Picking.Export(state, prompt),
        Prompt.FilterHelp or Prompt.FilterList => state with { Prompt = null },
        Prompt.ConfirmOpen confirm => Open(state, confirm),
        _ => state,
    };

    private static BrowserStep AskLink(BrowserState state)
    {
        if (state.Layout.Article.IsEmpty)
            return state with { Message = $"Read the article first: {state.Keys.KeyOf("open")}." };

        if (state.Focus == Pane.Article && ArticleStops.Current(state) is not null)
            return LinkSteps.Follow(state);

        var links = ArticleLinks.Of(state.Article.Text);
        return links switch
        {
            [] => state with { Message = NothingToOpen(state) },
            [var only] => Follow(state, only),
            _ => state with { Prompt = new Prompt.ChooseLink(links) },
        };
    }

    // An article may say anything about where a link leads: the address itself is always shown first.
    private static BrowserStep Follow(BrowserState state, NumberedLink link) =>
        LinkSteps.Follow(state, link.Address, link.Label, ArticleLinks.IsPicture(link));

    private static BrowserStep Open(BrowserState state, Prompt.ConfirmOpen asked) => new(
        state with { Prompt = null, Message = $"Opening {asked.Address}" },
        [asked.Picture is { } picture ? new BrowserEffect.OpenPicture(picture, asked.Address) : new BrowserEffect.OpenAddress(asked.Address)]);

    private static Phrase NothingToOpen(BrowserState state) =>
        state.Article.Text?.Landmarks.FirstOrDefault(landmark => landmark.Kind == LandmarkKind.Link) is { } link
            ? (Phrase)$"Its links lead to no web page: {link.Address}"
            : "This article has nothing to open.";

    private static Phrase? NoSuchLink(BrowserState state, string typed)
    {
        if (typed.Length == 0)
            return null;
        var link = state.Article.Text?.Landmarks.FirstOrDefault(landmark =>
            landmark.Kind == LandmarkKind.Link && landmark.Number.ToString(CultureInfo.InvariantCulture) == typed);
        return link is null ? (Phrase)$"There is no {typed} here." : $"{typed} leads to no web page: {link.Address}";
    }
}
