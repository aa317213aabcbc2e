namespace Tui.Tests.Support;

/// <summary>A standard output that was closed before the program began, as the framework answers for it.</summary>
internal sealed class ClosedStream : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw Closed();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Closed();

    private static UnauthorizedAccessException Closed() => new("Access to the path is denied.", new IOException("Bad file descriptor"));
}
