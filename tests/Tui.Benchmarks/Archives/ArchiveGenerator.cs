using System.Globalization;
using System.Text;

namespace Tui.Benchmarks.Archives;

/// <summary>Writes an archive of any size: <c>generate FOLDER COUNT [SEED]</c>. The same seed gives the same files.</summary>
/// <remarks>
/// An article is some 9.5 KB of Chinese news as a feed-to-Hexo archive holds it: HTML below front matter with
/// categories of three levels, pictures with captions, dates over twelve years. One in forty is an earlier one again,
/// under another date and category.
/// </remarks>
internal sealed class ArchiveGenerator(int seed)
{
    private const int Sources = 300;

    private static readonly DateTime FirstDay = new(2014, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Vocabulary _words = new();

    /// <summary>Writes the files, on all cores.</summary>
    /// <param name="folder">Where; made where it is not there.</param>
    /// <param name="count">How many articles.</param>
    public void Write(string folder, int count)
    {
        for (var source = 0; source < Sources; source++)
            Directory.CreateDirectory(Path.Join(folder, FolderOf(source)));
        Parallel.For(0, count, number =>
        {
            var (path, text) = Article(number);
            File.WriteAllText(Path.Join(folder, path), text);
        });
    }

    /// <summary>The path below the folder and the text of one article.</summary>
    public (string Path, string Text) Article(int number)
    {
        var random = new Random(HashCode(number, 1));
        var source = (int)(Sources * Math.Pow(random.NextDouble(), 2));
        var isRepeated = number % 40 == 39;
        var prose = new Prose(_words, new(HashCode(isRepeated ? number - 23 : number, 2)));
        var title = prose.Title();
        var body = new ArticleBody(prose, new(HashCode(isRepeated ? number - 23 : number, 3)));
        var text = new StringBuilder();
        AppendMatter(text, title, source, random);
        body.AppendTo(text);
        var name = string.Create(CultureInfo.InvariantCulture, $"{title}{number:x}.md");
        return (FolderOf(source) + "/" + name, text.ToString());
    }

    private void AppendMatter(StringBuilder text, string title, int source, Random random)
    {
        var picture = ArticleBody.PictureAddress(random);
        var date = FirstDay.AddSeconds(random.NextInt64(12L * 365 * 24 * 3600));
        text.Append(CultureInfo.InvariantCulture, $"""

            ---
            title: '{title}'
            categories: 
             - {TopOf(source)}
             - {NameOf(source)}
             - {_words.Pick(random, "section")}
            headimg: '{picture}'
            author: {NameOf(source)}
            comments: false
            date: {date:R}
            thumbnail: '{picture}'
            ---


            """);
    }

    private string FolderOf(int source) => TopOf(source) + "/" + NameOf(source);

    private string TopOf(int source) => _words["top"][source % _words["top"].Length];

    private string NameOf(int source) => _words.Name(new(HashCode(source, 4))) + "报";

    private int HashCode(int number, int purpose)
        => unchecked((int)((uint)number * 2654435761u ^ (uint)seed * 40503u ^ (uint)purpose * 97u << 20));
}
