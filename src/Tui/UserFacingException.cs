using Tui.Core.Language;

namespace Tui;

/// <summary>A request that cannot be carried out: one clear line for the user and the exit code to end with.</summary>
internal sealed class UserFacingException(Phrase reason, int exitCode = ExitCodes.BadRequest) : Exception(reason.ToString())
{
    /// <summary>Why, to be put into the user's language.</summary>
    public Phrase Reason { get; } = reason;

    /// <summary>What the shell is told, one of <see cref="ExitCodes"/>.</summary>
    public int ExitCode { get; } = exitCode;
}
