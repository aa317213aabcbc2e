using System.Globalization;
using System.Text;
using Tui.Core.Articles;
using Tui.Core.Indexing.Folders;

namespace Tui.Benchmarks.Archives;

/// <summary>
/// Writes the articles of a folder as mails (RFC 5322), a file each, for programs that read nothing else: <c>mails FOLDER TARGET</c>.
/// </summary>
internal sealed class ArticleMails(ArticleFolder folder)
{
    /// <summary>So many bytes of text fit an encoded word of 75 characters (RFC 2047) with what stands around them.</summary>
    private const int MostInWord = 45;

    /// <summary>Bytes that a line of a mail may have without its end.</summary>
    private const int MostInLine = 998;

    private readonly ArticleReader _reader = new(TimeZoneInfo.Utc);

    /// <summary>Writes them.</summary>
    /// <param name="target">Where to; made where it is not there.</param>
    public void Write(string target)
    {
        Directory.CreateDirectory(target);
        var number = 0;
        foreach (var file in folder.Walk((_, _) => { }))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{++number}");
            File.WriteAllText(Path.Join(target, name), MailOf(_reader.Read(file.Path, folder.Read(file.Path)), name));
        }
    }

    private static string MailOf(Article article, string name)
    {
        var date = (article.Date ?? DateTimeOffset.UnixEpoch).UtcDateTime;
        var mail = new StringBuilder();
        mail.Append("From: ").Append(Encode(string.Join(", ", article.Authors))).Append(" <articles@articles.example>\n");
        mail.Append("Subject: ").Append(Encode(article.Title)).Append('\n');
        mail.Append(CultureInfo.InvariantCulture, $"Date: {date:ddd, dd MMM yyyy HH:mm:ss} +0000\n");
        mail.Append(CultureInfo.InvariantCulture, $"Message-ID: <{name}@articles.example>\n");
        mail.Append("MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n");
        foreach (var line in ArticleContent.TextOf(article).Split('\n'))
            mail.AppendJoin('\n', Pieces(line, MostInLine)).Append('\n');
        return mail.ToString();
    }

    private static string Encode(string text) => string.Join(
        "\n ", Pieces(text, MostInWord).Select(piece => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(piece))}?="));

    /// <summary>Divides a text into pieces of so many bytes of UTF-8 at most.</summary>
    private static IEnumerable<string> Pieces(string text, int most)
    {
        var (start, at, bytes) = (0, 0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > most)
            {
                yield return text[start..at];
                (start, bytes) = (at, 0);
            }

            bytes += rune.Utf8SequenceLength;
            at += rune.Utf16SequenceLength;
        }

        yield return text[start..];
    }
}
