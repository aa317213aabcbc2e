namespace Tui.Benchmarks.Queries;

/// <summary>A query and what its answers are, told without the index.</summary>
/// <param name="Text">The query as it is typed.</param>
/// <param name="IsAnswered">Says by a look at an article whether it answers.</param>
internal sealed record KnownQuery(string Text, Func<ScannedArticle, bool> IsAnswered);
