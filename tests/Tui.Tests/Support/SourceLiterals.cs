using System.Globalization;
using System.Text;

namespace Tui.Tests.Support;

/// <summary>The string literals of a C# source file, in their order: what is interpolated stands as <c>{0}</c>, <c>{1}</c> …</summary>
internal static class SourceLiterals
{
    /// <summary>The literals and the lines that they stand on, comments passed over.</summary>
    public static IEnumerable<(string Text, string Line)> Of(string source)
    {
        var found = new List<(string, string)>();
        Scan(source, 0, inHole: false, found);
        return found;
    }

    /// <summary>Passes over code up to its end, or up to the brace that ends a hole; returns where that is.</summary>
    private static int Scan(string source, int at, bool inHole, List<(string, string)> found)
    {
        for (var depth = 0; at < source.Length; at++)
        {
            if (source.AsSpan(at).StartsWith("//"))
                at = source.IndexOf('\n', at);
            else if (source[at] is '\'')
                at = source[at + 1] is '\\' ? source.IndexOf('\'', at + 3) : at + 2;
            else if (source.AsSpan(at).StartsWith("\"\"\""))
                at = source.IndexOf("\"\"\"", at + 3, StringComparison.Ordinal) + 2;
            else if (source[at] is '"')
                at = Literal(source, at, found);
            else if (source[at] is '{')
                depth++;
            else if (source[at] is '}' && depth-- == 0 && inHole)
                return at;
        }

        return at;
    }

    private static int Literal(string source, int quote, List<(string, string)> found)
    {
        var isInterpolated = quote > 0 && source[quote - 1] is '$';
        var (text, holes, at) = (new StringBuilder(), 0, quote + 1);
        for (; source[at] is not '"'; at++)
        {
            if (source[at] is '\\')
                text.Append(source[++at]);
            else if (isInterpolated && source[at] is '{' && source[at + 1] is not '{')
            {
                text.Append(CultureInfo.InvariantCulture, $"{{{holes++}}}");
                at = Scan(source, at + 1, inHole: true, found);
            }
            else
            {
                text.Append(source[at]);
            }
        }

        var start = source.LastIndexOf('\n', quote) + 1;
        found.Add((text.ToString(), source[start..source.IndexOf('\n', at)].Trim()));
        return at;
    }
}
