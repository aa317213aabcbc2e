namespace Tui.Core.Indexing.Updating;

/// <summary>
/// Another process has written to the index since an update has read what is known of the files: nothing was written, and the update
/// is to be begun anew.
/// </summary>
internal sealed class IndexChangedException : Exception
{
    /// <summary>A change by another process.</summary>
    public IndexChangedException()
        : this("Another process has changed the index meanwhile.")
    {
    }

    /// <summary>A change, named in the message.</summary>
    public IndexChangedException(string message)
        : base(message)
    {
    }

    /// <summary>A change, named in the message, and what it came from.</summary>
    public IndexChangedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
