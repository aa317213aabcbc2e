using Tui.Core.Settings;

namespace Tui.Browsing.Views.Themes;

/// <summary>
/// A theme of the user's: YAML, a line a kind of text, as in <c>caption: yellow italic</c>. What it does not name is as
/// in the theme that its line <c>base</c> names, by default <c>default</c>; <c>selection</c> is <c>ends</c> or <c>row</c>.
/// </summary>
internal static class ThemeFile
{
    private const string Base = "base";

    private static readonly string[] Kinds =
        ["text", "dim", "heading", "link", "accent", "caption", "code", "highlight", "selected", "selected-elsewhere", "selection", Base];

    /// <summary>The theme that a file's text describes.</summary>
    /// <exception cref="SettingsException">Something in it describes nothing.</exception>
    public static ThemePair Read(string text)
    {
        var (dark, light) = (BuiltInThemes.Default.Dark, BuiltInThemes.Default.Light);
        var lines = SettingsFile.ReadLines(text);
        foreach (var line in lines.Where(line => line.Name is Base))
        {
            (dark, light) = BuiltInThemes.Find(line.Value)
                ?? throw new SettingsException(line.Line, $"base takes {string.Join(", ", BuiltInThemes.Names)}, not '{line.Value}'");
        }

        foreach (var line in lines.Where(line => line.Name is not Base))
            (dark, light) = (With(dark, line), With(light, line));
        return new(dark, light);
    }

    private static Theme With(Theme theme, SettingLine line)
    {
        if (line.Name is "selection")
        {
            return theme with
            {
                SelectsWholeRows = line.Value is "row" or "ends"
                    ? line.Value is "row"
                    : throw new SettingsException(line.Line, $"selection takes row, ends, not '{line.Value}'"),
            };
        }

        if (line.Value.Length == 0)
        {
            throw new SettingsException(
                line.Line, $"{line.Name} has no value; # begins a comment, so a colour such as \"#5f87af\" stands in quotation marks");
        }

        var look = LookText.Read(line.Value) ?? throw new SettingsException(
            line.Line,
            $"{line.Name} takes colours and styles as in 'cyan', 'bright-white on blue bold' or \"#5f87af underline\", not '{line.Value}'");
        return line.Name switch
        {
            "text" => theme with { Text = look },
            "dim" => theme with { Dim = look },
            "heading" => theme with { Heading = look },
            "link" => theme with { Link = look },
            "accent" => theme with { Accent = look },
            "caption" => theme with { Caption = look },
            "code" => theme with { Code = look },
            "highlight" => theme with { Highlight = look },
            "selected" => theme with { Selected = look },
            "selected-elsewhere" => theme with { SelectedElsewhere = look },
            _ => throw new SettingsException(
                line.Line, $"there is no kind of text '{line.Name}'; there are: {string.Join(", ", Kinds)}"),
        };
    }
}
