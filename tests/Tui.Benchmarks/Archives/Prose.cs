using System.Globalization;
using System.Text;

namespace Tui.Benchmarks.Archives;

/// <summary>Sentences and paragraphs that read like news and say nothing.</summary>
internal sealed class Prose(Vocabulary words, Random random)
{
    /// <summary>A title of one clause or two.</summary>
    public string Title()
    {
        var title = new StringBuilder();
        AppendClause(title);
        if (random.Next(2) == 0)
        {
            title.Append(random.Next(2) == 0 ? "，" : "_");
            AppendClause(title);
        }

        return title.ToString();
    }

    /// <summary>A line under a picture.</summary>
    public string Caption() => $"{Pick("place")}的{Pick("noun")}，{words.Name(random)}摄";

    /// <summary>A paragraph of about a given length in characters.</summary>
    public string Paragraph(int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
            AppendSentence(text);

        return text.ToString();
    }

    private void AppendSentence(StringBuilder text)
    {
        if (random.Next(3) == 0)
            text.Append(Pick("opening"));
        var quoted = random.Next(6) == 0;
        if (quoted)
            text.Append(words.Name(random)).Append("说：“");
        AppendClause(text);
        for (var i = random.Next(3); i > 0; i--)
        {
            text.Append(Pick("joiner"));
            AppendClause(text);
        }

        text.Append(quoted ? "。”" : "。");
    }

    private void AppendClause(StringBuilder text)
    {
        AppendSubject(text);
        if (random.Next(2) == 0)
            text.Append(Pick("adverb"));
        text.Append(Pick("verb")).Append(random.Next(3) == 0 ? "了" : "");
        AppendObject(text);
    }

    private void AppendSubject(StringBuilder text)
    {
        switch (random.Next(6))
        {
            case 0:
                text.Append(words.Name(random));
                break;
            case 1:
                text.Append(Pick("place")).Append(Pick("noun"));
                break;
            case 2:
                text.Append(Pick("noun")).Append('和').Append(Pick("noun"));
                break;
            default:
                text.Append(Pick("noun"));
                break;
        }
    }

    private void AppendObject(StringBuilder text)
    {
        switch (random.Next(12))
        {
            case 0:
                text.Append(CultureInfo.InvariantCulture, $"{random.Next(2, 9000)}个");
                break;
            case 1:
                text.Append(CultureInfo.InvariantCulture, $"{random.Next(100)}.{random.Next(10)}%的");
                break;
            case 2:
                text.Append(CultureInfo.InvariantCulture, $"{random.Next(1, 13)}月{random.Next(1, 29)}日的");
                break;
            case 3:
                text.Append(Pick("latin")).Append(random.Next(3) == 0 ? words.Name(random) : "");
                break;
            case 4 or 5:
                text.Append('“').Append(words.Name(random)).Append('”');
                break;
            default:
                text.Append(random.Next(2) == 0 ? Pick("adjective") : "");
                break;
        }

        text.Append(Pick("noun"));
    }

    private string Pick(string kind) => words.Pick(random, kind);
}
