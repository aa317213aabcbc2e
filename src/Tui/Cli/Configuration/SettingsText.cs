using System.Globalization;
using Tui.Core.Settings;

namespace Tui.Cli.Configuration;

/// <summary>Reads a file that the user has written for the program.</summary>
internal static class SettingsText
{
    /// <summary>What a file's text says.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Reads the text.</param>
    /// <exception cref="UserFacingException">The file cannot be read, or there is a mistake in it, which is told with its line.</exception>
    public static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(File.ReadAllText(path));
        }
        catch (SettingsException mistake)
        {
            throw new UserFacingException($"{path}:{mistake.Line.ToString(CultureInfo.InvariantCulture)}: {mistake.Reason}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UserFacingException($"Cannot read '{path}': {problem.Message}");
        }
    }
}
