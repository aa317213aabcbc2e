namespace Tui.Core.Settings;

/// <summary>
/// Parts the lines below <c>keys:</c> from the rest of a configuration file, so that both are of the plain shape that is
/// read without a YAML parser. Each part keeps its lines where they stood.
/// </summary>
/// <param name="Rest">The file without the lines below <c>keys:</c>, which are empty.</param>
/// <param name="Keys">Those lines without their indent; the others are empty.</param>
internal sealed record KeyBlock(string Rest, string Keys)
{
    /// <summary>The name of the setting.</summary>
    public const string Name = "keys";

    /// <summary>Parts a file's text, whose lines end in line feeds.</summary>
    public static KeyBlock Of(string yaml)
    {
        var lines = yaml.Split('\n');
        var (rest, keys) = (new string[lines.Length], new string[lines.Length]);
        int? indent = null;
        var isInside = false;
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            isInside = isInside ? line.Trim(' ').Length == 0 || line[0] is ' ' or '#' : line.TrimEnd(' ') is Name + ":";
            var isHead = isInside && line.StartsWith(Name, StringComparison.Ordinal);
            if (isInside && !isHead && line.StartsWith(' ') && line.Trim(' ').Length > 0)
                indent ??= line.Length - line.TrimStart(' ').Length;
            rest[index] = isInside ? "" : line;
            keys[index] = isInside && !isHead ? Without(line, indent ?? 0) : "";
        }

        return new(string.Join('\n', rest), string.Join('\n', keys));
    }

    private static string Without(string line, int indent) =>
        line.Length >= indent && line.AsSpan(0, indent).Trim(' ').IsEmpty ? line[indent..] : line;
}
