using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;

namespace Tui.Core.Articles.Bodies;

/// <summary>A <c>ul</c> or <c>ol</c> element → a list.</summary>
internal static class ListReader
{
    /// <summary>The list; null where it is empty.</summary>
    public static Block? Read(IElement list, in Scope scope)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        var stray = scope.InNewFlow();
        for (var child = list.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IElement { LocalName: "li" } item)
            {
                AddStray(ref stray, scope, items);
                AddItem(item, scope.Inside(SettingReader.Read(item, scope.Setting)), items);
            }
            else
            {
                // Text and lists that stand between items belong to the item before them.
                BodyWalker.WalkNode(child, stray);
            }
        }

        AddStray(ref stray, scope, items);
        return items.Count == 0 ? null : new Block.List(StartOf(list), items.DrainToImmutable());
    }

    private static void AddItem(IElement item, in Scope scope, ImmutableArray<ListItem>.Builder items)
    {
        var done = TaskOf(item);
        var content = BodyWalker.BlocksOf(item, scope);
        if (!content.IsEmpty || done is not null) items.Add(new ListItem(content, done));
    }

    private static void AddStray(ref Scope stray, in Scope scope, ImmutableArray<ListItem>.Builder items)
    {
        var blocks = stray.Flow.ToBlocks();
        stray = scope.InNewFlow();
        if (blocks.IsEmpty) return;
        if (items.Count == 0) items.Add(new ListItem(blocks));
        else items[^1] = items[^1] with { Content = items[^1].Content.AddRange(blocks) };
    }

    private static int? StartOf(IElement list)
    {
        if (!string.Equals(list.LocalName, "ol", StringComparison.Ordinal)) return null;
        return int.TryParse(list.GetAttribute("start"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var start) ? start : 1;
    }

    private static bool? TaskOf(IElement item)
    {
        var first = item.FirstElementChild;
        if (first is { LocalName: "p" or "label" }) first = first.FirstElementChild;
        return first is { LocalName: "input" } && first.GetAttribute("type") is "checkbox"
            ? first.HasAttribute("checked") : null;
    }
}
