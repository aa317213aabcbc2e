using System.Text;

namespace Tui.Core.Language;

/// <summary>The language of what the program itself says.</summary>
/// <remarks>
/// What is said stands in the code in English; another language is a file of lines <c>English = translation</c> beside
/// this one. What a file lacks is said in English.
/// </remarks>
public sealed class Phrases
{
    private const string Divider = " = ";

    private readonly Dictionary<string, string>? _table;

    private Phrases(string name, Dictionary<string, string>? table) => (Name, _table) = (name, table);

    /// <summary>English, as it stands in the code.</summary>
    public static Phrases English { get; } = new("en", null);

    /// <summary>The names of all languages: <c>en</c>, and <c>zh</c> for Chinese in simplified characters.</summary>
    public static IReadOnlyList<string> Names { get; } = ["en", "zh"];

    /// <summary>The language's name.</summary>
    public string Name { get; }

    /// <summary>The language of a name; null where there is none.</summary>
    public static Phrases? Named(string name) => name switch
    {
        "en" => English,
        "zh" => new Phrases("zh", Read("zh")),
        _ => null,
    };

    /// <summary>The language of the locale's messages.</summary>
    /// <param name="environment">The value of an environment variable; null where it is not set.</param>
    public static Phrases OfLocale(Func<string, string?> environment) =>
        Locale.Of("LC_MESSAGES", environment) is { } locale && IsSimplifiedChinese(locale) ? Named("zh")! : English;

    /// <summary>A phrase in this language.</summary>
    public string Of(Phrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var pattern = Of(phrase.Pattern);
        var parts = phrase.PartsIn(this);
        if (parts.IsEmpty)
            return pattern;

        // Not string.Format: what stands in a place, or in a translation, may hold braces.
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            var isPlace = pattern[i] == '{' && i + 2 < pattern.Length && pattern[i + 2] == '}';
            if (isPlace && pattern[i + 1] - '0' is >= 0 and var place && place < parts.Length)
            {
                text.Append(parts[place]);
                i += 2;
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>A text without places in this language.</summary>
    public string Of(string english) => _table is not null && _table.TryGetValue(english, out var text) ? text : english;

    private static bool IsSimplifiedChinese(string locale)
    {
        var name = locale.Split('.', '@')[0].Replace('-', '_');
        return name is "zh" or "zh_CN" or "zh_SG" or "zh_MY" || name.StartsWith("zh_Hans", StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Read(string name)
    {
        using var stream = typeof(Phrases).Assembly.GetManifestResourceStream($"Tui.Core.Language.{name}.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var divider = line.IndexOf(Divider, StringComparison.Ordinal);
            if (divider > 0 && line[0] != '#')
                table.Add(line[..divider], line[(divider + Divider.Length)..]);
        }

        return table;
    }
}
