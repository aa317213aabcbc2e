using Tui.Browsing.Views;
using Tui.Browsing.Views.Themes;
using Tui.Core.Language;
using Tui.Core.Settings;

namespace Tui.Cli.Configuration;

/// <summary>What the reader prefers, and the environment → how the browser looks.</summary>
internal sealed class LookSettings(AppEnvironment environment)
{
    private const string Folder = "themes";

    /// <summary>The look.</summary>
    /// <exception cref="UserFacingException">There is no such theme, or a mistake in its file.</exception>
    public Look Of(ReaderPreferences preferences) => new(
        ThemeOf(preferences.Theme),
        preferences.ForScreenReader || preferences.Lines switch
        {
            LineDrawing.Ascii => true,
            LineDrawing.Unicode => false,
            _ => IsOtherThanUtf8(),
        })
    {
        Ambiguous = preferences.Text.Ambiguous,
        IsLinear = preferences.ForScreenReader,
    };

    // Where nothing is set, the terminal is as good as any.
    private bool IsOtherThanUtf8() =>
        Locale.Of("LC_CTYPE", environment.Variable) is { } locale && !locale.Contains("utf", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why there is no theme of a name; null where there is one.</summary>
    public Phrase? Missing(string name)
    {
        if (BuiltInThemes.Find(name) is not null || File.Exists(PathOf(name)))
            return null;
        var names = string.Join(", ", BuiltInThemes.Names);
        return PathOf(name) is { } path
            ? (Phrase)$"There is no theme '{name}': there are {names}, and no file '{path}'."
            : $"There is no theme '{name}': there are {names}.";
    }

    /// <summary>The theme of a name.</summary>
    /// <exception cref="UserFacingException">There is no such theme, or a mistake in its file.</exception>
    public ThemePair ThemeOf(string name) =>
        BuiltInThemes.Find(name) ?? (Missing(name) is { } reason
            ? throw new UserFacingException(reason)
            : SettingsText.Read(PathOf(name)!, ThemeFile.Read));

    private string? PathOf(string name) => SettingsFile.Location(environment.Variable) is { } config
        ? Path.Join(Path.GetDirectoryName(config), Folder, name + ".yaml")
        : null;
}
