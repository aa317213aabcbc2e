namespace Tui.Core.Language;

/// <summary>The locale of the environment (POSIX).</summary>
public static class Locale
{
    /// <summary>The locale of a category: of <c>LC_ALL</c>, else of the category's own variable, else of <c>LANG</c>.</summary>
    /// <param name="category">The category's variable, such as <c>LC_MESSAGES</c>.</param>
    /// <param name="environment">The value of an environment variable; null where it is not set.</param>
    /// <returns>Null where none of the three is set to anything.</returns>
    public static string? Of(string category, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        foreach (var variable in (string[])["LC_ALL", category, "LANG"])
        {
            if (environment(variable) is { Length: > 0 } locale)
                return locale;
        }

        return null;
    }
}
