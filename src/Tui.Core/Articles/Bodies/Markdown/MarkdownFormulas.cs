using System.Buffers;
using System.Text;

namespace Tui.Core.Articles.Bodies.Markdown;

/// <summary>
/// TeX that authors write without the dollar signs by which Markdown knows it → code, so that nothing of it is taken for
/// emphasis or an escape: environments of their own lines, and <c>\(…\)</c> within a line.
/// </summary>
internal sealed class MarkdownFormulas
{
    private const string Begin = "\\begin{";
    private const string Fence = "~~~~~~";

    private static readonly string[] Environments =
        ["equation", "align", "aligned", "alignat", "gather", "multline", "eqnarray", "split", "cases", "array", "displaymath", "math"];

    private static readonly SearchValues<char> Signs = SearchValues.Create("\\^_={}+<>");

    // As far as the end of an environment is looked for.
    private const int LongestFormula = 20_000;

    // What closes the environment that is open; null outside of one.
    private string? _end;
    private bool _inDollars;

    /// <summary>A line of an environment that stands on lines of its own, as code; null where the line is none.</summary>
    /// <param name="rest">The text below the line.</param>
    public string? Line(ReadOnlySpan<char> line, ReadOnlySpan<char> rest)
    {
        if (_end is { } end)
        {
            if (!line.Contains(end, StringComparison.Ordinal)) return line.ToString();
            _end = null;
            return $"{line}\n{Fence}\n";
        }

        if (CountOfDollars(line) % 2 == 1) _inDollars = !_inDollars;
        if (_inDollars || NameAtStart(line) is not { } name) return null;
        end = $"\\end{{{name}}}";
        var isHere = line.Contains(end, StringComparison.Ordinal);
        var isClosed = isHere
            ? line.TrimEnd().EndsWith(end, StringComparison.Ordinal)
            : rest[..Math.Min(rest.Length, LongestFormula)].Contains(end, StringComparison.Ordinal);
        if (!isClosed) return null;
        if (isHere) return $"\n{Fence}tex\n{line}\n{Fence}\n";
        _end = end;
        return $"\n{Fence}tex\n{line}";
    }

    /// <summary>A line with the formulas within it as code.</summary>
    public static string WithCode(string line)
    {
        if (line.Contains('`', StringComparison.Ordinal)) return line;
        line = Wrap(line, "\\(", "\\)");
        return line.Contains('$', StringComparison.Ordinal) ? line : Wrap(line, Begin, "\\end{");
    }

    private static string Wrap(string line, string open, string close)
    {
        var wrapped = new StringBuilder();
        var copied = 0;
        for (var at = line.IndexOf(open, StringComparison.Ordinal); at >= 0; at = line.IndexOf(open, copied, StringComparison.Ordinal))
        {
            var end = line.IndexOf(close, at + open.Length, StringComparison.Ordinal);
            if (end < 0) break;
            end += close.Length;
            if (close[^1] == '{') end = line.IndexOf('}', end) + 1;
            if (end == 0) break;
            var formula = line.AsSpan(at, end - at);
            wrapped.Append(line, copied, at - copied);
            copied = end;
            if (IsEscaped(line, at) || !formula[2..^2].ContainsAny(Signs)) wrapped.Append(formula);
            else wrapped.Append('`').Append(formula).Append('`');
        }

        return copied == 0 ? line : wrapped.Append(line, copied, line.Length - copied).ToString();
    }

    private static bool IsEscaped(string line, int at) => at > 0 && line[at - 1] == '\\';

    private static int CountOfDollars(ReadOnlySpan<char> line) => line.Contains("$$", StringComparison.Ordinal) ? line.Count("$$") : 0;

    private static string? NameAtStart(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith(Begin, StringComparison.Ordinal) || line.IndexOf('}') is not (> 0 and var end)) return null;
        var name = line[Begin.Length..end].ToString();
        return Environments.Contains(name.TrimEnd('*'), StringComparer.Ordinal) ? name : null;
    }
}
