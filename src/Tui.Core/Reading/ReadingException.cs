using Tui.Core.Language;

namespace Tui.Core.Reading;

/// <summary>The reading state cannot be used; the message says why, for a user. Its file is left as it is.</summary>
public sealed class ReadingException : Exception
{
    /// <summary>Makes one without a reason.</summary>
    public ReadingException()
    {
    }

    /// <summary>Makes one with a reason.</summary>
    public ReadingException(string message)
        : base(message)
        => Reason = message;

    /// <summary>Makes one with a reason and its cause.</summary>
    public ReadingException(string message, Exception innerException)
        : base(message, innerException)
        => Reason = message;

    /// <summary>One that says why in the user's language, and what it came from.</summary>
    public ReadingException(Phrase reason, Exception? innerException = null)
        : base(reason?.ToString(), innerException) => Reason = reason ?? "";

    /// <summary>Why, to be put into the user's language.</summary>
    public Phrase Reason { get; } = "";
}
