using System.Drawing;
using System.Globalization;

namespace Tui.Tests.Support;

/// <summary>What a terminal with kitty's graphics protocol holds. It is strict: parts that do not belong together are a mistake.</summary>
internal sealed class VirtualPictures
{
    private readonly List<byte> _bytes = [];
    private int? _loading;

    /// <summary>The files that it holds, by their numbers.</summary>
    internal Dictionary<int, byte[]> Files { get; } = [];

    /// <summary>The sizes in pixels of those that were sent as colours, by their numbers.</summary>
    internal Dictionary<int, Size> Colors { get; } = [];

    /// <summary>The cells that they are drawn in where placeholders stand for them.</summary>
    internal Dictionary<int, Size> Placements { get; } = [];

    /// <summary>How often it was asked whether it has the protocol.</summary>
    internal int Questions { get; private set; }

    /// <summary>The size that a picture of iTerm2's protocol is to have, in cells.</summary>
    internal static Size SizeOf(string command) =>
        new(ValueOf(command, "width="), ValueOf(command, "height="));

    /// <summary>Takes a command, without what begins and ends it.</summary>
    internal void Take(string command)
    {
        Assert.InRange(command.Length, 1, 4096 + 100);
        var parts = command[1..].Split(';');
        var keys = parts[0].Split(',').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        switch (keys.GetValueOrDefault("a"))
        {
            case "q":
                Questions++;
                return;
            case "d" when keys["d"] is "A":
                Files.Clear();
                Placements.Clear();
                _loading = null;
                return;
            case "d":
                Assert.Equal("I", keys["d"]);
                Assert.True(Files.Remove(Number(keys)), "A picture was taken away that is not there.");
                Placements.Remove(Number(keys));
                return;
            case "p":
                Assert.Null(_loading);
                Assert.Equal("1", keys["U"]);
                Assert.Contains(Number(keys), Files.Keys);
                Placements[Number(keys)] = new(
                    int.Parse(keys["c"], CultureInfo.InvariantCulture),
                    int.Parse(keys["r"], CultureInfo.InvariantCulture));
                return;
            default:
                Load(keys, parts[1]);
                return;
        }
    }

    private void Load(Dictionary<string, string> keys, string data)
    {
        if (keys.TryGetValue("a", out var action))
        {
            Assert.Equal("t", action);
            Assert.True(keys["f"] is "100" || (keys["f"] is "32" && keys["o"] is "z"), "A picture is a PNG file or compressed colours.");
            if (keys["f"] is "32")
                Colors[Number(keys)] = new(int.Parse(keys["s"], CultureInfo.InvariantCulture), int.Parse(keys["v"], CultureInfo.InvariantCulture));
            Assert.Null(_loading);
            _loading = Number(keys);
        }

        Assert.NotNull(_loading);
        _bytes.AddRange(Convert.FromBase64String(data));
        if (keys["m"] is "1")
            return;
        Files[_loading.Value] = [.. _bytes];
        _bytes.Clear();
        _loading = null;
    }

    private static int Number(Dictionary<string, string> keys) => int.Parse(keys["i"], CultureInfo.InvariantCulture);

    private static int ValueOf(string command, string key) =>
        int.Parse(command.Split(';', ':').Single(part => part.StartsWith(key, StringComparison.Ordinal))[key.Length..], CultureInfo.InvariantCulture);
}
