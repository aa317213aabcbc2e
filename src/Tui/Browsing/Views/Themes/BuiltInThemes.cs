using System.Collections.Immutable;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Color = Terminal.Gui.Drawing.Color;

namespace Tui.Browsing.Views.Themes;

/// <summary>The themes that come with the program. Their colours are those of the terminal's palette, so that they follow it.</summary>
internal static class BuiltInThemes
{
    /// <summary>The calm one: little colour, on the terminal's own ground.</summary>
    public static ThemePair Default { get; } = new(
        new Theme
        {
            Link = On(ColorName16.Cyan, TextStyle.Underline),
            Accent = On(ColorName16.Cyan),
            Caption = On(ColorName16.Yellow),
            Code = On(ColorName16.Green),
            Highlight = new(ColorName16.Black, ColorName16.Yellow),
        },
        new Theme
        {
            Link = On(ColorName16.Blue, TextStyle.Underline),
            Accent = On(ColorName16.Blue),
            Caption = On(ColorName16.Magenta),
            Code = On(ColorName16.Green),
            Highlight = new(ColorName16.Black, ColorName16.BrightYellow),
        });

    private static readonly Theme Mono = new()
    {
        Accent = On(Color.None, TextStyle.Bold),
        Caption = On(Color.None, TextStyle.Italic),
    };

    // Faint text is what many cannot read: here it is as bright as the rest.
    private static readonly ThemePair HighContrast = new(
        new Theme
        {
            Text = On(ColorName16.White),
            Dim = On(ColorName16.Gray),
            Link = On(ColorName16.BrightCyan, TextStyle.Underline),
            Accent = On(ColorName16.BrightCyan, TextStyle.Bold),
            Caption = On(ColorName16.BrightYellow),
            Code = On(ColorName16.BrightGreen),
            Highlight = new(ColorName16.Black, ColorName16.BrightYellow, TextStyle.Bold),
            Selected = new(ColorName16.Black, ColorName16.White, TextStyle.Bold),
            SelectedElsewhere = On(ColorName16.White, TextStyle.Bold | TextStyle.Underline),
            SelectsWholeRows = true,
        },
        new Theme
        {
            Text = On(ColorName16.Black),
            Dim = On(ColorName16.Black),
            Link = On(ColorName16.Blue, TextStyle.Underline),
            Accent = On(ColorName16.Blue, TextStyle.Bold),
            Caption = On(ColorName16.Magenta),
            Code = On(ColorName16.Black, TextStyle.Bold),
            Highlight = new(ColorName16.White, ColorName16.Blue, TextStyle.Bold),
            Selected = new(ColorName16.White, ColorName16.Black, TextStyle.Bold),
            SelectedElsewhere = On(ColorName16.Black, TextStyle.Bold | TextStyle.Underline),
            SelectsWholeRows = true,
        });

    /// <summary>Their names.</summary>
    public static ImmutableArray<string> Names { get; } = ["default", "mono", "high-contrast"];

    /// <summary>One of them; null where none is called so.</summary>
    public static ThemePair? Find(string name) => name switch
    {
        "default" => Default,
        "mono" => new(Mono, Mono),
        "high-contrast" => HighContrast,
        _ => null,
    };

    private static Attribute On(Color foreground, TextStyle style = TextStyle.None) => new(foreground, Color.None, style);
}
