using System.Collections.Immutable;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>The line at the top: where one is, and how much there is.</summary>
internal static class HeaderRow
{
    private const int OrderFrom = 80;

    /// <summary>The header of a state.</summary>
    public static Row Of(BrowserState state)
    {
        var width = state.Layout.Header.Width;
        var line = state.Place == KeyPlace.ArticleAlone && state.Layout.List.IsEmpty && state.Layout.Tree.IsEmpty
            ? LineFit.Between(ArticleAlone(state), [Dim(StatusRow.Position(state) + " ")], width)
            : LineFit.Between(Path(state), [Dim(Size(state, width) + " ")], width);
        return new(DrawnLine.Of(line, state.Settings));
    }

    private static ImmutableArray<StyledSpan> Path(BrowserState state)
    {
        var scope = state.List.Scope;
        ImmutableArray<string> names = scope.IsSearch ? [$"“{scope.Query}”"] : scope.Category.Names;
        if (names.IsEmpty)
            return [new(" "), new(state.ArchiveName, SpanStyle.Bold)];

        var spans = ImmutableArray.CreateBuilder<StyledSpan>();
        spans.Add(new(" "));
        spans.Add(new(state.ArchiveName));
        for (var index = 0; index < names.Length; index++)
        {
            spans.Add(Dim(" › "));
            spans.Add(new(names[index], index == names.Length - 1 ? SpanStyle.Bold : SpanStyle.Normal));
        }

        return spans.ToImmutable();
    }

    private static ImmutableArray<StyledSpan> ArticleAlone(BrowserState state)
    {
        var scope = state.List.Scope;
        var name = scope.IsSearch ? $"“{scope.Query}”" : scope.Category.IsAll ? state.ArchiveName : scope.Category.Name;
        var place = $"{Wording.Number(state.List.Selected + 1)}/{Wording.Number(state.List.Total)}";
        return [Dim(" ‹ "), new(name, SpanStyle.Bold), Dim("  " + place)];
    }

    private static string Size(BrowserState state, int width)
    {
        var list = state.List;
        var size = list.Scope.IsSearch ? $"{Wording.Number(list.Total)} found" : Wording.Articles(list.Total);
        return width >= OrderFrom && list.Total > 1 ? size + " · newest first" : size;
    }

    private static StyledSpan Dim(string text) => new(text, SpanStyle.Dim);
}
