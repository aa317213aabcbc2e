using System.Collections.Immutable;
using System.Text;
using Tui.Text.Machine;

namespace Terminal.Gui.Drivers;

/// <summary>The clipboard of the machine that the program runs on, through the program that its desktop has for it, without a shell.</summary>
/// <param name="environment">Gives a variable's value; null where it is not set.</param>
internal sealed class LocalClipboard(Func<string, string?> environment)
{
    // It takes anything else for the code page of its console.
    private const string ClipExe = "clip.exe";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Hands the text over, and waits a little for the program to take it.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <returns>False where there is no desktop, no such program, or where it failed.</returns>
    internal bool Take(byte[] text)
    {
        foreach (var command in Commands())
        {
            var input = command[0] is ClipExe ? [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(text))] : text;
            if (ExternalProgram.Find(command[0], environment)?.Feed(command[1..], input, Patience) == true)
                return true;
        }

        return false;
    }

    private IEnumerable<ImmutableArray<string>> Commands()
    {
        if (OperatingSystem.IsMacOS())
            yield return ["pbcopy"];
        if (OperatingSystem.IsWindows() || IsSet("WSL_DISTRO_NAME"))
            yield return [ClipExe];
        if (IsSet("WAYLAND_DISPLAY"))
            yield return ["wl-copy", "--type", "text/plain;charset=utf-8"];
        if (!IsSet("DISPLAY"))
            yield break;
        yield return ["xclip", "-selection", "clipboard", "-in"];
        yield return ["xsel", "--clipboard", "--input"];
    }

    private bool IsSet(string variable) => !string.IsNullOrEmpty(environment(variable));
}
