using System.Collections.Immutable;
using Tui.Browsing.Trees;
using Tui.Core.Language;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>The rows of the category tree.</summary>
internal static class TreePane
{
    /// <summary>The rows on show.</summary>
    public static ImmutableArray<Row> Of(BrowserState state)
    {
        var (tree, area) = (state.Tree, state.Layout.Tree);
        var rows = ImmutableArray.CreateBuilder<Row>();
        for (var index = tree.Top; index < Math.Min(tree.Rows.Length, tree.Top + area.Height); index++)
            rows.Add(new(DrawnLine.Of(tree.Rows[index].IsGap ? Gap(state) : Line(tree.Rows[index], state), state.Settings), KindOf(state, index)));
        return rows.ToImmutable();
    }

    // What the tree goes by is said where it is not by categories, which show it themselves.
    private static StyledLine Gap(BrowserState state) => LineFit.Between(
        [new("  " + state.Settings.Phrases.Of(NameOf(state.Tree.Kind)), SpanStyle.Dim)],
        [],
        state.Layout.Tree.Width,
        state.Settings.Ambiguous);

    private static string NameOf(TreeKind kind) => kind switch
    {
        TreeKind.Tags => "by tag",
        TreeKind.Authors => "by author",
        TreeKind.Dates => "by date",
        _ => "",
    };

    private static StyledLine Line(TreeRow row, BrowserState state)
    {
        var (width, ambiguous) = (state.Layout.Tree.Width, state.Settings.Ambiguous);
        if (state.IsLinear)
            return LineFit.Between(LinearRows.Of(row, state.Settings.Phrases), [], width, ambiguous);

        var arrow = row switch
        {
            { HasChildren: false } => " ",
            { IsExpanded: true } => "▾",
            _ => "▸",
        };
        return LineFit.Between(
            [new($"{CellText.Repeat(' ', row.Indent)}{arrow} ", SpanStyle.End), new(ScopeName.Of(row.Scope, state.Settings.Phrases))],
            Counts(row),
            width,
            ambiguous);
    }

    /// <summary>The number of articles, dim; where some are unread their number, bright, before it.</summary>
    private static ImmutableArray<StyledSpan> Counts(TreeRow row) => row switch
    {
        { Count: not { } } => [],
        { Count: { } all, Unread: null or 0 } => [new($" {Wording.Number(all)} ", SpanStyle.Dim | SpanStyle.End)],
        { Count: { } all, Unread: { } unread } when unread == all => [new($" {Wording.Number(all)} ", SpanStyle.End)],
        _ =>
        [
            new($" {Wording.Number(row.Unread.Value)}", SpanStyle.End),
            new($"/{Wording.Number(row.Count.Value)} ", SpanStyle.Dim | SpanStyle.End),
        ],
    };

    private static RowKind KindOf(BrowserState state, int index)
    {
        if (index != state.Tree.Selected)
            return RowKind.Plain;
        return state.Focus != Pane.Tree ? RowKind.SelectedElsewhere : state.IsLinear ? RowKind.Selected : RowKind.SelectedAtEnds;
    }
}
