using System.Collections.Immutable;
using System.Globalization;
using Tui.Core.Language;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Core.Settings;

/// <summary>A setting by its name, which is that of the option on the command line and in the configuration file.</summary>
/// <param name="Name">The name.</param>
/// <param name="Values">The values in short, such as <c>N|none</c>.</param>
/// <param name="Description">What it does, in a sentence.</param>
/// <param name="Apply">The settings with a value as it was written; null where that is none of its values.</param>
public sealed record NamedSetting(
    string Name, string Values, string Description, Func<ReaderPreferences, string, ReaderPreferences?> Apply)
{
    // In a narrower column three Chinese characters and their marks would hardly fill a line.
    private const int LeastMeasure = 20;
    private const int GreatestMeasure = 10_000;

    /// <summary>Whether it is of the interface alone, and nothing to text that is written out.</summary>
    public bool IsOfScreen { get; private init; }

    /// <summary>Whether it is of what the program says, and so of every command.</summary>
    public bool IsOfTalk { get; private init; }

    /// <summary>Whether its name alone, on the command line, turns it on.</summary>
    public bool IsSwitch { get; private init; }

    /// <summary>Every setting.</summary>
    public static ImmutableArray<NamedSetting> All { get; } =
    [
        new("measure", "N|none", "The widest that running text is set, in cells (from 20).", OfText(ApplyMeasure)),
        new("bidi", "visual|logical", "Right-to-left text as it is drawn (usual on terminals) or as it is read (usual in files).",
            OfText(ApplyOrder)),
        new(
            "ambiguous",
            "narrow|wide",
            "The cells that the terminal gives to “”‘’…—·①→★, Greek and Cyrillic: one, or two as for Chinese.",
            OfText(ApplyAmbiguous)),
        new(
            "language",
            "en|zh",
            "The language of the program itself: English or Chinese; by default the locale's.",
            OfText(ApplyLanguage)) { IsOfTalk = true },
        new(
            "theme",
            "default|mono|high-contrast|NAME",
            "The colours: one of these, or those of `themes/NAME.yaml` beside the configuration file.",
            ApplyTheme) { IsOfScreen = true },
        new("lines", "unicode|ascii", "What dividers and marks are made of; by default as the locale's encoding allows.", ApplyLines)
        {
            IsOfScreen = true,
        },
        new("copies", "fold|list", "Articles that are copies of each other: folded under the newest in lists, or listed each.", ApplyCopies)
        {
            IsOfScreen = true,
        },
        new("snippets", "on|off", "A line of each article in the list, under its title.",
            OfSwitch(static (preferences, isOn) => preferences with { HasSnippets = isOn }))
        {
            IsOfScreen = true,
            IsSwitch = true,
        },
        new(
            "pictures",
            "auto|kitty|iterm2|chafa|off",
            "Pictures that are files of the archive, by which protocol or program; `auto` shows none over SSH.",
            ApplyPictures)
        {
            IsOfScreen = true,
        },
        new(
            "screen-reader",
            "on|off",
            "One pane in plain words, the cursor on the line where you are.",
            OfSwitch(static (preferences, isOn) => preferences with
            {
                ForScreenReader = isOn,

                // What is read out must not have been turned round for the eye.
                Text = isOn ? preferences.Text with { Order = TextOrder.Logical } : preferences.Text,
            }))
        {
            IsOfScreen = true,
            IsSwitch = true,
        },
    ];

    /// <summary>Why a value is refused.</summary>
    public Phrase Refuse(string value) => $"{Name} takes {Values}, not '{value}': {(Phrase)Description}";

    private static Func<ReaderPreferences, string, ReaderPreferences?> OfText(Func<TypesetSettings, string, TypesetSettings?> apply) =>
        (preferences, value) => apply(preferences.Text, value) is { } text ? preferences with { Text = text } : null;

    // A name and no path: the file is beside the configuration file.
    private static ReaderPreferences? ApplyTheme(ReaderPreferences preferences, string value) =>
        value.Length > 0 && value.All(character => char.IsLetterOrDigit(character) || character is '-' or '_')
            ? preferences with { Theme = value }
            : null;

    private static ReaderPreferences? ApplyLines(ReaderPreferences preferences, string value) => value switch
    {
        "unicode" => preferences with { Lines = LineDrawing.Unicode },
        "ascii" => preferences with { Lines = LineDrawing.Ascii },
        _ => null,
    };

    private static ReaderPreferences? ApplyPictures(ReaderPreferences preferences, string value) => value switch
    {
        "auto" => preferences with { Pictures = PictureSetting.Auto },
        "kitty" => preferences with { Pictures = PictureSetting.Kitty },
        "iterm2" => preferences with { Pictures = PictureSetting.ITerm2 },
        "chafa" => preferences with { Pictures = PictureSetting.Chafa },
        "off" => preferences with { Pictures = PictureSetting.Off },
        _ => null,
    };

    private static ReaderPreferences? ApplyCopies(ReaderPreferences preferences, string value) => value switch
    {
        "fold" => preferences with { FoldsCopies = true },
        "list" => preferences with { FoldsCopies = false },
        _ => null,
    };

    private static Func<ReaderPreferences, string, ReaderPreferences?> OfSwitch(Func<ReaderPreferences, bool, ReaderPreferences> turn) =>
        (preferences, value) => value switch
        {
            "on" => turn(preferences, true),
            "off" => turn(preferences, false),
            _ => null,
        };

    private static TypesetSettings? ApplyAmbiguous(TypesetSettings settings, string value) => value switch
    {
        "narrow" => settings with { Ambiguous = AmbiguousWidth.Narrow },
        "wide" => settings with { Ambiguous = AmbiguousWidth.Wide },
        _ => null,
    };

    private static TypesetSettings? ApplyLanguage(TypesetSettings settings, string value) =>
        Phrases.Named(value) is { } phrases ? settings with { Phrases = phrases } : null;

    private static TypesetSettings? ApplyMeasure(TypesetSettings settings, string value)
    {
        if (value is "none")
            return settings with { Measure = null };
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var cells)
            && cells is >= LeastMeasure and <= GreatestMeasure
            ? settings with { Measure = cells }
            : null;
    }

    private static TypesetSettings? ApplyOrder(TypesetSettings settings, string value) => value switch
    {
        "visual" => settings with { Order = TextOrder.Visual },
        "logical" => settings with { Order = TextOrder.Logical },
        _ => null,
    };
}
