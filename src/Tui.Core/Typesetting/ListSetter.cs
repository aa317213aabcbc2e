using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Text;

namespace Tui.Core.Typesetting;

/// <summary>Sets lists: a mark or number before each item, its lines hanging from it.</summary>
internal static class ListSetter
{
    private const string Bullets = "•◦▪";

    /// <summary>Sets a list with or without numbers.</summary>
    public static void Set(Block.List list, LineBuilder lines)
    {
        var outer = (lines.Direction, lines.Side);
        lines.Direction = lines.DirectionOf(list);
        lines.Side ??= lines.Direction; // an item in the other direction stands beside its mark as well
        var loose = list.Items.Count(IsLoose) * 2 >= list.Items.Length;
        var marks = Marks(list, lines.ListDepth);
        var markWidth = list.Start is null ? 0 : marks.Select(mark => mark.Length).DefaultIfEmpty().Max();
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (i > 0 && (loose || IsLoose(list.Items[i]) || IsLoose(list.Items[i - 1])))
                lines.Separate();
            lines.Enter(i);
            SetItem(list.Items[i], marks[i].PadLeft(markWidth), lines);
            lines.Leave();
        }

        (lines.Direction, lines.Side) = outer;
    }

    /// <summary>Sets terms in bold with their descriptions indented under them.</summary>
    public static void Set(Block.DefinitionList list, LineBuilder lines)
    {
        var direction = lines.DirectionOf(list);
        var loose = list.Definitions.Count(IsLoose) * 2 >= list.Definitions.Length;
        for (var i = 0; i < list.Definitions.Length; i++)
        {
            if (i > 0 && !list.Definitions[i - 1].Description.IsEmpty
                && (loose || IsLoose(list.Definitions[i]) || IsLoose(list.Definitions[i - 1])))
            {
                lines.Separate();
            }

            lines.Enter(i);
            BlockSetter.SetText(list.Definitions[i].Term, SpanStyle.Bold, lines);
            lines.Indent(LineIndent.Hanging("  ", SpanStyle.Normal, lines.Ambiguous).For(direction));
            BlockSetter.SetAll(list.Definitions[i].Description, lines);
            lines.Outdent();
            lines.Leave();
        }
    }

    private static bool IsLoose(ListItem item) => IsLoose(item.Content);

    private static bool IsLoose(Definition definition) => IsLoose(definition.Description);

    // An item of several paragraphs needs air around it; a list under an item does not.
    private static bool IsLoose(ImmutableArray<Block> content) => content.Count(block => block is not Block.List) > 1;

    private static void SetItem(ListItem item, string mark, LineBuilder lines)
    {
        if (item.Done is { } done)
            mark = done ? "☑ " : "☐ ";
        var outer = (lines.Direction, lines.Side, lines.Stated);
        if (lines.Direction is not null && item.Content is [{ Direction: { } stated }, ..])
            lines.Turn(stated);
        lines.Indent(LineIndent.Hanging(mark, SpanStyle.Dim, lines.Ambiguous).For(lines.Direction));
        lines.ListDepth++;
        for (var i = 0; i < item.Content.Length; i++)
        {
            if (i > 0 && item.Content[i] is not Block.List)
                lines.Separate();
            lines.Enter(i);
            BlockSetter.Set(item.Content[i], lines);
            lines.Leave();
        }

        lines.ListDepth--;
        lines.Outdent();
        (lines.Direction, lines.Side, lines.Stated) = outer;
    }

    private static string[] Marks(Block.List list, int depth) => list.Start is null
        ? [.. Enumerable.Repeat($"{Bullets[depth % Bullets.Length]} ", list.Items.Length)]
        : Array.ConvertAll(ListNumber.AllOf(list), number => ListNumber.Of(number, list.Form));
}
