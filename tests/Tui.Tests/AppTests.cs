using Tui.Browsing.Effects;
using Tui.Core.Language;
using Tui.Tests.Support;

namespace Tui.Tests;

public sealed class AppTests : IDisposable
{
    private const string Tides = """
        ---
        title: '潮汐'
        date: 2021-11-11 10:00:00
        ---
        <p>月亮牵着海水走。</p>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_that_does_not_exist_is_one_line_and_exit_code_2()
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run("nowhere", "--export", "jsonl"));
        Assert.Equal("tui: No such folder: 'nowhere'.\n", console.Error);
        Assert.Empty(console.Output);
    }

    [Theory]
    [InlineData("--bogus", "--bogus")]
    [InlineData("--bogus=1", "--bogus")]
    [InlineData("-z", "-z")]
    public void An_unknown_option_is_no_folder(string written, string named)
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run(written));
        Assert.Equal($"tui: There is no option '{named}'. See 'tui --help'.\n", console.Error);
        Assert.Equal(2, console.Run("show", written));
        Assert.EndsWith("See 'tui show --help'.\n", console.Error, StringComparison.Ordinal);
        Assert.Equal(2, console.Run(".", written));
    }

    [Fact]
    public void An_index_that_proves_to_be_damaged_at_the_first_frame_is_said_to_be_so_in_the_readers_language()
    {
        using var console = new ConsoleRun(_folder)
        {
            Terminals = new(Input: true, Output: true, Error: true, Columns: () => null),
            Term = "xterm",
            CreateApplication = _ => throw new UnusableException((Phrase)$"The index is damaged; 'tui index --rebuild' makes it anew: {"/i"}"),
        };

        Assert.Equal(2, console.Run(".", "--language", "zh"));
        Assert.Equal("tui: 索引已损坏；用“tui index --rebuild”重建：/i\n", console.Error);
    }

    [Fact]
    public void A_folder_after_two_hyphens_may_begin_with_one()
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run("--", "--bogus"));
        Assert.Equal("tui: No such folder: '--bogus'.\n", console.Error);
    }

    [Fact]
    public void Without_a_terminal_for_input_there_is_no_interface()
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run("."));
        Assert.Single(console.Error.TrimEnd('\n').Split('\n'));
        Assert.Contains("--export", console.Error, StringComparison.Ordinal);
        Assert.Empty(console.Output);
    }

    [Fact]
    public void A_mistake_in_an_option_names_the_option()
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run(".", "--export", "jsonl", "--limit", "none"));
        Assert.StartsWith("tui: --limit takes a whole number from 1, not 'none'.", console.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_a_query_says_where_it_is()
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run(".", "--export", "jsonl", "--query", "潮汐 (月亮"));
        Assert.StartsWith("tui: --query, character 4:", console.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_nothing_answers_is_exit_code_1_and_writes_nothing()
    {
        _folder.Write("a.md", Tides);
        using var console = new ConsoleRun(_folder);

        Assert.Equal(1, console.Run(".", "--export", "jsonl", "--query", "沙漠"));
        Assert.Empty(console.Output);
    }

    [Fact]
    public void An_export_finds_a_word_of_one_character()
    {
        _folder.Write("a.md", Tides);
        _folder.Write("b.md", "# 沙漠\n\n没有水。\n");
        using var console = new ConsoleRun(_folder);

        Assert.Equal(0, console.Run(".", "--export", "jsonl", "--query", "月"));
        Assert.StartsWith("{\"path\":\"a.md\",\"title\":\"潮汐\"", console.Output, StringComparison.Ordinal);
        Assert.Single(console.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void An_empty_folder_matches_nothing()
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(1, console.Run(".", "--export", "json"));
        Assert.Equal("[]\n", console.Output);
    }

    [Fact]
    public void Random_bytes_are_an_article_with_a_problem()
    {
        var bytes = new byte[2000];
        new Random(7).NextBytes(bytes);
        _folder.Write("noise.md", bytes);
        using var console = new ConsoleRun(_folder);

        Assert.Equal(0, console.Run("check", "."));
        Assert.StartsWith("noise.md:", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_sets_a_file_at_the_width_asked_for()
    {
        _folder.Write("a.md", Tides);
        using var console = new ConsoleRun(_folder);

        Assert.Equal(0, console.Run("show", "a.md", "--width", "10"));
        Assert.StartsWith("潮汐\n2021-11-11\n", console.Output, StringComparison.Ordinal);
        Assert.Contains("月亮牵着海\n水走。\n", console.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', console.Output);
    }

    [Fact]
    public void Show_of_a_missing_file_is_one_line_and_exit_code_2()
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run("show", "gone.md"));
        Assert.Equal("tui: No such file: 'gone.md'.\n", console.Error);
    }

    [Fact]
    public void An_escape_sequence_in_an_argument_does_not_come_back()
    {
        using var console = new ConsoleRun(_folder);

        console.Run("show", "a\u001b[2J.md");
        Assert.DoesNotContain('\u001b', console.Error);
    }

    [Fact]
    public void Index_counts_what_it_did()
    {
        _folder.Write("a.md", Tides);
        using var console = new ConsoleRun(_folder);

        Assert.Equal(0, console.Run("index", ".", "--json"));
        Assert.Equal(
            "{\"articles\":1,\"added\":1,\"changed\":0,\"removed\":0,\"unchanged\":0,\"problems\":0}\n", console.Output);
    }

    [Fact]
    public void A_word_of_a_query_may_begin_with_an_at_sign()
    {
        _folder.Write("a.md", "# Ada\n");
        using var console = new ConsoleRun(_folder);

        Assert.Equal(0, console.Run(".", "--export", "jsonl", "--query", "@ada"));
        Assert.Empty(console.Error);
    }

    [Fact]
    public void A_directive_is_no_word_of_ours()
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run("[suggest]"));
    }

    [Fact]
    public void A_full_disk_is_one_line_and_exit_code_2()
    {
        _folder.Write("a.md", Tides);
        using var console = new ConsoleRun(_folder) { OutputInstead = new FullStream() };

        Assert.Equal(2, console.Run(".", "--export", "jsonl"));
        Assert.Equal("tui: Cannot write: No space left on device\n", console.Error);
    }

    [Fact]
    public void A_closed_output_is_one_line_and_exit_code_2()
    {
        _folder.Write("a.md", Tides);
        using var console = new ConsoleRun(_folder) { OutputInstead = new ClosedStream() };

        foreach (var args in (string[][])[["show", "a.md"], [".", "--export", "jsonl"], ["--help"], ["index", ".", "--json"]])
            Assert.Equal(2, console.Run(args));
        Assert.Contains("tui: Cannot write: Bad file descriptor\n", console.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_index_is_one_line_and_exit_code_2()
    {
        for (var i = 0; i < 300; i++)
            _folder.Write($"{i}.md", Tides);
        using var console = new ConsoleRun(_folder);
        console.Run("index", ".", "--index", ".index.db");
        var bytes = File.ReadAllBytes(_folder[".index.db"]);
        bytes.AsSpan(4096 * 2).Fill(0x5A);
        _folder.Write(".index.db", bytes);

        Assert.Equal(2, console.Run(".", "--export", "jsonl", "--index", ".index.db", "--no-update"));
        Assert.Contains("--rebuild", console.Error, StringComparison.Ordinal);
        Assert.Equal(0, console.Run("index", ".", "--index", ".index.db", "--rebuild"));
    }

    [Fact]
    public void An_index_of_another_folder_is_refused_and_kept()
    {
        _folder.Write("one/a.md", "# One\n");
        _folder.Write("two/b.md", "# Two\n");
        using var console = new ConsoleRun(_folder);
        console.Run("index", "one", "--index", "shared.db");

        Assert.Equal(2, console.Run("index", "two", "--index", "shared.db"));
        Assert.Contains("'tui index --rebuild' makes it anew: ", console.Error, StringComparison.Ordinal);
        Assert.Equal(2, console.Run("two", "--export", "jsonl", "--index", "shared.db", "--no-update"));
        Assert.Equal(0, console.Run("one", "--export", "jsonl", "--index", "shared.db", "--no-update"));
        Assert.Equal(0, console.Run("index", "two", "--index", "shared.db", "--rebuild"));
    }

    [Fact]
    public void One_article_is_counted_in_the_singular()
    {
        _folder.Write("a.md", Tides);
        using var console = new ConsoleRun(_folder);

        console.Run("index", ".");
        Assert.StartsWith("1 article: 1 new,", console.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".", "")]
    [InlineData("notes", "notes/")]
    [InlineData("notes/", "notes/")]
    [InlineData("./notes", "./notes/")]
    public void Check_prints_paths_as_the_folder_was_named(string folder, string prefix)
    {
        _folder.Write("notes/a.md", "---\ntitle: 'it's'\n---\nwords");
        using var console = new ConsoleRun(_folder);

        console.Run("check", folder);
        Assert.StartsWith(folder is "." ? "notes/a.md:2: " : $"{prefix}a.md:2: ", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_names_pictures_whose_files_are_not_there()
    {
        _folder.Write("posts/boat.md", "# Boat\n\n![a](img/boat.png) ![b](img/gone.png)\n\n![c](https://a.example/c.png)\n");
        _folder.Write("posts/img/boat.png", "a picture");
        using var console = new ConsoleRun(_folder);

        Assert.Equal(0, console.Run("check", "."));
        Assert.Equal("posts/boat.md:3: a picture has lost its file (img/gone.png); its caption stands alone\n", console.Output);
    }

    [Fact]
    public void Check_names_files_without_words_unless_they_show_a_picture()
    {
        _folder.Write("e.md", "![](https://example.org/boat.png)");
        _folder.Write("a.md", "");
        _folder.Write("b.md", "---\ntitle: A\n---\n\n");
        _folder.Write("c.md", "---\ntitle: A\n---\n\n<!-- later -->\n");
        _folder.Write("d.md", "a");
        using var console = new ConsoleRun(_folder);

        Assert.Equal(0, console.Run("check", "."));
        Assert.Equal("a.md:1: the file is empty\nb.md:1: the body holds no words\nc.md:1: the body holds no words\n", console.Output);
    }

    [Fact]
    public void Check_says_reasons_in_the_reader_s_language_and_to_programs_in_English()
    {
        _folder.Write("a.md", "---\ntitle: a: b\ndate: someday\n---\n![](gone.png) b\u0007\n");
        _folder.Write("b.md", [0x89, .. "PNG\r\n\u001a\n\0\0\0\r"u8]);
        using var chinese = new ConsoleRun(_folder);
        using var json = new ConsoleRun(_folder);

        Assert.Equal(0, chinese.Run("check", ".", "--language", "zh"));
        Assert.Equal(
            """
            a.md:2: “title”的值含有冒号，须加引号；按原样读取
            a.md:3: 日期无效，因此略去（“someday”）
            a.md:5: 图片的文件缺失（gone.png）；只显示图片说明
            a.md:5: 有控制字符（1 个，第一个是 U+0007）；已略去
            b.md:1: 文件不是文本，而是PNG 图片；只显示其名称

