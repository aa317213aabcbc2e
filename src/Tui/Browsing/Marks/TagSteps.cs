using System.Collections.Immutable;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Prompts;

namespace Tui.Browsing.Marks;

/// <summary>The reader's own tags: asked for in a line, a comma between two, and completed from those that there are.</summary>
internal static class TagSteps
{
    private const char Divider = ',';

    /// <summary>
    /// Asks for tags of what is picked. One article's are there to be changed; of several, tags are added, and taken away
    /// where a hyphen stands before them.
    /// </summary>
    public static BrowserState Ask(BrowserState state)
    {
        if (state.List is not { IsSettled: true } list || list.Picks.In(list) is not { } set)
            return state;
        if (KeptReading.Unmarkable(state) is { } reason)
            return state with { Message = reason };

        var isOne = list.Picks.IsEmpty;
        var tags = isOne && list.Current is { } current ? current.Tags : [];
        return state with { Prompt = new Prompt.Tags(set, tags, isOne) { Text = tags.IsEmpty ? "" : string.Join(", ", tags) } };
    }

    /// <summary>Gives the tags that were typed.</summary>
    public static BrowserStep Submit(BrowserState state, Prompt.Tags prompt)
    {
        var typed = Parts(prompt.Text);
        ImmutableArray<string> added = [.. typed.Where(tag => tag[0] != '-')];
        ImmutableArray<string> removed = prompt.IsWhole
            ? [.. prompt.Before.Except(added, StringComparer.OrdinalIgnoreCase)]
            : [.. typed.Where(tag => tag[0] == '-').Select(tag => tag[1..].Trim()).Where(tag => tag.Length > 0)];
        var next = Picking.Done(state with { Prompt = null });
        return added.IsEmpty && removed.IsEmpty ? next : new BrowserStep(next, [new BrowserEffect.Tag(prompt.Set, added, removed)]);
    }

    /// <summary>The tags that the last one typed may be the beginning of.</summary>
    public static ImmutableArray<string> Known(BrowserState state)
    {
        var parts = Parts(state.Prompt?.Text ?? "");
        var last = (state.Prompt?.Text ?? "").TrimEnd() is [.., not Divider] ? parts[^1].TrimStart('-') : "";
        return
        [
            .. state.Tree.Categories.OwnTags.Where(tag =>
                tag.StartsWith(last, StringComparison.OrdinalIgnoreCase) && !parts.Contains(tag, StringComparer.OrdinalIgnoreCase)),
        ];
    }

    /// <summary>Completes the tag that is being typed with the first that it may be.</summary>
    public static BrowserState Complete(BrowserState state)
    {
        if (state.Prompt is not Prompt.Tags prompt || Known(state) is not [var tag, ..])
            return state;

        var start = prompt.Text.LastIndexOf(Divider) + 1;
        var hyphen = prompt.Text.AsSpan(start).TrimStart().StartsWith("-", StringComparison.Ordinal) ? "-" : "";
        return state with { Prompt = prompt with { Text = prompt.Text[..start] + (start == 0 ? "" : " ") + hyphen + tag + ", " } };
    }

    private static string[] Parts(string text) =>
        text.Split(Divider, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
