using System.Runtime.InteropServices;
using Tui.Cli;

namespace Tui.Tests.Cli;

public class StopSignalsTests
{
    [Theory]
    [InlineData(PosixSignal.SIGINT, 130)]
    [InlineData(PosixSignal.SIGTERM, 143)]
    [InlineData(PosixSignal.SIGHUP, 129)]
    public void The_first_signal_asks_to_stop_and_the_second_is_the_systems(PosixSignal signal, int exitCode)
    {
        using var signals = new StopSignals();

        Assert.True(signals.Take(signal));
        Assert.True(signals.Token.IsCancellationRequested);
        Assert.False(signals.Take(PosixSignal.SIGINT));
        Assert.Equal(exitCode, signals.CodeOf(ExitCodes.Interrupted));
    }

    [Fact]
    public void What_was_done_before_the_signal_counts_as_done()
    {
        using var signals = new StopSignals();

        signals.Take(PosixSignal.SIGTERM);

        Assert.Equal(ExitCodes.Done, signals.CodeOf(ExitCodes.Done));
    }
}
