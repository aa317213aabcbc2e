using Tui.Tests.Support;

namespace Tui.Tests.Cli.Configuration;

public sealed class SettingsTests : IDisposable
{
    private const string Config = ".config/tui/config.yaml";

    private readonly TemporaryFolder _folder = new();

    public SettingsTests() => _folder.Write("a.md", string.Concat(Enumerable.Repeat("word ", 60)));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Show_keeps_the_usual_measure_on_a_wide_terminal() => Assert.Equal(69, WidestLine("show", "a.md"));

    [Fact]
    public void Show_takes_the_measure_of_the_file()
    {
        _folder.Write(Config, "measure: 30\n");

        Assert.Equal(29, WidestLine("show", "a.md"));
    }

    [Fact]
    public void The_command_line_wins_over_the_file()
    {
        _folder.Write(Config, "measure: 30\n");

        Assert.Equal(39, WidestLine("show", "a.md", "--measure", "40"));
        Assert.Equal(119, WidestLine("show", "a.md", "--measure", "none"));
    }

    [Fact]
    public void A_width_is_exact_unless_a_measure_is_named_with_it()
    {
        _folder.Write(Config, "measure: 30\n");

        Assert.Equal(99, WidestLine("show", "a.md", "--width", "100"));
        Assert.Equal(39, WidestLine("show", "a.md", "--width", "100", "--measure", "40"));
        Assert.Equal(99, WidestLine(".", "--export", "text", "--width", "100"));
        Assert.Equal(39, WidestLine(".", "--export", "text", "--width", "100", "--measure", "40"));
    }

