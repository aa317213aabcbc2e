using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Tui.Benchmarks;

/// <summary>A program that runs in a pseudo-terminal, which <c>script</c> makes; all that it writes is read.</summary>
internal sealed class ScriptedTerminal : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _seen = new();
    private readonly Task _reading;
    private readonly Lock _turn = new();
    private string? _awaited;
    private TaskCompletionSource<bool>? _met;

    /// <summary>Starts it.</summary>
    /// <param name="command">The program and its arguments, as for a shell.</param>
    public ScriptedTerminal(string command)
    {
        var start = new ProcessStartInfo("script")
        {
            ArgumentList = { "--quiet", "--flush", "--return", "--command", command, "/dev/null" },
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TERM"] = "xterm-256color";
        _process = Process.Start(start) ?? throw new InvalidOperationException("script did not start.");
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>Waits until a text has been written since the last wait; false where the program ends without it.</summary>
    public Task<bool> WaitForAsync(string text)
    {
        lock (_turn)
        {
            _awaited = text;
            _met = new(TaskCreationOptions.RunContinuationsAsynchronously);
            Look();
            if (_reading.IsCompleted)
                _met.TrySetResult(false);
            return _met.Task;
        }
    }

    /// <summary>Presses keys, of which nothing comes where the program has ended.</summary>
    public async Task PressAsync(string keys)
    {
        try
        {
            await _process.StandardInput.WriteAsync(keys);
            await _process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            // it has ended, and nobody is there to read them
        }
    }

    /// <summary>The most memory that the program has had in use so far, in bytes.</summary>
    public long PeakMemory()
    {
        const string Name = "VmHWM:";
        var peak = File.ReadLines($"/proc/{ProgramBelow(_process.Id)}/status")
            .First(line => line.StartsWith(Name, StringComparison.Ordinal))[Name.Length..];
        return long.Parse(peak.Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) * 1024;
    }

    /// <summary>Waits until the program has ended.</summary>
    public async Task EndAsync()
    {
        await _reading;
        await _process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    /// <summary>The last of the processes that each started the next.</summary>
    private static int ProgramBelow(int process)
    {
        while (File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/task/{process}/children"))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var child, ..])
        {
            process = int.Parse(child, CultureInfo.InvariantCulture);
        }

        return process;
    }

    private async Task ReadAsync()
    {
        var decoder = Encoding.UTF8.GetDecoder();
        var bytes = new byte[16384];
        var characters = new char[16384];
        int count;
        while ((count = await _process.StandardOutput.BaseStream.ReadAsync(bytes)) > 0)
        {
            lock (_turn)
            {
                _seen.Append(characters, 0, decoder.GetChars(bytes, 0, count, characters, 0));
                Look();
            }
        }

        lock (_turn)
            _met?.TrySetResult(false);
    }

    private void Look()
    {
        const int Longest = 1 << 20;
        if (_awaited is not null && _seen.ToString().Contains(_awaited, StringComparison.Ordinal))
        {
            _seen.Clear();
            _awaited = null;
            _met!.TrySetResult(true);
        }
        else if (_awaited is null || _seen.Length > Longest)
        {
            _seen.Clear();
        }
    }
}
