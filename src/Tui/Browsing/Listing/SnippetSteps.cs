using System.Collections.Immutable;
using Tui.Browsing.Effects;

namespace Tui.Browsing.Listing;

/// <summary>Lines of the articles under their titles in the list: asked for only of those on show.</summary>
internal static class SnippetSteps
{
    // Far more than a screen has rows; the list itself may have a million.
    private const int MostKnown = 500;

    /// <summary>Shows the lines, or no longer.</summary>
    public static BrowserState Toggle(BrowserState state) => Movement.Reveal(state with { HasSnippets = !state.HasSnippets });

    /// <summary>Asks for the lines of the articles on show that are not known.</summary>
    public static BrowserState Need(BrowserState state, ImmutableArray<BrowserEffect>.Builder effects)
    {
        var list = state.List;
        if (state.RowLines == 1 || state.Layout.List.IsEmpty || !list.IsSettled)
            return state;

        var snippets = state.Snippets.Query == list.Scope.Query ? state.Snippets : SnippetState.None with { Query = list.Scope.Query };
        var missing = ImmutableArray.CreateBuilder<string>();
        for (var index = list.Top; index < list.Top + state.ListRows; index++)
        {
            if (list.At(index) is { Path: var path } && !snippets.Known.ContainsKey(path))
                missing.Add(path);
        }

        if (missing.All(path => snippets.Asked.Contains(path, StringComparer.Ordinal)))
            return state;
        effects.Add(new BrowserEffect.LoadSnippets(list.Scope, state.Generation, missing.ToImmutable()));
        return state with { Snippets = snippets with { Asked = missing.ToImmutable() } };
    }

    /// <summary>Takes the lines that were asked for.</summary>
    public static BrowserState Take(BrowserState state, BrowserAction.SnippetsLoaded loaded)
    {
        var snippets = state.Snippets;
        if (snippets.Query != loaded.Query)
            return state;

        // The archive has changed since they were asked for: they are to be asked for again.
        if (state.Generation != loaded.Generation)
            return state with { Snippets = snippets with { Asked = [] } };

        var known = snippets.Known.Count + loaded.Snippets.Length > MostKnown ? SnippetState.None.Known : snippets.Known;
        foreach (var snippet in loaded.Snippets)
            known = known.SetItem(snippet.Path, snippet.Text);
        return state with { Snippets = snippets with { Known = known, Asked = snippets.Asked.RemoveAll(known.ContainsKey) } };
    }
}
