using Tui.Tests.Support;

namespace Tui.Tests;

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
        Assert.Equal($"tui: {_folder[Config]}:2: there is no setting 'mesure'; there are: measure\n", console.Error);
        Assert.Empty(console.Output);
    }

    [Fact]
    public void A_mistake_in_the_file_does_not_matter_where_no_text_is_set()
    {
        _folder.Write(Config, "mesure: 30\n");
        using var console = new ConsoleRun(_folder);

        Assert.Equal(0, console.Run(".", "--export", "json"));
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
