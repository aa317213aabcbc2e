using System.Text.RegularExpressions;
using Tui.Tests.Support;

namespace Tui.Tests;

public partial class ArchitectureTests
{
    /// <summary>What each part of the core may know, besides itself.</summary>
    private static readonly Dictionary<string, string[]> CoreArrows = new(StringComparer.Ordinal)
    {
        ["Language"] = [],
        ["Articles"] = ["Language"],
        ["Querying"] = ["Language"],
        ["Typesetting"] = ["Articles", "Language"],
        ["Finding"] = ["Querying", "Typesetting"],
        ["Indexing"] = ["Articles", "Querying", "Language"],
        ["Exporting"] = ["Articles", "Typesetting", "Indexing", "Querying"],
        ["Checking"] = ["Articles", "Indexing"],
        ["Reading"] = ["Articles", "Querying", "Indexing", "Language"],
        ["Settings"] = ["Articles", "Typesetting", "Language"],
    };

    /// <summary>Which namespaces each project may know.</summary>
    private static readonly Dictionary<string, string[]> ForeignNamespaces = new(StringComparer.Ordinal)
    {
        ["Tui.Text"] = ["Tui.Core", "Terminal.Gui", "Tui.Cli", "Tui.Browsing"],
        ["Tui.Core"] = ["Terminal.Gui", "Tui.Cli", "Tui.Browsing"],
        ["Terminal.Gui"] = ["Tui.Core", "Tui.Cli", "Tui.Browsing"],
    };

    [Fact]
    public void No_source_file_is_over_400_lines()
    {
        var longFiles = Repository.SourceFiles()
            .Select(file => (File: Repository.Relative(file), Lines: File.ReadLines(file).Count()))
            .Where(entry => entry.Lines > 400);

        Assert.Empty(longFiles);
    }

    [Fact]
    public void Half_of_the_source_files_have_at_most_80_lines()
    {
        var lengths = Repository.SourceFiles().Select(file => File.ReadLines(file).Count()).Order().ToList();

        Assert.InRange(lengths[lengths.Count / 2], 1, 80);
    }

    [Fact]
    public void No_arrow_between_the_parts_of_the_core_turns_back()
    {
        var core = Path.Combine(Repository.Root, "src", "Tui.Core");
        var wrong = from part in Directory.EnumerateDirectories(core)
                    let name = Path.GetFileName(part)
                    where name is not ("bin" or "obj")
                    from file in Directory.EnumerateFiles(part, "*.cs", SearchOption.AllDirectories)
                    from Match match in CoreNamespace().Matches(File.ReadAllText(file))
                    let known = match.Groups["part"].Value
                    where known != name && !CoreArrows[name].Contains(known, StringComparer.Ordinal)
                    select $"{Repository.Relative(file)} knows {known}";

        Assert.Empty(wrong.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void No_project_knows_one_that_is_above_or_beside_it()
    {
        var wrong = from file in Repository.SourceFiles()
                    let project = Repository.Relative(file).Split('/')[1]
                    where ForeignNamespaces.ContainsKey(project)
                    let text = File.ReadAllText(file)
                    from foreign in ForeignNamespaces[project]
                    where text.Contains($"using {foreign}", StringComparison.Ordinal)
                    select $"{Repository.Relative(file)} knows {foreign}";

        Assert.Empty(wrong);
    }

    [GeneratedRegex(
        @"Tui\.Core\.(?<part>Language|Articles|Checking|Querying|Typesetting|Indexing|Exporting|Reading|Settings|Finding)\b",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex CoreNamespace();
}
