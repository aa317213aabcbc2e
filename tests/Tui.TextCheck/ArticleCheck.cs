using System.Text;
using Tui.Core.Articles;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.TextCheck;

/// <summary>Reads one file, sets it at several widths and compares each with what AngleSharp's tree of it shows.</summary>
/// <param name="widths">The widths in cells.</param>
public sealed class ArticleCheck(IReadOnlyList<int> widths)
{
    private static readonly ArticleReader Reader = new(TimeZoneInfo.Utc);

    // As on a terminal that draws ambiguous characters in two cells, and on one where right-to-left text is drawn.
    private static readonly TypesetSettings Wide = new() { Ambiguous = AmbiguousWidth.Wide };
    private static readonly TypesetSettings Drawn = new() { Order = TextOrder.Visual };

    /// <summary>What is wrong with the file.</summary>
    /// <param name="path">Its path below the archive's folder, divided by <c>/</c>.</param>
    public IReadOnlyList<Finding> Check(string path, byte[] bytes)
    {
        var findings = new List<Finding>();
        var width = widths[0];
        try
        {
            var article = Reader.Read(path, bytes);
            var source = SourceReader.Read(article, bytes);
            foreach (var next in widths)
            {
                width = next;
                var read = Set(article, width, TypesetSettings.Default);
                Compare(path, source, read, AmbiguousWidth.Narrow, findings);
                Compare(path, source, Set(article, width, Wide), AmbiguousWidth.Wide, findings);
                findings.AddRange(DrawnLines.Wrong(path, read, Set(article, width, Drawn)));
            }
        }
#pragma warning disable CA1031 // any exception at all is what the check looks for
        catch (Exception exception)
#pragma warning restore CA1031
        {
            findings.Add(new Finding(Fault.Exception, path, width, 1, exception.ToString()));
        }

        return findings;
    }

    /// <summary>The lines of one page's source of which characters are missing where another page is set.</summary>
    public static IReadOnlyList<(string Line, int Count)> Missing(byte[] source, string html)
    {
        var article = Reader.Read("a.html", Encoding.UTF8.GetBytes(html));
        var lines = SourceReader.Read(article, source);
        return TextComparison.Missing(lines, SetText.Of(Set(article, 80, TypesetSettings.Default)));
    }

    /// <summary>What is wrong with lines, given the file that they were set from.</summary>
    public static IReadOnlyList<Finding> Compare(string path, byte[] bytes, TypesetArticle set)
    {
        var findings = new List<Finding>();
        Compare(path, SourceReader.Read(Reader.Read(path, bytes), bytes), set, AmbiguousWidth.Narrow, findings);
        return findings;
    }

    // In the order of the source, unless the settings say another.
    private static TypesetArticle Set(Article article, int width, TypesetSettings settings) => Typesetter.Typeset(
        article, new TypesetOptions(width, DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc)
        {
            Settings = settings with { Order = settings.Order ?? TextOrder.Logical },
        });

    private static void Compare(string path, List<SourceLine> source, TypesetArticle set, AmbiguousWidth ambiguous, List<Finding> findings)
    {
        foreach (var line in set.Lines.Where(line => CellWidth.Of(line.Line.Text, ambiguous) > set.Width))
            findings.Add(new Finding(Fault.WideLine, path, set.Width, 1, Short(line.Line.Text)));
        foreach (var (fault, line) in new LineEdges(source).Wrong(set))
            findings.Add(new Finding(fault, path, set.Width, 1, Short(line)));
        foreach (var (line, count) in TextComparison.Missing(source, SetText.Of(set)))
            findings.Add(new Finding(Fault.MissingText, path, set.Width, count, Short(line)));
    }

    private static string Short(string text) => text.Length > Finding.LongestSnippet ? text[..Finding.LongestSnippet] : text;
}
