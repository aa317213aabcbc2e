namespace Tui.TextCheck;

/// <summary>Prints what a check found.</summary>
internal static class CountTable
{
    private static readonly Dictionary<Fault, string> Names = new()
    {
        [Fault.MissingText] = "visible characters missing",
        [Fault.WideLine] = "lines wider than the width",
        [Fault.ClosingMarkAtStart] = "lines starting with a closing mark",
        [Fault.OpeningMarkAtEnd] = "lines ending with an opening mark",
        [Fault.DividedMark] = "dashes and ellipses divided",
        [Fault.DrawnDifferently] = "lines drawn with other characters",
        [Fault.Exception] = "exceptions",
    };

    /// <summary>A row for each fault, a column for each width.</summary>
    public static void Print(IReadOnlyList<Finding> findings, IReadOnlyList<int> widths, TextWriter output)
    {
        output.WriteLine($"{"width",-36}{string.Concat(widths.Select(width => $"{width,8}"))}");
        foreach (var (fault, name) in Names)
        {
            var counts = widths.Select(width => findings.Where(f => f.Fault == fault && f.Width == width).Sum(f => f.Count));
            output.WriteLine($"{name,-36}{string.Concat(counts.Select(count => $"{count,8}"))}");
        }
    }

    /// <summary>A line for each finding: the file, the width, what is wrong and where.</summary>
    public static void PrintEach(IReadOnlyList<Finding> findings, TextWriter output)
    {
        foreach (var finding in findings)
            output.WriteLine($"{finding.Path}:{finding.Width}: {finding.Count} {Names[finding.Fault]}: {finding.Snippet}");
    }
}
