using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace Tui.Browsing.Effects;

/// <summary>Opens addresses with the desktop's own program, without a shell in between.</summary>
/// <param name="environment">Looks up an environment variable.</param>
internal sealed class DesktopOpener(Func<string, string?> environment)
{
    /// <summary>Opens an address; false where there is no desktop or no program for it.</summary>
    public bool Open(string address) =>
        OpenableAddress.IsOpenable(address) && Command(address) is [var name, .. var arguments]
        && Find(name) is { } program && Start(program, arguments.AsSpan());

    /// <summary>Starts a program away from the terminal, without waiting for it; false where there is no such program.</summary>
    /// <param name="program">Its full path: a bare name would be looked for in the current folder first, which may be an archive.</param>
    /// <param name="arguments">What it is given.</param>
    public static bool Start(string program, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        try
        {
            if (Process.Start(start) is not { } process)
                return false;

            process.StandardInput.Close();
            Drain(process.StandardOutput.BaseStream);
            Drain(process.StandardError.BaseStream);
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    // What the program says must not reach the screen, and it must be able to say it for as long as it runs: a pipe
    // that nobody reads fills up, and one that is closed ends whoever writes into it. Reading blocks a thread.
    private static void Drain(Stream output) => new Thread(() =>
    {
        using (output)
            output.CopyTo(Stream.Null);
    })
    { IsBackground = true }.Start();

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

    private string? Find(string program)
    {
        foreach (var folder in (environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Path.IsPathFullyQualified(folder) && Path.Join(folder, program) is var path && File.Exists(path))
                return path;
        }

        return null;
    }

    private bool IsSet(string variable) => !string.IsNullOrEmpty(environment(variable));
}
