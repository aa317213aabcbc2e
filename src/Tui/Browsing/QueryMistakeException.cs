namespace Tui.Browsing;

/// <summary>A search that cannot be understood.</summary>
/// <param name="message">What is wrong, one line.</param>
/// <param name="position">Where in the query, a UTF-16 offset.</param>
internal sealed class QueryMistakeException(string message, int position) : Exception(message)
{
    /// <summary>Where in the query, a UTF-16 offset from 0 to the query's length.</summary>
    public int Position { get; } = position;
}
