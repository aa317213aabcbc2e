using Tui.Core.Language;
using Tui.Core.Settings;

namespace Tui.Cli.Configuration;

/// <summary>
/// The language that the program speaks on the command line: the one that is named there, else in the configuration
/// file, else the locale's. It is known whatever mistakes there are besides, since they are told in it.
/// </summary>
internal static class SpokenLanguage
{
    private const string Option = "--language";

    /// <summary>The language.</summary>
    public static Phrases Of(AppEnvironment environment, IReadOnlyList<string> args) =>
        Named(Typed(args)) ?? Named(Configured(environment)) ?? Phrases.OfLocale(environment.Variable);

    private static Phrases? Named(string? name) => name is null ? null : Phrases.Named(name);

    private static string? Typed(IReadOnlyList<string> args)
    {
        for (var index = 0; index < args.Count && args[index] != "--"; index++)
        {
            if (args[index] == Option && index + 1 < args.Count)
                return args[index + 1];
            if (args[index].StartsWith(Option + "=", StringComparison.Ordinal))
                return args[index][(Option.Length + 1)..];
        }

        return null;
    }

    private static string? Configured(AppEnvironment environment)
    {
        try
        {
            return SettingsFile.Location(environment.Variable) is { } path && File.Exists(path)
                ? SettingsFile.LanguageIn(File.ReadAllText(path))
                : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null; // that it cannot be read is told where it is needed
        }
    }
}