    [Fact]
    public void A_mistake_in_the_file_is_one_line_with_its_place_and_exit_code_2()
    {
        _folder.Write(Config, "# mine\nmesure: 30\n");
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run("show", "a.md"));
        Assert.Equal($"tui: {_folder[Config]}:2: there is no setting 'mesure'; is 'measure' meant?\n", console.Error);
        Assert.Empty(console.Output);
    }

    [Fact]
    public void A_folder_in_the_file_s_place_is_said()
    {
        Directory.CreateDirectory(_folder[Config]);
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run("show", "a.md"));
        Assert.Equal($"tui: '{_folder[Config]}' is a folder; it should be the file of the settings.\n", console.Error);
    }

    [Fact]
    public void A_mistake_in_the_keys_is_said_before_the_browser_opens()
    {
        _folder.Write(Config, "keys:\n  star: j\n");
        using var console = new ConsoleRun(_folder) { Terminals = new(Input: true, Output: true, Error: true, Columns: () => 80) };

        Assert.Equal(2, console.Run("."));
        Assert.Equal($"tui: {_folder[Config]}:2: 'j' is both star and down; give down another key in 'keys:' as well\n", console.Error);
    }

    [Fact]
    public void A_mistake_in_the_file_is_said_by_every_command_alike()
    {
        foreach (var (text, reason) in ((string, string)[])
            [
                ("measure: 80\ntheme: nope\n",
                    $"2: There is no theme 'nope': there are default, mono, high-contrast, and no file '{_folder[".config/tui/themes/nope.yaml"]}'."),
                ("keys:\n  star: j\n", "2: 'j' is both star and down; give down another key in 'keys:' as well"),
                ("snippets: maybe\n", "1: snippets takes on|off, not 'maybe': A line of each article in the list, under its title."),
            ])
        {
            _folder.Write(Config, text);
            foreach (var args in (string[][])[["show", "a.md"], ["."], [".", "--export", "json"], ["check", "."], ["index", "."]])
            {
                using var console = new ConsoleRun(_folder) { Terminals = new(Input: true, Output: true, Error: true, Columns: () => 80) };
                Assert.Equal(2, console.Run(args));
                Assert.Equal($"tui: {_folder[Config]}:{reason}\n", console.Error);
            }
        }
    }

    [Fact]
    public void What_goes_wrong_is_said_in_the_language_of_the_file_even_where_the_file_is_what_is_wrong()
    {
        _folder.Write(Config, "language: zh\nmesure: 30\n");
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run("show", "a.md"));
        Assert.StartsWith($"tui: {_folder[Config]}:2: 没有设置“mesure”；", console.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--snippets", "no")]
    [InlineData("--screen-reader", "no")]
    [InlineData("--theme", "no")]
    public void A_setting_takes_its_values_from_the_command_line_in_one_way(string option, string wrong)
    {
        using var console = new ConsoleRun(_folder) { Terminals = new(Input: true, Output: false, Error: true, Columns: () => 80) };

        Assert.Equal(2, console.Run(".", $"{option}={wrong}"));
        Assert.Contains("no", console.Error, StringComparison.Ordinal);
        Assert.Equal(2, console.Run(option, option is "--theme" ? "mono" : "off", "."));
        Assert.EndsWith("tui: Standard output is not a terminal; --export writes articles without one.\n", console.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--screen-reader", ".")]
    [InlineData(".", "--screen-reader")]
    [InlineData("--screen-reader", "--snippets", "off", ".")]
    public void A_switch_by_its_name_alone_is_on_and_takes_no_folder_for_its_value(params string[] args)
    {
        using var console = new ConsoleRun(_folder) { Terminals = new(Input: true, Output: false, Error: true, Columns: () => 80) };

        Assert.Equal(2, console.Run(args));
        Assert.StartsWith("tui: Standard output is not a terminal", console.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_on_the_command_line_says_what_would_be_right()
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run("show", "a.md", "--measure", "7"));
        Assert.StartsWith("tui: --measure takes N|none, not '7'", console.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_of_text_goes_with_an_export_that_is_set()
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run(".", "--export", "text", "--measure", "40"));
        Assert.StartsWith("tui: --measure goes with --width.", console.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "", "   .1 גבא")]
    [InlineData(false, "", "אבג 1.")]
    [InlineData(true, "logical", "אבג 1.")]
    [InlineData(false, "visual", "   .1 גבא")]
    public void Right_to_left_text_is_drawn_on_a_terminal_and_kept_as_it_is_read_elsewhere(bool isTerminal, string bidi, string line)
    {
        _folder.Write("b.md", "אבג 1.");
        using var console = new ConsoleRun(_folder)
        {
            Terminals = new(Input: false, Output: isTerminal, Error: false, Columns: () => 120),
        };
        string[] options = bidi.Length is 0 ? [] : ["--bidi", bidi];

        Assert.Equal(0, console.Run(["show", "b.md", "--width", "9", "--color", "never", .. options]));
        Assert.Contains(line, console.Output.Split('\n'));
    }

    [Theory]
    [InlineData("אבג 1.", true)]
    [InlineData("abc 1.", false)]
    public void A_terminal_is_told_not_to_reorder_what_is_drawn_already(string text, bool told)
    {
        _folder.Write("b.md", text);
        using var console = new ConsoleRun(_folder)
        {
            Terminals = new(Input: false, Output: true, Error: false, Columns: () => 120),
        };

        Assert.Equal(0, console.Run("show", "b.md", "--color", "never"));
        Assert.Equal(told, console.Output.StartsWith("\e[8l", StringComparison.Ordinal));
        Assert.Equal(told, console.Output.EndsWith("\n\e[8h", StringComparison.Ordinal));
    }

    [Fact]
    public void Exported_text_is_drawn_only_where_that_is_asked_for()
    {
        _folder.Write("b.md", "אבג 1.");
        using var read = new ConsoleRun(_folder);
        using var drawn = new ConsoleRun(_folder);

        Assert.Equal(0, read.Run(".", "--export", "text", "--width", "9"));
        Assert.Equal(0, drawn.Run(".", "--export", "text", "--width", "9", "--bidi", "visual"));
        Assert.Contains("אבג 1.", read.Output, StringComparison.Ordinal);
        Assert.Contains(".1 גבא", drawn.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--theme", "mono")]
    [InlineData("--lines", "ascii")]
    [InlineData("--screen-reader")]
    public void A_setting_of_the_interface_goes_with_no_export(params string[] option)
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run([".", "--export", "json", .. option]));
        Assert.StartsWith($"tui: {option[0]} goes with browsing.", console.Error, StringComparison.Ordinal);
    }

    private int WidestLine(params string[] args)
    {
        using var console = new ConsoleRun(_folder)
        {
            Terminals = new(Input: false, Output: false, Error: false, Columns: () => 120),
        };
        Assert.Equal(0, console.Run(args));
        return console.Output.Split('\n').Max(line => line.Length);
    }
}
