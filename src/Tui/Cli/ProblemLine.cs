using System.Globalization;
using Tui.Core.Articles;
using Tui.Core.Language;
using Tui.Text;

namespace Tui.Cli;

/// <summary>A problem as one line: <c>path:line: reason</c>, which editors and scripts know how to read.</summary>
internal static class ProblemLine
{
    public static string Of(ArticleProblem problem, Phrases language) => TextCleaner.CleanLine(
        string.Create(CultureInfo.InvariantCulture, $"{problem.Path}:{problem.Line}: {language.Of(problem.Reason)}"));
}
