using Tui.Tests.Support;

namespace Tui.Tests.Gui;

/// <summary>The public and protected surface of Terminal.Gui 2.4.17, as far as the program needs it.</summary>
internal static class UpstreamSurface
{
    private static readonly string[] Kinds = ["", "static ", "virtual "];

    private static readonly HashSet<string> Lines =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests/Tui.Tests/Golden/terminal-gui-2.4.17.txt"))];

    private static readonly Dictionary<string, string> BaseOf = Lines
        .Where(line => line.Contains(" = ", StringComparison.Ordinal) && !line.Contains(" . ", StringComparison.Ordinal))
        .ToDictionary(line => line[..line.IndexOf(' ', StringComparison.Ordinal)], BaseName, StringComparer.Ordinal);

    /// <summary>The full names of all its types, also of those that the program does not need; a generic one's with its arity.</summary>
    public static IReadOnlyList<string> Types { get; } =
        File.ReadAllLines(Path.Combine(Repository.Root, "tests/Tui.Tests/Golden/terminal-gui-2.4.17-types.txt"));

    /// <summary>Whether a line of the list stands there as it is.</summary>
    public static bool Has(string line) => Lines.Contains(line);

    /// <summary>Whether there is a type.</summary>
    public static bool HasType(string type) => BaseOf.ContainsKey(type);

    /// <summary>Whether a member stands on a type, or on one of its bases.</summary>
    /// <param name="type">The type's full name.</param>
    /// <param name="line">The member as the list has it.</param>
    public static bool HasMember(string type, string line)
    {
        for (var at = type; at is not null; at = BaseOf.GetValueOrDefault(at))
            if (Lines.Contains($"{at} . {line}")) return true;
        return false;
    }

    /// <summary>Whether a type, or one of its bases, has a method with a signature, whatever its kind.</summary>
    public static bool HasMethod(string type, string signature) => Array.Exists(Kinds, kind => HasMember(type, kind + signature));

    /// <summary>The members of a type and its bases that are no methods, by their names.</summary>
    public static HashSet<string> NamesOf(string type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var at = type; at is not null; at = BaseOf.GetValueOrDefault(at))
        {
            var start = $"{at} . ";
            names.UnionWith(Lines.Where(line => line.StartsWith(start, StringComparison.Ordinal) && !line.Contains('(', StringComparison.Ordinal))
                .Select(line => line[(line.LastIndexOf(' ') + 1)..]));
        }

        return names;
    }

    private static string BaseName(string line)
    {
        var name = line[(line.IndexOf(" : ", StringComparison.Ordinal) + 3)..];
        var arguments = name.IndexOf('[', StringComparison.Ordinal);
        return arguments < 0 ? name : name[..arguments];
    }
}
