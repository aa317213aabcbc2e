using Tui.Core.Indexing.Storage;

namespace Tui.Tests.Indexing.Storage;

public sealed class Crc32CTests
{
    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xE3069283u)] // the check value that is published with the polynomial
    public void It_is_the_checksum_that_the_standard_gives(string text, uint expected)
    {
        var checksum = new Crc32C();
        checksum.Add(System.Text.Encoding.ASCII.GetBytes(text));

        Assert.Equal(expected, checksum.Value);
    }

    [Fact]
    public void Bytes_that_are_added_piece_by_piece_give_the_same()
    {
        var bytes = Enumerable.Range(0, 32).Select(value => (byte)value).ToArray(); // RFC 3720, B.4
        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            var checksum = new Crc32C();
            checksum.Add(bytes.AsSpan(0, cut));
            checksum.Add(bytes.AsSpan(cut));

            Assert.Equal(0x46DD794Eu, checksum.Value);
        }
    }
}
