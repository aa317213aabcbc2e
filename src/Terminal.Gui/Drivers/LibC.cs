using System.Drawing;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Terminal.Gui.Drivers;

/// <summary>The C library's calls for terminals (POSIX.1), on Linux and macOS.</summary>
[UnsupportedOSPlatform("windows")]
internal static unsafe partial class LibC
{
    /// <summary>errno: the call was interrupted by a signal.</summary>
    internal const int Interrupted = 4;

    /// <summary>More than any system's struct termios takes, in bytes.</summary>
    internal const int TermiosBytes = 256;

    /// <summary>poll: there is something to read.</summary>
    internal const short PollIn = 1;

    /// <summary>poll: something can be written.</summary>
    internal const short PollOut = 4;

    private const string Name = "libc";

    /// <summary>The signal that a terminal sends for Ctrl+Z.</summary>
    internal static int StopSignal => OperatingSystem.IsMacOS() ? 18 : 20;

    /// <summary>errno: a write would have to wait.</summary>
    internal static int WouldBlock => OperatingSystem.IsMacOS() ? 35 : 11;

    /// <summary>Opens the controlling terminal, for this process only. Less than 0 where there is none.</summary>
    internal static int OpenTerminal()
    {
        var flags = OperatingSystem.IsMacOS() ? 0x2 | 0x20000 | 0x1000000 : 0x2 | 0x100 | 0x80000;
        return Open("/dev/tty", flags);
    }

    /// <summary>Makes a pipe, for this process only where the system can say so at once.</summary>
    internal static bool MakePipe(Span<int> ends)
    {
        fixed (int* pointer = ends)
            return (OperatingSystem.IsMacOS() ? Pipe(pointer) : Pipe2(pointer, 0x80000)) == 0;
    }

    /// <summary>The terminal's size in cells; each 0 where it is not known.</summary>
    /// <param name="descriptor">The terminal.</param>
    /// <param name="pixels">The size in pixels, likewise.</param>
    internal static Size WindowSize(int descriptor, out Size pixels)
    {
        var size = stackalloc ushort[4];
        int result;
        if (!OperatingSystem.IsMacOS()) result = Control(descriptor, 0x5413, size);
        else if (RuntimeInformation.ProcessArchitecture != Architecture.Arm64) result = Control(descriptor, 0x40087468, size);
        else result = ControlOnAppleSilicon(descriptor, 0x40087468, 0, 0, 0, 0, 0, 0, size);
        pixels = result == 0 ? new Size(size[2], size[3]) : default;
        return result == 0 ? new Size(size[1], size[0]) : default;
    }

    [LibraryImport(Name, EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    internal static partial int Open(string path, int flags);

    [LibraryImport(Name, EntryPoint = "close")]
    internal static partial int Close(int descriptor);

    [LibraryImport(Name, EntryPoint = "isatty")]
    internal static partial int IsTerminal(int descriptor);

    [LibraryImport(Name, EntryPoint = "read", SetLastError = true)]
    internal static partial nint Read(int descriptor, byte* buffer, nint count);

    [LibraryImport(Name, EntryPoint = "write", SetLastError = true)]
    internal static partial nint Write(int descriptor, byte* buffer, nint count);

    [LibraryImport(Name, EntryPoint = "poll", SetLastError = true)]
    internal static partial int Poll(PollEntry* entries, nuint count, int milliseconds);

    [LibraryImport(Name, EntryPoint = "tcgetattr", SetLastError = true)]
    internal static partial int GetAttributes(int descriptor, byte* termios);

    [LibraryImport(Name, EntryPoint = "tcsetattr", SetLastError = true)]
    internal static partial int SetAttributes(int descriptor, int when, byte* termios);

    [LibraryImport(Name, EntryPoint = "cfmakeraw")]
    internal static partial void MakeRaw(byte* termios);

    [LibraryImport(Name, EntryPoint = "kill", SetLastError = true)]
    internal static partial int Kill(int process, int signal);

    [LibraryImport(Name, EntryPoint = "pipe", SetLastError = true)]
    private static partial int Pipe(int* ends);

    [LibraryImport(Name, EntryPoint = "pipe2", SetLastError = true)]
    private static partial int Pipe2(int* ends, int flags);

    [LibraryImport(Name, EntryPoint = "ioctl", SetLastError = true)]
    private static partial int Control(int descriptor, nuint request, ushort* size);

    // There, optional arguments lie on the stack: the first eight registers are filled so that the pointer does too.
    [LibraryImport(Name, EntryPoint = "ioctl", SetLastError = true)]
    private static partial int ControlOnAppleSilicon(
        int descriptor, nuint request, nint a, nint b, nint c, nint d, nint e, nint f, ushort* size);

    /// <summary>struct pollfd.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct PollEntry
    {
        /// <summary>What is waited for.</summary>
        internal int Descriptor;

        /// <summary>The events that are waited for.</summary>
        internal short Events;

        /// <summary>The events that came.</summary>
        internal short Returned;
    }
}
