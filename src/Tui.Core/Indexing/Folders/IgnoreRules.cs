namespace Tui.Core.Indexing.Folders;

/// <summary>The rules of one <c>.tuiignore</c>, in gitignore syntax, and those of the folders above it.</summary>
/// <param name="above">The rules of the folder above; null at the top.</param>
/// <param name="folder">The path of the folder the file stands in, ending in <c>/</c>; empty at the top.</param>
/// <param name="lines">The file's lines.</param>
internal sealed class IgnoreRules(IgnoreRules? above, string folder, IEnumerable<string> lines)
{
    private readonly Rule[] _rules = [.. lines.Select(Rule.Parse).OfType<Rule>()];

    /// <summary>Whether a file or folder is passed over. The last rule that matches decides, the nearest file first.</summary>
    /// <param name="path">The path below the archive's folder, divided by <c>/</c>.</param>
    /// <param name="isFolder">True for a folder.</param>
    public bool Ignores(string path, bool isFolder)
    {
        for (var rules = this; rules is not null; rules = rules.Above)
        {
            if (rules.Decide(path, isFolder) is { } decision)
                return decision;
        }

        return false;
    }

    private IgnoreRules? Above => above;

    private bool? Decide(string path, bool isFolder)
    {
        var parts = path[folder.Length..].Split('/');
        for (var i = _rules.Length - 1; i >= 0; i--)
        {
            if (_rules[i].Matches(parts, isFolder))
                return !_rules[i].IsNegated;
        }

        return null;
    }

    private sealed record Rule(string[] Pattern, bool IsNegated, bool ForFoldersOnly)
    {
        public static Rule? Parse(string line)
        {
            var text = TrimEnd(line);
            if (text.Length == 0 || text[0] == '#')
                return null;

            var isNegated = text[0] == '!';
            if (isNegated)
                text = text[1..];
            var forFoldersOnly = text.EndsWith('/');
            text = text.TrimEnd('/');
            if (text.Length == 0)
                return null;

            // Without a slash inside, the name is meant at any depth.
            var isAnchored = text.Contains('/', StringComparison.Ordinal);
            var parts = text.TrimStart('/').Split('/');
            return new(isAnchored ? parts : ["**", .. parts], isNegated, forFoldersOnly);
        }

        public bool Matches(string[] path, bool isFolder)
            => (isFolder || !ForFoldersOnly) && GlobPattern.Matches(Pattern, path);

        private static string TrimEnd(string line)
        {
            var text = line.TrimEnd('\r', '\n').TrimStart('\uFEFF');
            while (text.EndsWith(' ') && !text.EndsWith("\\ ", StringComparison.Ordinal))
                text = text[..^1];

            return text;
        }
    }
}
