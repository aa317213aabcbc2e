using System.Collections.Immutable;
using System.Drawing;
using System.Text;
using Tui.Core.Language;
using Tui.Core.Typesetting;

namespace Tui.Screens;

/// <summary>The screens in the README, made by the program itself from the articles that come with it.</summary>
internal static class ReadmeScreens
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    // The keys that lead to a screen, and its size.
    private static readonly ImmutableArray<Shot> Shots =
    [
        new("jjjjj", new Size(80, 24)),
        new("/潮汐\rj\r", new Size(40, 12)),
        new("jjjjj\rjjjjjjjjjjjjt", new Size(80, 24)) { Language = "zh" },
    ];

    /// <summary>The screens as Markdown.</summary>
    /// <param name="root">The folder of the README.</param>
    internal static string Of(string root)
    {
        var text = new StringBuilder();
        foreach (var shot in Shots)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append("```\n").Append(Take(root, shot)).Append("```\n");
        }

        return text.ToString();
    }

    // Each begins as a first visit does.
    private static string Take(string root, Shot shot)
    {
        using var folder = new IndexedFolder(Path.Join(root, "sample-articles"), Now);
        var options = folder.OptionsIn(Phrases.Named(shot.Language)!);

        // What shows the README sets text of the right to left itself.
        options = options with { Settings = options.Settings with { Order = TextOrder.Logical } };
        using var browser = new MemoryBrowser(options, shot.Size);
        browser.Finish();
        foreach (var key in shot.Keys.EnumerateRunes())
            browser.Send(key.ToString());
        return browser.Terminal.LastFrame;
    }

    private sealed record Shot(string Keys, Size Size)
    {
        public string Language { get; init; } = "en";
    }
}
