using Tui.Core.Settings;

namespace Tui.Cli.Parsing;

/// <summary>
/// Gives the settings that may stand by their names alone the value that this means: <c>--snippets</c> is
/// <c>--snippets on</c>. What stands behind such a name is its value only where it is <c>on</c> or <c>off</c>.
/// </summary>
internal static class SwitchValues
{
    /// <summary>The arguments with every switch's value written out.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> args)
    {
        var written = new List<string>(args.Count);
        var end = args.TakeWhile(arg => arg != "--").Count();
        for (var index = 0; index < args.Count; index++)
        {
            var hasValue = index + 1 < end && args[index + 1] is "on" or "off";
            written.Add(index < end && !hasValue && IsSwitch(args[index]) ? args[index] + "=on" : args[index]);
        }

        return written;
    }

    /// <summary>Whether an argument is the option of a setting that may stand by its name alone.</summary>
    public static bool IsSwitch(string arg) =>
        arg.StartsWith("--", StringComparison.Ordinal) && NamedSetting.All.Any(setting => setting.IsSwitch && setting.Name == arg[2..]);
}
