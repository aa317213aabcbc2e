using Tui.Browsing.Pictures;
using Tui.Tests.Support;

namespace Tui.Tests.Browsing.Pictures;

public class PictureHeaderTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 00000140 000000F0 08060000 00", "Png 320x240")]
    [InlineData("FFD8 FFE0 0010 4A46494600010101004800480000 FFC2 0011 08 00F0 0140 03", "Jpeg 320x240")]
    [InlineData("474946383961 4001 F000 000000", "Gif 320x240")]
    [InlineData("52494646 00000000 57454250 56503820 00000000 000000 9D012A 4001 F000 000000", "WebP 320x240")]
    [InlineData("52494646 00000000 57454250 5650384C 00000000 2F 3FC13B00 0000000000000000", "WebP 320x240")]
    [InlineData("52494646 00000000 57454250 56503858 00000000 00000000 3F0100 EF0000 0000", "WebP 320x240")]
    public void The_size_of_a_picture_stands_in_its_first_bytes(string bytes, string expected)
    {
        var header = PictureHeader.Read(BytesOf(bytes))!;

        Assert.Equal(expected, $"{header.Format} {header.Width}x{header.Height}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("89504E470D0A1A0A")]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 FFFFFFFF 000000F0 08060000 00")]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 00000000 000000F0 08060000 00")]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 00004E20 00004E20 08060000 00")]
    [InlineData("FFD8 FFE0 FFFF 4A46")]
    [InlineData("FFD8 FFFF FFFF FFFF FFFF FFFF")]
    [InlineData("3C73766720")]
    public void What_cannot_be_is_no_picture(string bytes) => Assert.Null(PictureHeader.Read(BytesOf(bytes)));

    [Fact]
    public void Any_bytes_can_be_looked_at()
    {
        var random = new Random(20261122);
        string[] beginnings =
        [
            "89504E470D0A1A0A", "FFD8FFE0", "474946383961", "52494646000000005745425056503820", "5249464600000000574542505650384C",
        ];
        for (var i = 0; i < 5_000; i++)
        {
            var tail = new byte[random.Next(60)];
            random.NextBytes(tail);
            PictureHeader.Read([.. BytesOf(beginnings[i % beginnings.Length]), .. tail]);
        }
    }

    [Fact]
    public void The_picture_that_comes_with_the_articles_is_one()
    {
        var header = PictureHeader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "sample-articles", "images", "boat.png")));

        Assert.Equal(new PictureHeader(PictureFormat.Png, 360, 180), header);
    }

    private static byte[] BytesOf(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
