using Tui.Core.Settings;

namespace Tui.Tests.Settings;

public class SettingsFileTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# nothing is set\n")]
    [InlineData("{}\n")]
    public void A_file_that_says_nothing_leaves_all_as_usual(string text) =>
        Assert.Equal(ReaderPreferences.Default, SettingsFile.Read(text, ReaderPreferences.Default));

    [Theory]
    [InlineData("measure: 80\n")]
    [InlineData("\uFEFF# text\r\nmeasure: '80'\r\n")]
    [InlineData("{measure: 80}")]
    [InlineData("---\nmeasure: 80\n")]
    [InlineData("keys:\n  star: x\n\n# text\nmeasure: 80\n")]
    public void The_measure_is_a_number_of_cells(string text) => Assert.Equal(80, SettingsFile.Read(text, ReaderPreferences.Default).Text.Measure);

    [Fact]
    public void The_measure_may_be_none() => Assert.Null(SettingsFile.Read("measure: none\n", ReaderPreferences.Default).Text.Measure);

    [Theory]
    [InlineData("measure: 80\nmesure: 72\n", 2, "there is no setting 'mesure'; is 'measure' meant?")]
    [InlineData("measure: 80\nwidth: 72\n", 2, "there is no setting 'width'; there are: measure, bidi, ambiguous, language")]
    [InlineData("# text\n\nmeasure: wide\n", 3, "measure takes N|none, not 'wide'")]
    [InlineData("measure: 19", 1, "measure takes N|none, not '19'")]
    [InlineData("measure: [80]", 1, "measure takes N|none, not 'a list'")]
    [InlineData("measure: 70\nmeasure: 80\n", 2, "'measure' stands twice")]
    [InlineData("measure: 80\nother: \"oops\n", 2, "this is not valid YAML")]
    [InlineData("measure: 80\n\tbidi: visual\n", 2, "there is a tab; YAML has spaces in its place")]
    [InlineData("keys:\n  star: x\nmeasure: 1\n", 3, "measure takes N|none, not '1'")]
    [InlineData("---\nmeasure: 1\n", 2, "measure takes N|none, not '1'")]
    [InlineData("- 80\n", 1, "this is not valid YAML")]
    [InlineData("# a: *\nmeasure: *\n", 2, "'*' means something else in YAML; in quotation marks it is the sign itself")]
    public void A_mistake_says_its_line_and_what_it_is(string text, int line, string message)
    {
        var mistake = Assert.Throws<SettingsException>(() => SettingsFile.Read(text, ReaderPreferences.Default));

        Assert.Equal(line, mistake.Line);
        Assert.StartsWith(message, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_interface_has_settings_too()
    {
        var set = SettingsFile.Read("theme: dusk\nlines: ascii\nscreen-reader: on\n", ReaderPreferences.Default);

        Assert.Equal(("dusk", LineDrawing.Ascii, true), (set.Theme, set.Lines, set.ForScreenReader));
    }

    [Theory]
    [InlineData("theme: ../../etc/passwd\n")]
    [InlineData("theme: ''\n")]
    [InlineData("lines: bold\n")]
    public void What_is_no_value_of_them_is_a_mistake(string text) =>
        Assert.Equal(1, Assert.Throws<SettingsException>(() => SettingsFile.Read(text, ReaderPreferences.Default)).Line);

    [Fact]
    public void The_file_stands_where_the_environment_says()
    {
        Assert.Equal(Path.Join("/c", "tui", "config.yaml"), SettingsFile.Location(name => name is "XDG_CONFIG_HOME" ? "/c" : "/h"));
        Assert.Equal(
            Path.Join("/h", ".config", "tui", "config.yaml"), SettingsFile.Location(name => name is "HOME" ? "/h" : null));
        Assert.Null(SettingsFile.Location(_ => null));
    }
}
