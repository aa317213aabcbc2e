using Tui.Browsing.Keys;
using Tui.Core.Language;
using Tui.Core.Settings;
using Tui.Core.Typesetting;

namespace Tui.Cli.Configuration;

/// <summary>
/// The reader's settings: the usual ones, over them the configuration file, over that the command line. The file is read
/// whole by every command, so that a mistake in it is told wherever it is met first.
/// </summary>
internal sealed class ReaderSettings(AppEnvironment environment)
{
    /// <summary>What holds where the command line says nothing.</summary>
    /// <exception cref="UserFacingException">The file cannot be read, or there is a mistake in it, which is told with its line.</exception>
    public ReaderConfiguration OfFile()
    {
        var text = TypesetSettings.Default with { Phrases = Phrases.OfLocale(environment.Variable) };
        var usual = new ReaderConfiguration(ReaderPreferences.Default with { Text = text }, KeyTable.Default);

        // Most have no such file, and an exception would cost more than all else that begins here.
        if (SettingsFile.Location(environment.Variable) is not { } path || !Path.Exists(path))
            return usual;
        if (Directory.Exists(path))
            throw new UserFacingException($"'{path}' is a folder; it should be the file of the settings.");
        return SettingsText.Read(path, file => Read(file, usual));
    }

    /// <summary>Puts what was typed over other settings.</summary>
    /// <param name="preferences">The other settings.</param>
    /// <param name="typed">The values on the command line in the order of <see cref="NamedSetting.All"/>; null where none is.</param>
    /// <exception cref="UserFacingException">A value is none of a setting's.</exception>
    public static ReaderPreferences With(ReaderPreferences preferences, IEnumerable<string?> typed)
    {
        foreach (var (setting, value) in NamedSetting.All.Zip(typed))
        {
            if (value is not null)
                preferences = setting.Apply(preferences, value) ?? throw new UserFacingException($"--{setting.Refuse(value)}");
        }

        return preferences;
    }

    private ReaderConfiguration Read(string text, ReaderConfiguration usual)
    {
        var preferences = SettingsFile.Read(text, usual.Preferences);
        if (preferences.Theme != usual.Preferences.Theme)
            CheckTheme(text, preferences.Theme);
        var keys = SettingsFile.ReadKeys(text);
        return new(preferences, keys.IsEmpty ? usual.Keys : KeyRemap.Apply(usual.Keys, keys));
    }

    private void CheckTheme(string text, string theme)
    {
        var themes = new LookSettings(environment);
        if (themes.Missing(theme) is { } reason)
            throw new SettingsException(SettingsFile.LineOf(text, "theme"), reason);
        themes.ThemeOf(theme);
    }
}

/// <summary>What the configuration file makes of the program.</summary>
/// <param name="Preferences">The settings.</param>
/// <param name="Keys">What the keys do.</param>
internal sealed record ReaderConfiguration(ReaderPreferences Preferences, KeyTable Keys);
