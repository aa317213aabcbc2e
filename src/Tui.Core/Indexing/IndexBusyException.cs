using Tui.Core.Language;

namespace Tui.Core.Indexing;

/// <summary>Another process has been writing to the index for longer than we wait.</summary>
public sealed class IndexBusyException : IndexException
{
    /// <summary>A busy index.</summary>
    public IndexBusyException()
        => MayStillBeRead = true;

    /// <summary>A busy index, named in the message.</summary>
    public IndexBusyException(string message)
        : base(message)
        => MayStillBeRead = true;

    /// <summary>A busy index, named in the message, and what it came from.</summary>
    public IndexBusyException(string message, Exception innerException)
        : base(message, innerException)
        => MayStillBeRead = true;

    /// <summary>A busy index, named in the user's language, and what it came from.</summary>
    public IndexBusyException(Phrase reason, Exception? innerException = null)
        : base(reason, innerException)
        => MayStillBeRead = true;
}
