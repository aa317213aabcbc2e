namespace Tui;

/// <summary>A request that cannot be carried out: one clear line for the user and the exit code to end with.</summary>
internal sealed class UserFacingException(string message, int exitCode = ExitCodes.BadRequest) : Exception(message)
{
    /// <summary>What the shell is told, one of <see cref="ExitCodes"/>.</summary>
    public int ExitCode { get; } = exitCode;
}
