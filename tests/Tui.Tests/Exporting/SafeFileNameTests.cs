using System.Text;
using Tui.Core.Exporting;

namespace Tui.Tests.Exporting;

public class SafeFileNameTests
{
    [Theory]
    [InlineData("文章", "文章.txt")]
    [InlineData("../../etc/passwd", "_.._etc_passwd.txt")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j", "a_b_c_d_e_f_g_h_i_j.txt")]
    [InlineData("con", "_con.txt")]
    [InlineData("LPT1.notes", "_LPT1.notes.txt")]
    [InlineData(" . ", "untitled.txt")]
    [InlineData("", "untitled.txt")]
    [InlineData("a\u001b\n\u202eb", "ab.txt")]
    [InlineData(".hidden", "hidden.txt")]
    public void A_name_is_one_that_every_system_takes(string name, string expected)
        => Assert.Equal(expected, SafeFileName.Of(name, ".txt"));

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        var name = SafeFileName.Of(string.Concat(Enumerable.Repeat("👨‍👩‍👧甲", 50)), " (2).txt");

        Assert.InRange(Encoding.UTF8.GetByteCount(name), 150, 200);
        Assert.EndsWith(" (2).txt", name, StringComparison.Ordinal);
        Assert.DoesNotContain('\ufffd', name);
    }
}
