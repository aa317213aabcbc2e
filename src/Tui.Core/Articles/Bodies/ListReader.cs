using System.Collections.Immutable;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>A <c>ul</c> or <c>ol</c> element → a list.</summary>
internal sealed class ListReader
{
    private readonly ImmutableArray<ListItem>.Builder _items = ImmutableArray.CreateBuilder<ListItem>();

    // Of the item that is being read, which goes on until the next one that holds something.
    private readonly ImmutableArray<Block>.Builder _content = ImmutableArray.CreateBuilder<Block>();
    private bool? _done;
    private int? _number;

    // Of a list that counts down: the number of the next item.
    private int? _countdown;

    /// <summary>The list; null where it is empty.</summary>
    public static Block? Read(HtmlElement list, in Scope scope)
    {
        var reader = new ListReader { _countdown = ListNumbers.CountdownOf(list) };
        reader.ReadChildren(list, scope);
        reader.EndItem();
        if (reader._items.Count == 0) return null;
        var start = ListNumbers.StartOf(list);
        return new Block.List(start, reader._items.DrainToImmutable()) { Form = start is null ? default : ListNumbers.FormOf(list) };
    }

    private void ReadChildren(HtmlElement list, in Scope scope)
    {
        var stray = scope.InNewFlow();
        foreach (var child in list.ChildNodes)
        {
            if (child is HtmlElement { LocalName: "li" } item)
            {
                AddStray(ref stray, scope);
                AddItem(item, scope.Inside(SettingReader.Read(item, scope.Setting)));
            }
            else
            {
                // Text and lists that stand between items belong to the item before them.
                BodyWalker.WalkNode(child, stray);
            }
        }

        AddStray(ref stray, scope);
    }

    private void AddItem(HtmlElement item, in Scope scope)
    {
        var done = TaskOf(item);
        var content = BodyWalker.BlocksOf(item, scope);
        if (content.IsEmpty && done is null) return;
        EndItem();
        _content.AddRange(content);
        _done = done;
        _number = ListNumbers.ValueOf(item) ?? _countdown;
        _countdown = _number - 1 is { } next && _countdown is not null ? next : null;
    }

    private void AddStray(ref Scope stray, in Scope scope)
    {
        _content.AddRange(stray.Flow.ToBlocks());
        stray = scope.InNewFlow();
    }

    private void EndItem()
    {
        if (_content.Count > 0 || _done is not null) _items.Add(new ListItem(_content.DrainToImmutable(), _done) { Number = _number });
        (_done, _number) = (null, null);
    }

    private static bool? TaskOf(HtmlElement item)
    {
        var first = item.FirstElementChild;
        if (first is { LocalName: "p" or "label" }) first = first.FirstElementChild;
        return first is { LocalName: "input" } && first.GetAttribute("type") is "checkbox"
            ? first.HasAttribute("checked") : null;
    }
}
