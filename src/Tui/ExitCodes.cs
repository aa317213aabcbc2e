using System.Runtime.InteropServices;

namespace Tui;

/// <summary>What the program tells the shell when it ends.</summary>
internal static class ExitCodes
{
    /// <summary>Everything asked for was done.</summary>
    public const int Done = 0;

    /// <summary>Nothing matched.</summary>
    public const int NothingMatched = 1;

    /// <summary>A bad request, or input that cannot be read.</summary>
    public const int BadRequest = 2;

    /// <summary>Interrupted by the user.</summary>
    public const int Interrupted = 130;

    /// <summary>What a shell expects of a program that a signal ended: 128 and the signal's number.</summary>
    public static int After(PosixSignal signal) => signal switch
    {
        PosixSignal.SIGHUP => 129,
        PosixSignal.SIGQUIT => 131,
        PosixSignal.SIGTERM => 143,
        _ => Interrupted,
    };
}
