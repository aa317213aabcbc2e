using System.Numerics;
using System.Text;
using Tui.Core.Articles;
using Tui.Core.Indexing.Duplicates;
using Tui.Core.Indexing.FullText.Texts;
using Tui.Core.Querying;

namespace Tui.Benchmarks.Queries;

/// <summary>An article with its whole text, folded as queries are, to be looked through letter by letter.</summary>
internal sealed class ScannedArticle
{
    /// <summary>Folds an article's texts.</summary>
    /// <param name="article">The article.</param>
    /// <param name="key">The key of its file.</param>
    public ScannedArticle(Article article, ArticleKey key)
    {
        Path = article.Path;
        Key = key;
        Date = article.Date;
        Categories = [.. article.Categories.Select(path => string.Join('/', path))];
        Title = Fold(article.Title);
        Authors = Fold(string.Join('\n', article.Authors));
        Body = Fold(ArticleContent.TextOf(article));
        HasImage = ArticleContent.ImagesOf(article).Length > 0;
        HasLink = ArticleContent.LinksOf(article).Length > 0;
        HasProblem = article.Problems.Length > 0;
        Tags = [.. article.Tags];
        _print = SimHash.Of(ArticleTokens.Of(article.Title, article.Authors, ArticleContent.TextOf(article)));
    }

    /// <summary>Reads a file.</summary>
    public static ScannedArticle Read(ArticleReader reader, string path, byte[] file) => new(reader.Read(path, file), ArticleKey.Of(file));

    private readonly long? _print;
    private ScannedArticle? _above;

    /// <summary>The path below the folder.</summary>
    public string Path { get; }

    /// <summary>What it is known by, as its exact copies are.</summary>
    public ArticleKey Key { get; }

    /// <summary>Whether the reader has read it, once that was said.</summary>
    public bool IsRead { get; set; }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? Date { get; }

    /// <summary>Its categories' names, divided by <c>/</c>.</summary>
    public string[] Categories { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The authors.</summary>
    public string Authors { get; }

    /// <summary>The text.</summary>
    public string Body { get; }

    /// <summary>Whether an export gives a picture of it.</summary>
    public bool HasImage { get; }

    /// <summary>Whether an export gives a link of it.</summary>
    public bool HasLink { get; }

    /// <summary>Whether an export gives a problem of it.</summary>
    public bool HasProblem { get; }

    /// <summary>Its tags.</summary>
    public string[] Tags { get; }

    /// <summary>Whether there are copies of it, once those were looked for.</summary>
    public bool IsDuplicate { get; private set; }

    /// <summary>What stands for its copies and for those of its copies: itself where there are none.</summary>
    public ScannedArticle Group => _above is null ? this : _above.Group;

    /// <summary>Tells which of some articles are copies of each other, by a look at each two of them.</summary>
    public static void FindCopies(IReadOnlyList<ScannedArticle> articles)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (articles[i]._print is { } one && articles[j]._print is { } other
                    && BitOperations.PopCount((ulong)(one ^ other)) <= SimHash.MostBits)
                {
                    articles[i].IsDuplicate = articles[j].IsDuplicate = true;
                    articles[i].Join(articles[j]);
                }
            }
        }
    }

    private void Join(ScannedArticle other)
    {
        if (Group != other.Group)
            Group._above = other.Group;
    }

    /// <summary>Whether a word stands in the title, the authors' names or the text.</summary>
    public bool Holds(string word) => Holds(Title, word) || Holds(Authors, word) || Holds(Body, word);

    /// <summary>Whether a word that begins so stands in the title, the authors' names or the text.</summary>
    public bool HoldsBeginning(string word)
        => Holds(Title, word, mayGoOn: true) || Holds(Authors, word, mayGoOn: true) || Holds(Body, word, mayGoOn: true);

    /// <summary>Whether a word stands in a text: Han characters anywhere, others between what is no letter or digit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word.</param>
    /// <param name="mayGoOn">Whether letters or digits may follow it.</param>
    public static bool Holds(string text, string word, bool mayGoOn = false)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var isWhole = !IsWord(word[0])
                || (at == 0 || !IsWord(text[at - 1])) && (mayGoOn || at + word.Length == text.Length || !IsWord(text[at + word.Length]));
            if (isWhole)
                return true;
        }

        return false;
    }

    /// <summary>Whether a letter is of a word between spaces.</summary>
    public static bool IsWord(char letter)
        => !char.IsSurrogate(letter) && SearchScript.ClassOf(new Rune(letter)) == SearchClass.Word;

    private static string Fold(string text)
        => TextFolding.Fold(string.Concat(text.EnumerateRunes().Where(rune => SearchScript.ClassOf(rune) != SearchClass.Nothing)));
}
