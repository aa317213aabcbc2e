using System.Collections.Immutable;
using Tui.Text.Machine;

namespace Tui.Browsing.Effects;

/// <summary>Opens addresses and files with the desktop's own program, without a shell in between.</summary>
/// <param name="environment">Looks up an environment variable.</param>
internal sealed class DesktopOpener(Func<string, string?> environment)
{
    /// <summary>Opens an address; false where there is no desktop or no program for it.</summary>
    public bool Open(string address) =>
        OpenableAddress.IsOpenable(address) && Start(address);

    /// <summary>Opens a file by its full path, which no program takes for an option; false as above, and for any other path.</summary>
    public bool OpenFile(string path) => Path.IsPathFullyQualified(path) && Start(path);

    private bool Start(string target) =>
        Command(target) is [var name, .. var arguments]
        && ExternalProgram.Find(name, environment)?.Start(arguments) == true;

    private ImmutableArray<string> Command(string target)
    {
        if (OperatingSystem.IsMacOS())
            return ["open", target];
        if (OperatingSystem.IsWindows())
            return ["explorer.exe", target];
        if (IsSet("WSL_DISTRO_NAME"))
            return ["wslview", target];

        // Without a display xdg-open would start a browser for the terminal, on top of this one.
        return IsSet("WAYLAND_DISPLAY") || IsSet("DISPLAY") ? ["xdg-open", target] : [];
    }

    private bool IsSet(string variable) => !string.IsNullOrEmpty(environment(variable));
}
