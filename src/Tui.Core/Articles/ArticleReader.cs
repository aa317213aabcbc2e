using Tui.Core.Articles.Bodies;
using Tui.Core.Articles.Decoding;
using Tui.Core.Articles.Fields;
using Tui.Core.Articles.Matter;
using Tui.Core.Language;

namespace Tui.Core.Articles;

/// <summary>A file's bytes → an article. Safe to use from several threads at once.</summary>
/// <param name="timeZone">The zone of dates that name none.</param>
public sealed class ArticleReader(TimeZoneInfo timeZone)
{
    /// <summary>
    /// The article in <paramref name="bytes"/>. Whatever they are, it is one: what is wrong stands in
    /// <see cref="Article.Problems"/>.
    /// </summary>
    /// <param name="path">The file's path below the archive's folder, divided by <c>/</c>. Its extension says whether the
    /// body is HTML, plain text or Markdown.</param>
    public Article Read(string path, byte[] bytes)
    {
        if (BinaryContent.KindOf(bytes) is { } kind)
            return NameOnly(path, $"the file is not text but {Phrase.FromString(kind)}; only its name is shown");
        var problems = new List<MatterProblem>();
        var split = FrontMatterSplitter.Split(TextDecoder.Decode(bytes, problems));
        var matter = FrontMatterReader.Read(split, problems);
        var given = FieldText.Title(matter.FirstOf("title"));
        var body = BodyReader.Read(split.Body, path, given, out var problem);
        if (problem is not null) problems.Add(new MatterProblem(1, problem));
        var title = given.Length > 0 ? given : ArticleTitle.Find(body, path);
        var lead = LeadImage.Read(matter);
        return new Article
        {
            Path = path,
            Title = title,
            Authors = ArticleFields.Authors(matter),
            Date = PublicationDate.Read(matter, path, timeZone, problems),
            Categories = CategoryPaths.Read(matter, path, problems),
            Tags = ArticleFields.Tags(matter, problems),
            LeadImage = lead,
            Addresses = PublishedAddress.Read(matter),
            Body = LeadImage.Open(ArticleTitle.WithoutRepeated(body.Blocks, title), lead),
            Problems = [.. problems.OrderBy(p => p.Line).Select(p => new ArticleProblem(path, p.Line, p.Reason))],
        };
    }

    private Article NameOnly(string path, Phrase problem) =>
        Read(path, []) with { Problems = [new ArticleProblem(path, 1, problem)] };
}
