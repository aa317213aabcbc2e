using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Terminal.Gui.Drivers;

/// <summary>Windows' calls for consoles. Not tested on Windows yet.</summary>
[SupportedOSPlatform("windows")]
internal static unsafe partial class ConsoleApi
{
    /// <summary>Standard input.</summary>
    internal const int Input = -10;

    /// <summary>Standard output.</summary>
    internal const int Output = -11;

    /// <summary>ENABLE_VIRTUAL_TERMINAL_INPUT and ENABLE_WINDOW_INPUT.</summary>
    internal const uint RawInput = 0x200 | 0x8;

    /// <summary>ENABLE_PROCESSED_OUTPUT, ENABLE_VIRTUAL_TERMINAL_PROCESSING and DISABLE_NEWLINE_AUTO_RETURN.</summary>
    internal const uint RawOutput = 0x1 | 0x4 | 0x8;

    /// <summary>UTF-8.</summary>
    internal const uint Utf8 = 65001;

    private const string Name = "kernel32";

    [LibraryImport(Name, EntryPoint = "GetStdHandle", SetLastError = true)]
    internal static partial nint StandardHandle(int number);

    [LibraryImport(Name, EntryPoint = "GetConsoleMode", SetLastError = true)]
    internal static partial int GetMode(nint handle, uint* mode);

    [LibraryImport(Name, EntryPoint = "SetConsoleMode", SetLastError = true)]
    internal static partial int SetMode(nint handle, uint mode);

    [LibraryImport(Name, EntryPoint = "SetConsoleOutputCP", SetLastError = true)]
    internal static partial int SetOutputEncoding(uint codePage);

    [LibraryImport(Name, EntryPoint = "SetConsoleCP", SetLastError = true)]
    internal static partial int SetInputEncoding(uint codePage);

    [LibraryImport(Name, EntryPoint = "GetConsoleScreenBufferInfo", SetLastError = true)]
    internal static partial int GetScreen(nint handle, short* info);

    [LibraryImport(Name, EntryPoint = "ReadFile", SetLastError = true)]
    internal static partial int Read(nint handle, byte* buffer, uint count, uint* read, nint overlapped);

    [LibraryImport(Name, EntryPoint = "WriteFile", SetLastError = true)]
    internal static partial int Write(nint handle, byte* buffer, uint count, uint* written, nint overlapped);
}
