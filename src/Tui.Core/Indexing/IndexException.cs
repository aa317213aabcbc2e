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
    {
    }

    /// <summary>An index that cannot be used, why, and what it came from.</summary>
    public IndexException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
