using Tui.Core.Language;

namespace Tui.Core.Articles.Matter;

/// <summary>Something wrong in front matter: the line in the file, from 1, and what it is.</summary>
internal sealed record MatterProblem(int Line, Phrase Reason)
{
    /// <summary>The name that stands twice; null where something else is wrong.</summary>
    public string? Doubled { get; init; }
}
