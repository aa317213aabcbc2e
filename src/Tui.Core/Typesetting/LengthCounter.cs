using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Text;

namespace Tui.Core.Typesetting;

/// <summary>Walks a body and counts its text.</summary>
internal sealed class LengthCounter
{
    private int _characters;
    private int _eastAsian;
    private int _words;

    /// <summary>What was counted.</summary>
    public ArticleLength Length => new(_characters, _eastAsian, _words);

    /// <summary>Counts the text of blocks.</summary>
    public void AddAll(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Add(block);
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                AddAll(paragraph.Content);
                break;
            case Block.Heading heading:
                AddAll(heading.Content);
                break;
            case Block.List list:
                foreach (var item in list.Items)
                    AddAll(item.Content);
                break;
            case Block.DefinitionList definitions:
                foreach (var definition in definitions.Definitions)
                {
                    AddAll(definition.Term);
                    AddAll(definition.Description);
                }

                break;
            case Block.Quotation quotation:
                AddAll(quotation.Content);
                break;
            case Block.Code code:
                AddText(code.Text);
                break;
            case Block.Table table:
                AddAll(table.Caption);
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                    AddAll(cell.Content);
                break;
        }
    }

    private void AddAll(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
            Add(inline);
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case Inline.Text text:
                AddText(text.Value);
                break;
            case Inline.Code code:
                AddText(code.Value);
                break;
            case Inline.Emphasis emphasis:
                AddAll(emphasis.Content);
                break;
            case Inline.Strong strong:
                AddAll(strong.Content);
                break;
            case Inline.Deleted deleted:
                AddAll(deleted.Content);
                break;
            case Inline.Marked marked:
                AddAll(marked.Content);
                break;
            case Inline.Link link:
                AddAll(link.Content);
                break;
        }
    }

    private void AddText(string text)
    {
        var inWord = false;
        for (var i = 0; i < text.Length;)
        {
            var character = text[i];
            var eastAsian = character is >= '\u3041' and < '\u3100' or >= '\u3400' and < '\uA000' or >= '\uF900' and < '\uFB00';
            var letter = !eastAsian && (char.IsLetterOrDigit(character) || inWord && character is '\'' or '’' or '-');
            _characters += char.IsWhiteSpace(character) ? 0 : 1;
            _eastAsian += eastAsian ? 1 : 0;
            _words += letter && !inWord ? 1 : 0;
            inWord = letter;
            i += GraphemeClusters.NextLength(text.AsSpan(i));
        }
    }
}
