using System.Collections.Immutable;
using Tui.Browsing.Listing;
using Tui.Browsing.Trees;
using Tui.Core.Indexing;
using Tui.Core.Language;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>The line at the top: where one is, and how much there is.</summary>
internal static class HeaderRow
{
    private const int OrderFrom = 80;
    private const int UnreadFrom = 40;

    /// <summary>The header of a state.</summary>
    public static Row Of(BrowserState state)
    {
        var width = state.Layout.Header.Width;
        var line = state is { Focus: Pane.Article, HelpTop: null, Layout.IsOnePane: true }
            ? LineFit.Between(ArticleAlone(state), [Dim(StatusRow.Position(state) + " ")], width, state.Settings.Ambiguous)
            : PathAndSize(state, width);
        return new(DrawnLine.Of(line, state.Settings));
    }

    /// <summary>Whether a cell of the line says in which order the list is.</summary>
    public static bool IsOrderAt(BrowserState state, int column)
    {
        var (width, text) = (state.Layout.Header.Width, Size(state, state.Layout.Header.Width));
        var order = text.LastIndexOf(" · ", StringComparison.Ordinal);
        return order >= 0 && column < width - 1 && column >= width - 1 - CellWidth.Of(text.AsSpan(order + 3), state.Settings.Ambiguous);
    }

    // Where there is no room for all of the path, the archive and the narrowest category say the most.
    private static StyledLine PathAndSize(BrowserState state, int width)
    {
        var ambiguous = state.Settings.Ambiguous;
        ImmutableArray<StyledSpan> size = [Dim(Size(state, width) + " ")];
        var names = NamesOf(state);
        var path = Path(state, names);
        for (var left = names.Length - 2; left >= 0 && LineFit.WidthOf(path, ambiguous) + LineFit.WidthOf(size, ambiguous) > width; left--)
            path = Path(state, [AsciiMarks.Cut, .. names[^(left + 1)..]]);
        return LineFit.Between(path, size, width, ambiguous);
    }

    // Of a list that is not on show nothing is said beside a tree in which the reader is elsewhere.
    private static ListScope ScopeOf(BrowserState state) => IsTreeAlone(state) ? state.Tree.Current.Scope : state.List.Scope;

    private static bool IsTreeAlone(BrowserState state) => state.Focus == Pane.Tree && state.Layout.List.IsEmpty;

    private static ImmutableArray<string> NamesOf(BrowserState state)
    {
        var scope = ScopeOf(state);
        return scope.Category.IsAll && scope.Name.Length > 0 || scope.Category.Depth == 1
            ? [ScopeName.Of(scope, state.Settings.Phrases)]
            : scope.Category.Names;
    }

    private static ImmutableArray<StyledSpan> Path(BrowserState state, ImmutableArray<string> names)
    {
        var scope = ScopeOf(state);
        ImmutableArray<StyledSpan> filter = scope.Filter.Length == 0
            ? []
            : [Dim($"  {state.Settings.Phrases.Of("only")} "), new(scope.Filter.TrimEnd('*'), SpanStyle.Accent)];
        if (names.IsEmpty)
            return [new(" "), new(state.ArchiveName, SpanStyle.Bold), .. filter];

        var spans = ImmutableArray.CreateBuilder<StyledSpan>();
        spans.Add(new(" "));
        spans.Add(new(state.ArchiveName));
        for (var index = 0; index < names.Length; index++)
        {
            spans.Add(Dim(" › "));
            spans.Add(new(names[index], index == names.Length - 1 ? SpanStyle.Bold : SpanStyle.Normal));
        }

        spans.AddRange(filter);
        return spans.ToImmutable();
    }

    private static ImmutableArray<StyledSpan> ArticleAlone(BrowserState state)
    {
        var scope = state.List.Scope;
        var name = scope.Name.Length > 0 ? ScopeName.Of(scope, state.Settings.Phrases) : state.ArchiveName;
        var place = $"{Wording.Number(state.List.Selected + 1)}/{Wording.Number(state.List.Total)}";
        return [Dim(" ‹ "), new(name, SpanStyle.Bold), Dim("  " + place)];
    }

    private static string Size(BrowserState state, int width)
    {
        var list = state.List;
        var phrases = state.Settings.Phrases;
        if (IsTreeAlone(state) && state.Tree.Current.Scope.Place != list.Scope.Place)
        {
            return state.Tree.Current switch
            {
                { Count: null } => "",
                { Count: { } all, Unread: > 0 and var left } => phrases.Of($"{left} unread of {all}"),
                { Count: { } all } => phrases.Of(Wording.Articles(all)),
            };
        }

        var size = list.Scope switch
        {
            { HasWords: true } => phrases.Of(FoundCount.Of(list, width)),
            // Of what the tree counts, which are files: of copies the list has one.
            _ when width >= UnreadFrom && state.Tree.UnreadIn(list.Scope) is { } unread and > 0 =>
                phrases.Of($"{unread} unread of {state.Tree.CountIn(list.Scope) ?? list.Total}"),
            _ => phrases.Of(Wording.Articles(list.Total)),
        };
        var order = list.Scope switch
        {
            { Shelf: Shelf.Recent } => "last opened first",
            { Order: ArticleOrder.OldestFirst } => "oldest first",
            { Order: ArticleOrder.Title } => "by title",
            { Order: ArticleOrder.Relevance } => "best first",
            _ => "newest first",
        };
        return width >= OrderFrom && list.Total > 1 ? $"{size} · {phrases.Of(order)}" : size;
    }

    private static StyledSpan Dim(string text) => new(text, SpanStyle.Dim);
}
