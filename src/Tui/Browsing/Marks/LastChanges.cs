using Tui.Core.Language;

namespace Tui.Browsing.Marks;

/// <summary>Waits for what the reader has changed last, after the interface has ended, and says what could not be kept.</summary>
/// <param name="unkept">What is not kept yet.</param>
/// <param name="say">Says something where talk goes.</param>
/// <param name="interrupted">Cancelled when the user interrupts.</param>
internal sealed class LastChanges(UnkeptChanges unkept, Action<Phrase> say, CancellationToken interrupted)
{
    private static readonly TimeSpan Unnoticed = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Waits for them.</summary>
    /// <param name="exitCode">What the shell is told where everything was kept.</param>
    /// <returns>What the shell is told.</returns>
    public int Wait(int exitCode)
    {
        try
        {
            // Who has ended the browser by a signal has not interrupted the waiting, and ends that by another signal.
            var isDone = Wait(interrupted.IsCancellationRequested ? CancellationToken.None : interrupted);
            return isDone && unkept.Lost is null ? exitCode : Fail(isDone ? unkept.Lost : null, exitCode, ExitCodes.BadRequest);
        }
        catch (OperationCanceledException)
        {
            return Fail(null, exitCode, ExitCodes.Interrupted);
        }
    }

    private bool Wait(CancellationToken cancellation)
    {
        if (unkept.Wait(Unnoticed, cancellation))
            return true;
        say("tui: Still keeping what you have changed last; Ctrl-C ends it.");
        return unkept.Wait(Longest, cancellation);
    }

    /// <summary>Says that something was lost. A signal's code stays: whoever sent it waits for that.</summary>
    private int Fail(Phrase? reason, int exitCode, int failure)
    {
        say(reason is null
            ? "tui: What you have changed last may not have been kept: it was not waited for."
            : (Phrase)$"tui: What you have changed last was not kept. {reason}");
        return exitCode == ExitCodes.Done ? failure : exitCode;
    }
}
