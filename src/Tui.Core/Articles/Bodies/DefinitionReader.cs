using System.Collections.Immutable;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>A <c>dl</c> element → a definition list.</summary>
internal sealed class DefinitionReader
{
    private readonly ImmutableArray<Definition>.Builder _definitions = ImmutableArray.CreateBuilder<Definition>();
    private readonly ImmutableArray<Block>.Builder _description = ImmutableArray.CreateBuilder<Block>();
    private ImmutableArray<Inline> _term = [];

    /// <summary>The list; null where it is empty.</summary>
    public static Block? Read(HtmlElement list, in Scope scope)
    {
        var reader = new DefinitionReader();
        reader.ReadChildren(list, scope);
        reader.EndDefinition();
        return reader._definitions.Count == 0 ? null : new Block.DefinitionList(reader._definitions.DrainToImmutable());
    }

    private void ReadChildren(HtmlElement parent, in Scope scope)
    {
        var stray = scope.InNewFlow();
        foreach (var child in parent.ChildNodes)
        {
            if (child is HtmlElement { LocalName: "dt" } term)
            {
                AddStray(ref stray, scope);
                EndDefinition();
                _term = BodyWalker.InlinesOf(term, scope);
            }
            else if (child is HtmlElement { LocalName: "dd" } description)
            {
                AddStray(ref stray, scope);
                if (_description.Count > 0) EndDefinition();
                _description.AddRange(BodyWalker.BlocksOf(description, scope));
            }
            else if (child is HtmlElement { LocalName: "div" } group)
            {
                ReadChildren(group, scope.Inside(scope.Setting));
            }
            else
            {
                BodyWalker.WalkNode(child, stray);
            }
        }

        AddStray(ref stray, scope);
    }

    private void AddStray(ref Scope stray, in Scope scope)
    {
        _description.AddRange(stray.Flow.ToBlocks());
        stray = scope.InNewFlow();
    }

    private void EndDefinition()
    {
        if (!_term.IsEmpty || _description.Count > 0) _definitions.Add(new Definition(_term, _description.DrainToImmutable()));
        _term = [];
    }
}
