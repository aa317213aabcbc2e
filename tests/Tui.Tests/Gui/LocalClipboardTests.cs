using System.Text;
using Terminal.Gui.Drivers;
using Tui.Tests.Support;

namespace Tui.Tests.Gui;

public class LocalClipboardTests
{
    private static readonly byte[] Text = "雾 'fog' \"horn\"; $(rm -rf x)\n"u8.ToArray();

    [Theory]
    [InlineData("WAYLAND_DISPLAY", "wl-copy", "--type text/plain;charset=utf-8")]
    [InlineData("DISPLAY", "xclip", "-selection clipboard -in")]
    [InlineData("DISPLAY", "xsel", "--clipboard --input")]
    public void The_program_of_the_desktop_gets_the_text_on_its_standard_input(string variable, string program, string arguments)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TemporaryFolder();
        Install(folder, program, $"cat > '{folder["taken"]}'; printf '%s' \"$*\" > '{folder["arguments"]}'");

        Assert.True(new LocalClipboard(Variables(folder, variable)).Take(Text));

        Assert.Equal(Text, File.ReadAllBytes(folder["taken"]));
        Assert.Equal(arguments, File.ReadAllText(folder["arguments"]));
    }

    [Fact]
    public void Windows_gets_it_in_UTF_16_with_a_byte_order_mark()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TemporaryFolder();
        Install(folder, "clip.exe", $"cat > '{folder["taken"]}'");

        Assert.True(new LocalClipboard(Variables(folder, "WSL_DISTRO_NAME")).Take(Text));

        Assert.Equal(Encoding.UTF8.GetString(Text), File.ReadAllText(folder["taken"]));
        Assert.Equal<byte>([0xFF, 0xFE], File.ReadAllBytes(folder["taken"])[..2]);
    }

    [Fact]
    public void A_program_that_does_not_read_is_not_waited_for_for_ever()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TemporaryFolder();
        Install(folder, "xclip", "exec sleep 1000");

        Assert.False(new LocalClipboard(Variables(folder, "DISPLAY")).Take(new byte[300_000]));
    }

    [Fact]
    public void Where_one_fails_the_next_is_tried()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TemporaryFolder();
        Install(folder, "xclip", "echo 'Error: no display' >&2; exit 1");
        Install(folder, "xsel", $"cat > '{folder["taken"]}'");

        Assert.True(new LocalClipboard(Variables(folder, "DISPLAY")).Take(Text));
        Assert.Equal(Text, File.ReadAllBytes(folder["taken"]));
    }

    [Fact]
    public void Without_a_desktop_or_a_program_there_is_none()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TemporaryFolder();
        Assert.False(new LocalClipboard(Variables(folder, "DISPLAY")).Take(Text));

        Install(folder, "xclip", "cat > /dev/null");
        Assert.False(new LocalClipboard(Variables(folder, "NOTHING")).Take(Text));
    }

    private static Func<string, string?> Variables(TemporaryFolder folder, string set) => name =>
        name == "PATH" ? folder.FullPath : name == set ? ":0" : null;

    private static void Install(TemporaryFolder folder, string program, string script)
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(folder[program], $"#!/bin/sh\nPATH=/usr/bin:/bin\n{script}\n");
        File.SetUnixFileMode(folder[program], UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
    }
}
