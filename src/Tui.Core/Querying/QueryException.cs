using Tui.Core.Language;

namespace Tui.Core.Querying;

/// <summary>A mistake in a query, and where it is.</summary>
public sealed class QueryException : Exception
{
    /// <summary>A mistake somewhere.</summary>
    public QueryException()
    {
    }

    /// <summary>A mistake somewhere.</summary>
    public QueryException(string message)
        : base(message)
    {
    }

    /// <summary>A mistake somewhere, and what it came from.</summary>
    public QueryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A mistake in a part of the query.</summary>
    /// <param name="reason">What is wrong and what would be right.</param>
    /// <param name="start">Where it begins, in UTF-16 units from 0.</param>
    /// <param name="length">How long it is, in UTF-16 units; 0 where something is missing.</param>
    public QueryException(Phrase reason, int start, int length)
        : base(reason?.ToString())
    {
        Reason = reason ?? "";
        Start = start;
        Length = length;
    }

    /// <summary>What is wrong and what would be right, to be put into the user's language.</summary>
    public Phrase Reason { get; } = "";

    /// <summary>Where the mistake begins in the query's text, in UTF-16 units from 0.</summary>
    public int Start { get; }

    /// <summary>How long it is, in UTF-16 units; 0 where something is missing.</summary>
    public int Length { get; }
}
