using System.Collections.Immutable;

namespace Tui.Browsing.Listing;

/// <summary>The lines of articles that a list shows under their titles, as far as they are known.</summary>
internal sealed record SnippetState
{
    /// <summary>No line is known.</summary>
    public static SnippetState None { get; } = new();

    /// <summary>What was searched for in the list that they are of.</summary>
    public string Query { get; init; } = "";

    /// <summary>The lines by the articles' files.</summary>
    public ImmutableDictionary<string, string> Known { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The files that were asked for last, until the answer is there.</summary>
    public ImmutableArray<string> Asked { get; init; } = [];
}

/// <summary>A line of an article.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Text">The line; empty where there is none.</param>
internal sealed record Snippet(string Path, string Text);
