namespace Tui.Tests.Support;

/// <summary>A stream on a disk that is full.</summary>
internal sealed class FullStream : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw Full();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Full();

    private static IOException Full() => new("No space left on device");
}
