using System.Collections.Immutable;
using System.Net;
using Tui.Core.Articles.Bodies;
using Tui.Core.Articles.Matter;
using Tui.Text;

namespace Tui.Core.Articles.Fields;

/// <summary>Values of front matter → clean lines of text.</summary>
internal static class FieldText
{
    /// <summary>The text as one clean line, entities such as <c>&amp;#123;</c> decoded.</summary>
    public static string Line(string text)
    {
        if (text.Contains('&', StringComparison.Ordinal)) text = WebUtility.HtmlDecode(text);
        return Folded(TextCleaner.CleanLine(text.Replace('\u00a0', ' ')).Trim());
    }

    /// <summary>The line a value comes to: a scalar's own, a list's items joined, a table's name or title.</summary>
    public static string Line(MatterValue? value) => value switch
    {
        MatterValue.Scalar scalar => Line(scalar.Text),
        MatterValue.List list => string.Join(' ', list.Items.OfType<MatterValue.Scalar>().Select(s => Line(s.Text))),
        MatterValue.Table table => Line(table.Entries.FirstOf("name", "title", "label", "slug")),
        _ => "",
    };

    /// <summary>The line of a title, without the markup that a page would show it by.</summary>
    public static string Title(MatterValue? value) => value is MatterValue.Scalar scalar && MarkedUpLine.HasMarkup(scalar.Text)
        ? Folded(TextCleaner.CleanLine(MarkedUpLine.TextOf(scalar.Text))) : Line(value);

    /// <summary>The lines of a value: one for a scalar, one an item for a list; empty ones and repeats are left out.</summary>
    public static ImmutableArray<string> Lines(MatterValue? value) => value switch
    {
        MatterValue.Scalar scalar => Line(scalar.Text) is { Length: > 0 } line ? [line] : [],
        MatterValue.List list => [.. list.Items.Select(Line).Where(l => l.Length > 0).Distinct(StringComparer.Ordinal)],
        MatterValue.Table table => Lines(table.Entries.FirstOf("name", "title", "label", "slug")),
        _ => [],
    };

    // As on a page, where spaces in a row are one.
    private static string Folded(string line) => line.Contains("  ", StringComparison.Ordinal)
        ? string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : line;
}
