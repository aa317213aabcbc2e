using Tui.Browsing.Keys;

namespace Tui.Tests.Browsing;

/// <summary>Random keys as a terminal sends them, typed so fast that much of what they begin is not done when the next ones come.</summary>
public class RandomTypingTests
{
    private const int Runs = 25;
    private const int Keys = 40;
    private const int LongestBurst = 8;

    // Those that quit or write files end the run; an article may be passed before it is there, and is not read then. What the
    // width of the article changes is read on in the old lines until it is set anew.
    private static readonly string[] LeftOut = ["Ctrl-C", "Q", "q", "E", "n", "J", "p", "K", "<", ">", "z", "T"];

    // Typed first in one go, these say that the reader does not want to wait.
    private static readonly string[] Impatient = ["Esc", "h", "←"];

    // Beside a tree a list is passed by before it is there, and may be the one that was there before.
    private static readonly string[] ToTree = ["h", "←", "Tab", "Shift-Tab", "1", "2", "3", "4"];

    private static readonly Dictionary<string, string> Sequences = new(StringComparer.Ordinal)
    {
        ["Enter"] = "\r",
        ["Tab"] = "\t",
        ["Space"] = " ",
        ["Esc"] = "\e[27u",
        ["Shift-Tab"] = "\e[Z",
        ["Home"] = "\e[H",
        ["End"] = "\e[F",
        ["↑"] = "\e[A",
        ["↓"] = "\e[B",
        ["→"] = "\e[C",
        ["←"] = "\e[D",
        ["PgUp"] = "\e[5~",
        ["PgDn"] = "\e[6~",
    };

    private static readonly string[] Names =
    [
        .. KeyMap.Entries.SelectMany(entry => entry.Keys).Select(stroke => stroke.Name).Distinct(StringComparer.Ordinal).Except(LeftOut),
        "j", "j", "Enter", "Enter", "Enter", "/", "e", "灯",
    ];

    [Theory]
    [InlineData(80, 24, false)]
    [InlineData(60, 20, true)]
    [InlineData(40, 12, true)]
    public void Typed_in_bursts_keys_do_what_they_do_typed_patiently(int width, int height, bool hasTree)
    {
        string[] names = [.. Names.Except(hasTree ? [] : ToTree)];
        for (var run = 0; run < Runs; run++)
        {
            var random = new Random(run);
            using var hasty = Screen(width, height);
            using var patient = Screen(width, height);
            var bursts = new List<string>();
            for (var typed = 0; typed < Keys;)
            {
                string[] keys = [.. Enumerable.Range(0, random.Next(1, LongestBurst + 1)).Select(_ => names[random.Next(names.Length)])];
                typed += keys.Length;
                bursts.Add(string.Join(' ', keys));
                Type(hasty, keys, random);
                foreach (var key in keys)
                    patient.Type(BytesOf(key)).Finish();
            }

            hasty.Finish();
            Assert.Equal($"{string.Join('\n', bursts)}\n{Settled(patient)}", $"{string.Join('\n', bursts)}\n{Settled(hasty)}");
        }
    }

    private static void Type(BrowserScreen screen, string[] keys, Random random)
    {
        for (var work = random.Next(4); work > 0; work--)
            screen.FinishOne();
        if (Impatient.Contains(keys[0]))
            screen.Finish();
        screen.Type(string.Concat(keys.Select(BytesOf)));
    }

    // What was said last may have been said later; it is taken away.
    private static string Settled(BrowserScreen screen) => screen.Press("Esc").Type("=").Finish().Terminal.LastFrame;

    private static string BytesOf(string name) => name switch
    {
        _ when Sequences.TryGetValue(name, out var bytes) => bytes,
        ['C', 't', 'r', 'l', '-', var letter] => ((char)(letter & 31)).ToString(),
        _ => name,
    };

    private static BrowserScreen Screen(int width, int height) =>
        new(new FakeArchive([.. InventedArticles.Dozen, .. InventedArticles.Many(200)]), width, height);
}
