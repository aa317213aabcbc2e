using Tui.Core.Articles.Matter;
using Tui.Core.Language;
using Tui.Text;

namespace Tui.Core.Articles.Fields;

/// <summary>When an article was published, as its front matter or its file's name says.</summary>
internal static class PublicationDate
{
    // Of a value that is no date, in cells.
    private const int MostShown = 40;

    // Addresses of blogs often begin with the day.
    private static readonly string[] AddressNames = ["path", "permalink", "slug", "url"];

    private static readonly string[] OtherNames =
    [
        "published", "pubDate", "publishDate", "publish_date", "published_at", "published_time", "publishedAt", "datePublished",
        "created", "created_at", "createTime", "create_time", "createdAt", "posted", "time",
    ];

    /// <summary>The date; null where there is none. A date that cannot be read is a problem.</summary>
    public static DateTimeOffset? Read(FrontMatter matter, string path, TimeZoneInfo zone, List<MatterProblem> problems)
    {
        if (matter.FirstOf("date") is { } value)
        {
            var text = FieldText.Line(value);
            if (DateText.Read(text, zone) is { } date) return date;
            problems.Add(new MatterProblem(value.Line, DateText.IsAmbiguous(text)
                ? "the date may have the day or the month first, so it is left out; write the year first"
                : (Phrase)$"the date is not a date, so it is left out ('{CellText.Truncate(text, MostShown)}')"));
        }

        foreach (var name in OtherNames)
        {
            if (matter[name] is MatterValue.Scalar other && DateText.Read(other.Text, zone) is { } date) return date;
        }

        return FromFileName(path, zone) ?? FromAddress(matter, zone);
    }

    /// <summary>The day that an address below the site begins with: <c>2015/03/30/spring</c>.</summary>
    private static DateTimeOffset? FromAddress(FrontMatter matter, TimeZoneInfo zone)
    {
        foreach (var name in AddressNames)
        {
            if (matter[name] is not MatterValue.Scalar { Text: var text }) continue;
            var address = text.AsSpan().Trim(" /");
            if (address is [_, _, _, _, '/', _, _, '/', _, _, '/', ..] && !address[..10].ContainsAnyExceptInRange('/', '9')
                && DateText.Read(address[..10], zone) is { } date) return date;
        }

        return null;
    }

    /// <summary>The date in a name such as <c>2015-03-30-spring.md</c> (Jekyll).</summary>
    private static DateTimeOffset? FromFileName(string path, TimeZoneInfo zone)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        if (name.Length < 8 || !char.IsAsciiDigit(name[0])) return null;
        var (end, marks) = (0, 0);
        while (end < name.Length && (char.IsAsciiDigit(name[end]) || (name[end] == '-' && marks < 2)))
        {
            if (name[end] == '-') marks++;
            end++;
        }

        return marks == 2 ? DateText.Read(name[..end], zone) : null;
    }
}
