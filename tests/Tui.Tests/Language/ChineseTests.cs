using System.Text.RegularExpressions;
using Tui.Browsing.Keys;
using Tui.Core.Language;
using Tui.Tests.Support;

namespace Tui.Tests.Language;

public partial class ChineseTests
{
    private static readonly Phrases Chinese = Phrases.Named("zh")!;

    [Fact]
    public void All_that_keys_do_is_said_in_Chinese()
    {
        var help = KeyTable.Default.HelpLines.SelectMany(line => (string[])[line.Section, line.Description]);
        var hints = Enumerable.Range(0, 31).SelectMany(place => KeyTable.Default.Hints((KeyPlace)(1 << place))).Select(hint => hint.Word);

        Assert.Equal([], help.Concat(hints).Distinct().Where(text => Chinese.Of(text) == text).Select(text => text + "\n"));
    }

    [Fact]
    public void All_that_the_browser_says_is_said_in_Chinese()
    {
        var said = from file in BrowserSources
                   from literal in SourceLiterals.Of(File.ReadAllText(file))
                   let text = literal.Text.Trim()
                   where IsSentence(text) && !IsForProgrammersOrFiles(literal.Line) && !IsQuery(text)
                   where Chinese.Of(text) == text
                   select $"{Path.GetFileName(file)}: {text}\n";

        Assert.Equal([], said);
    }

    [Fact]
    public void All_that_the_command_line_says_is_said_in_Chinese()
    {
        var said = from file in CommandLineSources
                   from literal in SourceLiterals.Of(File.ReadAllText(file))
                   where IsSentence(literal.Text.Trim()) && !IsSqlOrForProgrammers(literal.Line)
                   where Chinese.Of(literal.Text) == literal.Text
                   select $"{Path.GetFileName(file)}: {literal.Text}\n";

        Assert.True(!said.Any(), string.Concat(said));
    }

    [Fact]
    public void All_that_is_said_of_faults_in_files_is_said_in_Chinese()
    {
        var said = from file in FaultSources
                   from literal in SourceLiterals.Of(File.ReadAllText(file))
                   where IsSentence(literal.Text) && !IsForProgrammersOrFiles(literal.Line)
                   where Chinese.Of(literal.Text) == literal.Text
                   select $"{Path.GetFileName(file)}: {literal.Text}\n";

        Assert.Equal([], said);
    }

    [Fact]
    public void All_that_is_translated_is_said_somewhere()
    {
        var said = Repository.SourceFiles().Where(file => !file.EndsWith("Phrases.cs", StringComparison.Ordinal))
            .SelectMany(file => SourceLiterals.Of(File.ReadAllText(file))).SelectMany(literal => (string[])[literal.Text, literal.Text.Trim()])
            .ToHashSet(StringComparer.Ordinal);
        var translated = File.ReadLines(Path.Combine(Repository.Root, "src", "Tui.Core", "Language", "zh.txt"))
            .Where(line => !line.StartsWith('#') && line.Contains(" = ", StringComparison.Ordinal))
            .Select(line => line[..line.IndexOf(" = ", StringComparison.Ordinal)]);

        Assert.Equal([], translated.Where(text => !said.Contains(text)).Select(text => text + "\n"));
    }

    [Fact]
    public void Messages_that_name_a_key_name_the_one_that_is_bound()
    {
        var named = from file in BrowserSources
                    from literal in SourceLiterals.Of(File.ReadAllText(file))
                    let text = literal.Text.Trim()
                    where IsSentence(text) && !IsForProgrammersOrFiles(literal.Line) && !IsQuery(text)
                    where KeyNames().IsMatch(text)
                    select $"{Path.GetFileName(file)}: {text}\n";

        Assert.Equal([], named);
    }

    private static IEnumerable<string> BrowserSources => Repository.SourceFiles()
        .Where(file => Repository.Relative(file) is var path && path.StartsWith("src/Tui/Browsing/", StringComparison.Ordinal)
            && !path.Contains("/Themes/", StringComparison.Ordinal)
            && !path.EndsWith("/KeyRemap.cs", StringComparison.Ordinal) && !path.EndsWith("/ChangeLabels.cs", StringComparison.Ordinal)
            && !path.EndsWith("Keys.cs", StringComparison.Ordinal) && !path.EndsWith("KeyMap.cs", StringComparison.Ordinal));

    private static IEnumerable<string> CommandLineSources => Repository.SourceFiles()
        .Where(file => Repository.Relative(file) is var path
            && (path.StartsWith("src/Tui/Cli/", StringComparison.Ordinal)
                || path.StartsWith("src/Tui.Core/Querying/", StringComparison.Ordinal)
                || path.StartsWith("src/Tui.Core/Settings/", StringComparison.Ordinal)
                || path.EndsWith("/KeyRemap.cs", StringComparison.Ordinal) || path.EndsWith("/ThemeFile.cs", StringComparison.Ordinal)
                || Path.GetFileName(path) is "App.cs" or "IndexConnection.cs" or "IndexFailure.cs" or "IndexTurn.cs"
                    or "ReadingFailure.cs" or "ReadingConnection.cs" or "ReadingKeeper.cs"));

    private static IEnumerable<string> FaultSources => Repository.SourceFiles()
        .Where(file => File.ReadAllText(file) is var source && Repository.Relative(file).StartsWith("src/Tui.Core/", StringComparison.Ordinal)
            && (source.Contains("MatterProblem(", StringComparison.Ordinal) || source.Contains("ArticleProblem(", StringComparison.Ordinal)
                || Path.GetFileName(file) is "MatterFault.cs" or "BodyReader.cs" or "BinaryContent.cs" or "FolderScan.cs")
            && Path.GetFileName(file) is not "ArticleIndex.cs");

    private static bool IsSqlOrForProgrammers(string line) =>
        line.Contains("InvalidOperationException", StringComparison.Ordinal) || line.Contains("SQLite format", StringComparison.Ordinal)
        || line.Contains("\"tui [FOLDER]", StringComparison.Ordinal) || line.Contains("\"tui COMMAND", StringComparison.Ordinal)
        || line.Contains("AddError", StringComparison.Ordinal) || line.Contains("ArgumentOutOfRange", StringComparison.Ordinal)
        || line.Contains("PRAGMA", StringComparison.Ordinal) || line.Contains("SELECT", StringComparison.Ordinal);

    // Two words, or one with a full stop or colon.
    private static bool IsSentence(string text) => Sentence().IsMatch(text);

    private static bool IsForProgrammersOrFiles(string line) => line.Contains("SQLite format", StringComparison.Ordinal) ||
        line.Contains("throw ", StringComparison.Ordinal) || line.Contains("ArgumentOutOfRange", StringComparison.Ordinal);

    private static bool IsQuery(string text) => text.Contains("OR gas", StringComparison.Ordinal) || text.StartsWith('"')
        || (text.Contains(':', StringComparison.Ordinal)
            && text[..text.IndexOf(':', StringComparison.Ordinal)] is "title" or "author" or "text" or "is" or "after");

    [GeneratedRegex("[A-Za-z]{2,} +[A-Za-z]|^[A-Z][a-z]+[.:]$", RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(Enter|Esc|Tab|Space)\b|(^|[ ;])[a-zA-Z/?:#] (undoes|goes|shows|stars|keeps|there|removes)\b",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex KeyNames();
}
