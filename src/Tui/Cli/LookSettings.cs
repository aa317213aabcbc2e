using Tui.Browsing.Views;
using Tui.Browsing.Views.Themes;
using Tui.Core.Language;
using Tui.Core.Settings;

namespace Tui.Cli;

/// <summary>What the reader prefers, and the environment → how the browser looks.</summary>
internal sealed class LookSettings(AppEnvironment environment)
{
    private const string Folder = "themes";

    /// <summary>The look.</summary>
    /// <exception cref="UserFacingException">There is no such theme, or a mistake in its file.</exception>
    public Look Of(ReaderPreferences preferences) => new(
        BuiltInThemes.Find(preferences.Theme) ?? OfFile(preferences.Theme),
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

    private ThemePair OfFile(string name)
    {
        var path = SettingsFile.Location(environment.Variable) is { } config
            ? Path.Join(Path.GetDirectoryName(config), Folder, name + ".yaml")
            : null;
        if (!File.Exists(path))
        {
            var where = path is null ? "" : $", and no file '{path}'";
            throw new UserFacingException($"There is no theme '{name}': there are {string.Join(", ", BuiltInThemes.Names)}{where}.");
        }

        return SettingsText.Read(path, ThemeFile.Read);
    }
}
