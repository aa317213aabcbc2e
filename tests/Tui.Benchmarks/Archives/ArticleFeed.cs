using System.Globalization;
using System.Xml;
using Tui.Core.Articles;
using Tui.Core.Indexing.Folders;

namespace Tui.Benchmarks.Archives;

/// <summary>
/// Writes the articles of a folder as one Atom feed (RFC 4287), for programs that read nothing else: <c>feed FOLDER FILE</c>.
/// </summary>
internal sealed class ArticleFeed(ArticleFolder folder)
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    private readonly ArticleReader _reader = new(TimeZoneInfo.Utc);

    /// <summary>Writes it.</summary>
    /// <param name="file">Where to.</param>
    public void Write(string file)
    {
        using var xml = XmlWriter.Create(file);
        xml.WriteStartElement("feed", Atom);
        xml.WriteElementString("title", Atom, "Articles");
        xml.WriteElementString("id", Atom, "urn:articles");
        xml.WriteElementString("updated", Atom, TimeOf(DateTimeOffset.UnixEpoch));
        foreach (var article in folder.Walk((_, _) => { }))
            Write(xml, _reader.Read(article.Path, folder.Read(article.Path)));
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Article article)
    {
        var address = "https://articles.example/" + Uri.EscapeDataString(article.Path);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, article.Title);
        xml.WriteElementString("id", Atom, address);
        xml.WriteElementString("updated", Atom, TimeOf(article.Date ?? DateTimeOffset.UnixEpoch));
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
        xml.WriteElementString("content", Atom, ArticleContent.TextOf(article));
        xml.WriteEndElement();
    }

    private static string TimeOf(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
