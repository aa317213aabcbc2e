using System.Text;
using Tui.Browsing.Articles;
using Tui.Core.Articles;
using Tui.Core.Language;
using Tui.Text;

namespace Tui.Browsing.Effects;

/// <summary>Hands texts to the clipboard and says what was copied.</summary>
/// <param name="archive">Where articles are read.</param>
/// <param name="take">Puts a text into the clipboard; false where nothing takes it.</param>
internal sealed class Copying(IArchive archive, Func<string, bool> take)
{
    // Bytes of UTF-8: from here on a terminal may well refuse it.
    private const int LongFrom = 70_000;
    private const int ShownCells = 60;

    /// <summary>Copies the address or the text of an article.</summary>
    /// <exception cref="IOException">Its file is gone or cannot be read.</exception>
    public BrowserAction.Say CopyArticle(BrowserEffect.CopyArticle copy)
    {
        var article = archive.Load(copy.Path);
        if (copy.Kind == CopyKind.Text)
            return Copy(new(copy.Kind, $"{article.Title}\n\n{ArticleContent.TextOf(article)}\n"));
        return article.Addresses is [var address, ..]
            ? Copy(new(copy.Kind, address))
            : Copy(new(copy.Kind, archive.FileOf(copy.Path)), "No address; copied its file");
    }

    /// <summary>Copies a text.</summary>
    public BrowserAction.Say Copy(CopiedText copied) => Copy(copied, copied.Kind == CopyKind.Text ? "Copied the text" : "Copied");

    private BrowserAction.Say Copy(CopiedText copied, Phrase what)
    {
        var text = TextCleaner.Clean(copied.Text);
        if (take(text))
            return new(Said(what, copied with { Text = text }));
        return new(Encoding.UTF8.GetByteCount(text) >= LongFrom
            ? (Phrase)$"Too long for the clipboard of a terminal: {text.Length} characters."
            : "There is no clipboard here that could be reached.");
    }

    private static Phrase Said(Phrase what, CopiedText copied)
    {
        var lines = copied.Text.AsSpan().TrimEnd('\n').Count('\n') + 1;
        return copied.Kind switch
        {
            CopyKind.Address => (Phrase)$"{what}: {copied.Text}",
            CopyKind.Text => $"{what}: {copied.Text.Length} characters",
            _ when copied.Cells > 1 => $"{what}, a row of {copied.Cells} cells: {Shortened(Divided(copied.Text))}",
            _ when lines > 1 => $"{what}, {lines} lines: {Shortened(copied.Text)}",
            _ => $"{what}: {Shortened(copied.Text)}",
        };
    }

    private static string Divided(string row) => row.Replace("\t", " | ", StringComparison.Ordinal);

    private static string Shortened(string text)
    {
        var line = TextCleaner.CleanLine(text);
        var length = CellText.PrefixLength(line, ShownCells);
        return length < line.Length ? line[..length] + "…" : line;
    }
}
