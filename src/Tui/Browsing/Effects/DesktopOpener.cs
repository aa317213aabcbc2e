using System.Collections.Immutable;
using Tui.Text.Machine;

namespace Tui.Browsing.Effects;

/// <summary>Opens addresses with the desktop's own program, without a shell in between.</summary>
/// <param name="environment">Looks up an environment variable.</param>
internal sealed class DesktopOpener(Func<string, string?> environment)
{
    /// <summary>Opens an address; false where there is no desktop or no program for it.</summary>
    public bool Open(string address) =>
        OpenableAddress.IsOpenable(address) && Command(address) is [var name, .. var arguments]
        && ExternalProgram.Find(name, environment)?.Start(arguments) == true;

    private ImmutableArray<string> Command(string address)
    {
        if (OperatingSystem.IsMacOS())
            return ["open", address];
        if (OperatingSystem.IsWindows())
            return ["explorer.exe", address];
        if (IsSet("WSL_DISTRO_NAME"))
            return ["wslview", address];

        // Without a display xdg-open would start a browser for the terminal, on top of this one.
        return IsSet("WAYLAND_DISPLAY") || IsSet("DISPLAY") ? ["xdg-open", address] : [];
    }

    private bool IsSet(string variable) => !string.IsNullOrEmpty(environment(variable));
}
