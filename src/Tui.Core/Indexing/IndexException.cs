using Tui.Core.Language;

namespace Tui.Core.Indexing;

/// <summary>The index cannot be used; the message says why in words for a user.</summary>
public class IndexException : Exception
{
    /// <summary>An index that cannot be used.</summary>
    public IndexException()
    {
    }

    /// <summary>An index that cannot be used, and why.</summary>
    public IndexException(string message)
        : base(message)
        => Reason = message;

    /// <summary>An index that cannot be used, why, and what it came from.</summary>
    public IndexException(string message, Exception innerException)
        : base(message, innerException)
        => Reason = message;

    /// <summary>One that says why in the user's language, and what it came from.</summary>
    public IndexException(Phrase reason, Exception? innerException = null)
        : base(reason?.ToString(), innerException) => Reason = reason ?? "";

    /// <summary>Why, to be put into the user's language.</summary>
    public Phrase Reason { get; } = "";

    /// <summary>True where it was the writing that failed, so that what is there may still be read.</summary>
    public bool MayStillBeRead { get; init; }
}
