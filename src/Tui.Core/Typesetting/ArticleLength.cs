using System.Collections.Immutable;
using System.Globalization;
using Tui.Core.Articles;

namespace Tui.Core.Typesetting;

/// <summary>How long a body's text is. Captions of figures and titles of embedded pages are not counted.</summary>
/// <param name="Characters">Grapheme clusters that are not white space.</param>
/// <param name="EastAsian">How many of them are ideographs or kana.</param>
/// <param name="Words">Runs of other letters and digits.</param>
public readonly record struct ArticleLength(int Characters, int EastAsian, int Words)
{
    /// <summary>Whether the length is told in characters rather than in words.</summary>
    public bool IsEastAsian => EastAsian > Words;

    /// <summary>Counts the text of blocks.</summary>
    public static ArticleLength Of(ImmutableArray<Block> blocks)
    {
        var counter = new LengthCounter();
        counter.AddAll(blocks);
        return counter.Length;
    }

    /// <summary>The length with its unit: <c>2,345 字</c> or <c>1,234 words</c>.</summary>
    public string ToText(CultureInfo culture) => this switch
    {
        { IsEastAsian: true } => string.Create(culture, $"{Characters:N0} 字"),
        { Words: 1 } => "1 word",
        _ => string.Create(culture, $"{Words:N0} words"),
    };
}
