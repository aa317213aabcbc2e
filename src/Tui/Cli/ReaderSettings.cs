using Tui.Browsing.Keys;
using Tui.Core.Language;
using Tui.Core.Settings;
using Tui.Core.Typesetting;

namespace Tui.Cli;

/// <summary>The reader's settings: the usual ones, over them the configuration file, over that the command line.</summary>
internal sealed class ReaderSettings(AppEnvironment environment)
{
    /// <summary>Puts the settings together.</summary>
    /// <param name="typed">The values on the command line in the order of <see cref="NamedSetting.All"/>; null where none is.</param>
    /// <exception cref="UserFacingException">The file cannot be read, or there is a mistake in it or in a value.</exception>
    public ReaderPreferences With(IEnumerable<string?> typed)
    {
        var settings = OfFile();
        foreach (var (setting, value) in NamedSetting.All.Zip(typed))
        {
            if (value is not null)
                settings = setting.Apply(settings, value) ?? throw new UserFacingException($"--{setting.Refuse(value)}");
        }

        return settings;
    }

    /// <summary>The keys of the browser, as the file has them.</summary>
    /// <exception cref="UserFacingException">The file cannot be read, or there is a mistake in it.</exception>
    public KeyTable Keys() => OfFile(text =>
        SettingsFile.ReadKeys(text) is { IsEmpty: false } keys ? KeyRemap.Apply(KeyTable.Default, keys) : null) ?? KeyTable.Default;

    private ReaderPreferences OfFile()
    {
        var text = TypesetSettings.Default with { Phrases = Phrases.OfLocale(environment.Variable) };
        var usual = ReaderPreferences.Default with { Text = text };
        return OfFile(file => SettingsFile.Read(file, usual)) ?? usual;
    }

    private T? OfFile<T>(Func<string, T?> read)
        where T : class
    {
        // Most have no such file, and an exception would cost more than all else that begins here.
        if (SettingsFile.Location(environment.Variable) is not { } path || !Path.Exists(path))
            return null;
        if (Directory.Exists(path))
            throw new UserFacingException($"'{path}' is a folder; it should be the file of the settings.");
        return SettingsText.Read(path, read);
    }
}
