using System.Text.RegularExpressions;
using Tui.Browsing.Keys;
using Tui.Core.Settings;
using Tui.Screens;
using Tui.Tests.Support;

namespace Tui.Tests;

public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_table_of_keys_is_the_one_that_the_browser_obeys()
    {
        var table = Between("<!-- keys -->\n", "<!-- /keys -->");

        Assert.Equal(KeyTable.Default.MarkdownRows(), table.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void The_table_of_settings_has_every_setting()
    {
        var rows = Between("<!-- settings -->\n", "<!-- /settings -->").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            NamedSetting.All.Select(setting =>
                $"| `{setting.Name}` | `{setting.Values.Replace("|", "` `", StringComparison.Ordinal)}` | {setting.Description} |"),
            rows);
    }

    [Fact]
    public void The_screens_are_what_the_program_shows_today_dotnet_run_project_tests_Tui_Screens_readme_makes_them()
    {
        var screens = Between("<!-- screens -->\n", "<!-- /screens -->");

        Assert.Equal(ReadmeScreens.Of(Repository.Root), screens);
    }

    [Fact]
    public void Every_folder_and_file_on_the_map_exists()
    {
        var named = MapEntry().Matches(Readme).Select(match => match.Groups["path"].Value).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), $"{path} does not exist."));
    }

    [Fact]
    public void The_visible_top_level_is_fixed()
    {
        var visible = Directory.EnumerateFileSystemEntries(Repository.Root)
            .Select(Path.GetFileName)
            .Where(name => name is { Length: > 0 } && name[0] != '.' && name is not ("TestResults" or "out"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(["README.md", "Tui.sln", "sample-articles", "src", "tests"], visible);
    }

    private static string Between(string start, string end)
    {
        var from = Readme.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return Readme[from..Readme.IndexOf(end, from, StringComparison.Ordinal)];
    }

    [GeneratedRegex("`(?<path>(src|tests|sample-articles)[A-Za-z./-]*)`", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex MapEntry();
}
