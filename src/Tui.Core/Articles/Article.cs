using System.Collections.Immutable;
using Tui.Core.Language;

namespace Tui.Core.Articles;

/// <summary>One article as it was understood from its file. All text is clean.</summary>
public sealed record Article
{
    /// <summary>The file's path below the archive's folder, divided by <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The title: front matter, else the first heading, else the file's name. One line.</summary>
    public required string Title { get; init; }

    /// <summary>Who wrote it; empty where nobody is named.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>When it was published; null where the file does not say. A file's modification time is never used.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The paths of its categories, each from the widest to the narrowest.</summary>
    public ImmutableArray<ImmutableArray<string>> Categories { get; init; } = [];

    /// <summary>Its tags.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The picture that opens it; null where there is none.</summary>
    public string? LeadImage { get; init; }

    /// <summary>
    /// Where it was published, as its file says: absolute addresses first, then those within its site, which begin with
    /// <c>/</c>. Empty where the file does not say.
    /// </summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>
    /// The body. Where the body does not itself begin with the lead image, its first block is a figure of it.
    /// </summary>
    public ImmutableArray<Block> Body { get; init; } = [];

    /// <summary>What was found wrong in the file.</summary>
    public ImmutableArray<ArticleProblem> Problems { get; init; } = [];
}

/// <summary>Something wrong in an article's file that did not keep it from being shown.</summary>
/// <param name="Path">The file's path below the archive's folder.</param>
/// <param name="Line">The line in the file, from 1; 1 where the problem has no line of its own.</param>
/// <param name="Reason">What is wrong and what was done about it, one line in whatever language it is read.</param>
public sealed record ArticleProblem(string Path, int Line, Phrase Reason)
{
    /// <summary>The reason in English, for programs.</summary>
    public string Message => Reason.ToString();
}
