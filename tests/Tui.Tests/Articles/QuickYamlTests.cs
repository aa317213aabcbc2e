using System.Text;
using Tui.Core.Articles.Decoding;
using Tui.Core.Articles.Matter;
using Tui.Tests.Support;
using Xunit.Abstractions;

namespace Tui.Tests.Articles;

/// <summary>The quick reader reads as the YAML parser does, or leaves it to the parser.</summary>
public sealed class QuickYamlTests(ITestOutputHelper output)
{
    private const int Texts = 20_000;

    private static readonly string[] Keys = ["title", "date", "tags", "a-b", "x_1", "null", "'q'", "k k", "é", "-a", "no", "true"];

    private static readonly string[] Pieces =
    [
        "a", "word", "中文", " ", "  ", "'", "''", "\"", "#", " #", ":", ": ", ",", ", ", "[", "]", "{", "}", "-", "- ", "?", "&a", "*a",
        "|", ">", "!", "%", "@", "`", "~", "null", "true", "12", "2021-01-02", "https://a.example/b?c=d#e", "\\", "\\n", ".", "é", "😀", "=",
        "\t", "\u00a0", "...", "---", "<<", "[a, b]", "['a', \"b\"]", "[]", "'a b'", "\"a b\"", "''",
    ];

    [Theory]
    [InlineData("title: a b c\ndate: 2021-01-02 10:00:00\n")]
    [InlineData("title: 'it''s'\nt: \"x\"\n")]
    [InlineData("categories: \n - a\n - 'b'\n - c d\ntags:\n- x\n- y\n")]
    [InlineData("tags: [a, 'b, c', \"d\"]\nempty:\nnone: []\n")]
    [InlineData("url: https://a.example/b?c=d#e\n# comment\n\nx: null\n")]
    public void The_plain_shape_is_read_quickly(string yaml)
    {
        Assert.NotNull(QuickYaml.Read(yaml, 1));
        AssertSame(yaml);
    }

    [Fact]
    public void Generated_front_matter_reads_the_same_both_ways()
    {
        var random = new Random(20211111);
        var accepted = 0;
        for (var i = 0; i < Texts; i++)
        {
            if (AssertSame(Generate(random))) accepted++;
        }

        Assert.InRange(accepted, Texts / 50, Texts);
    }

    [Fact]
    public void Real_front_matter_reads_the_same_both_ways()
    {
        if (Corpus.Folder is null)
        {
            output.WriteLine("There is no corpus beside the checkout; nothing was compared.");
            return;
        }

        var accepted = 0;
        foreach (var file in Directory.EnumerateFiles(Corpus.Folder, "*", SearchOption.AllDirectories))
        {
            var split = FrontMatterSplitter.Split(TextDecoder.Decode(File.ReadAllBytes(file), []));
            if (split.Language == MatterLanguage.Yaml && AssertSame(split.Matter)) accepted++;
        }

        output.WriteLine($"{accepted} were read quickly.");
    }

    /// <summary>Whether the quick reader took the text; then the parser reads the same from it.</summary>
    private static bool AssertSame(string yaml)
    {
        if (QuickYaml.Read(yaml, 1) is not { } quick) return false;
        var parsed = YamlMatter.Read(yaml, 1, []);
        Assert.True(parsed is not null, $"Only the quick reader took:\n{yaml}");
        Assert.Equal($"{yaml}\n{Show(parsed)}", $"{yaml}\n{Show(quick)}");
        return true;
    }

    private static string Show(FrontMatter matter) =>
        string.Join('\n', matter.Names.Order(StringComparer.Ordinal).Select(n => $"{n} = {Show(matter[n])}"));

    private static string Show(MatterValue? value) => value switch
    {
        MatterValue.Scalar scalar => $"'{scalar.Text}' in line {scalar.Line}",
        MatterValue.List list => $"[{string.Join(" | ", list.Items.Select(Show))}]",
        MatterValue.Table table => $"{{{Show(table.Entries)}}}",
        _ => "nothing",
    };

    private static string Generate(Random random)
    {
        var yaml = new StringBuilder();
        for (var lines = random.Next(1, 6); lines > 0; lines--)
        {
            // Mostly well formed, so that much of it is taken.
            yaml.Append(random.Next(12) == 0 ? " " : "");
            yaml.Append(Keys[random.Next(random.Next(3) == 0 ? Keys.Length : 5)]).Append(random.Next(15) == 0 ? ":" : ": ");
            AppendValue(yaml, random);
            yaml.Append('\n');
            for (var items = random.Next(3) == 0 ? random.Next(4) : 0; items > 0; items--)
            {
                yaml.Append(' ', random.Next(8) == 0 ? random.Next(4) : 1).Append(random.Next(15) == 0 ? "-" : "- ");
                AppendValue(yaml, random);
                yaml.Append('\n');
            }
        }

        return yaml.ToString();
    }

    private static void AppendValue(StringBuilder yaml, Random random)
    {
        for (var pieces = random.Next(4); pieces > 0; pieces--)
            yaml.Append(Pieces[random.Next(random.Next(2) == 0 ? 5 : Pieces.Length)]);
    }
}
