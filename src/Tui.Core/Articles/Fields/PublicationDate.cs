using Tui.Core.Articles.Matter;

namespace Tui.Core.Articles.Fields;

/// <summary>When an article was published, as its front matter or its file's name says.</summary>
internal static class PublicationDate
{
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
                : "the date is not a date, so it is left out"));
        }

        foreach (var name in OtherNames)
        {
            if (matter[name] is MatterValue.Scalar other && DateText.Read(other.Text, zone) is { } date) return date;
        }

        return FromFileName(path, zone);
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