            """, chinese.Output);
        Assert.Equal(0, json.Run("check", ".", "--json", "--language", "zh"));
        Assert.Contains("a picture has lost its file (gone.png)", json.Output, StringComparison.Ordinal);
        Assert.Contains("not text but a PNG picture", json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_quotes_a_path_as_the_exports_do()
    {
        _folder.Write("a\u202e𠮷.md", [0x80, 0xFF, 0x81]);
        using var console = new ConsoleRun(_folder);

        console.Run("check", ".", "--json");
        Assert.StartsWith("[{\"path\":\"a\\u202e𠮷.md\",\"line\":", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_goes_to_the_output_and_is_no_error()
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(0, console.Run("--help"));
        Assert.Contains("--export", console.Output, StringComparison.Ordinal);
        Assert.Empty(console.Error);
    }

    [Fact]
    public void Help_says_how_each_command_is_called_and_fits_the_terminal()
    {
        using var console = new ConsoleRun(_folder) { Terminals = new(Input: true, Output: true, Error: true, Columns: () => 60) };

        Assert.Equal(0, console.Run("--help"));
        Assert.Contains("\n  tui [FOLDER] [OPTIONS] ", console.Output, StringComparison.Ordinal);
        Assert.Contains("\n  tui COMMAND … ", console.Output, StringComparison.Ordinal);
        Assert.Contains("\n  show FILE ", console.Output, StringComparison.Ordinal);
        Assert.Contains("\n  --snippets [on|off] ", console.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(console.Output.Split('\n'), line => line.Length > 59);
    }

    [Theory]
    [InlineData("用法：", "--help")]
    [InlineData("--export json|jsonl|csv|text", "--help")]
    [InlineData("-h, --help                  本帮助。", "--help")]
    [InlineData("tui show FILE [OPTIONS]", "show", "--help")]
    public void Help_is_in_the_user_s_language(string said, params string[] args)
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(0, console.Run([.. args, "--language", "zh"]));
        Assert.Contains(said, console.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tui: No such folder: 'shwo'; is the command 'tui show' meant?", "shwo")]
    [InlineData("tui: There is no option '--limt'; is '--limit' meant? See 'tui --help'.", "--limt", "3")]
    [InlineData("tui: 'tui show' needs a FILE. See 'tui show --help'.", "show")]
    [InlineData("tui: 'b' is one argument too many. See 'tui --help'.", "a", "b")]
    [InlineData("tui: --export needs a value: json|jsonl|csv|text. See 'tui --help'.", ".", "--export")]
    [InlineData("tui: --export takes json|jsonl|csv|text, not 'xml'. See 'tui --help'.", ".", "--export", "xml")]
    [InlineData("tui: --limit takes a whole number from 1, not '0'. See 'tui --help'.", ".", "--export", "json", "--limit", "0")]
    [InlineData("tui: --limit is named twice. See 'tui --help'.", ".", "--export", "json", "--limit", "1", "--limit", "2")]
    [InlineData("tui: --force goes with --output. See 'tui --help'.", ".", "--export", "json", "--force")]
    [InlineData("tui: 没有这个目录：“nowhere”。", "nowhere", "--language", "zh")]
    [InlineData("tui: 没有选项“--limt”；是否指“--limit”？参见“tui --help”。", "--limt", "--language=zh")]
    [InlineData("tui: --export 的值是 json|jsonl|csv|text，不是“xml”。参见“tui --help”。", ".", "--export", "xml", "--language", "zh")]
    [InlineData("tui: --limit 的值是从 1 起的整数，不是“0”。参见“tui --help”。", ".", "--export", "json", "--limit", "0", "--language", "zh")]
    [InlineData("tui: --width 只与 --export text 同用，不能用于 json。", ".", "--export", "json", "--width", "40", "--language", "zh")]
    [InlineData("tui: --query 第 3 个字符：引号没有闭合。", ".", "--export", "json", "--query", "a \"b", "--language", "zh")]
    public void A_mistake_in_what_was_typed_is_one_clear_line(string line, params string[] args)
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run(args));
        Assert.Equal(line + "\n", console.Error);
        Assert.Empty(console.Output);
    }

    [Fact]
    public void An_index_takes_no_article_s_place()
    {
        _folder.Write("empty.md", "");
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run(".", "--export", "jsonl", "--index", "empty.md"));
        Assert.Empty(File.ReadAllBytes(_folder["empty.md"]));
    }
}
