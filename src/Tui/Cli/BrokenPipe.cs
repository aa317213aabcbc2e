namespace Tui.Cli;

/// <summary>Tells when writing failed only because the reader at the other end of the pipe has gone.</summary>
internal static class BrokenPipe
{
    /// <summary>EPIPE on Linux and macOS.</summary>
    private const int UnixBrokenPipe = 32;

    /// <summary>ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows, as HRESULTs.</summary>
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);

    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Whether the exception means a closed pipe and nothing worse.</summary>
    public static bool IsCauseOf(Exception exception) =>
        exception is IOException && exception.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
