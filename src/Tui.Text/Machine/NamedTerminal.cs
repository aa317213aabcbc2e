namespace Tui.Text.Machine;

/// <summary>The terminal as the environment names it, which is all that is known of it without asking.</summary>
public sealed class NamedTerminal
{
    private static readonly string[] KittyTerms = ["kitty", "ghostty"];
    private static readonly string[] MultiplexerTerms = ["tmux", "screen"];
    private static readonly string[] DirectPrograms = ["iTerm.app", "WezTerm", "vscode", "ghostty", "rio", "Hyper"];
    private static readonly string[] DirectTerms = ["kitty", "ghostty", "alacritty", "foot", "wezterm", "contour", "-direct"];

    private readonly Func<string, string?> _environment;

    /// <summary>Reads the environment.</summary>
    /// <param name="environment">Gives a variable's value; null where it is not set.</param>
    public NamedTerminal(Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        _environment = environment;
        Term = environment("TERM") ?? "";
        Program = environment("TERM_PROGRAM") ?? "";
    }

    /// <summary>What <c>TERM</c> says; empty where it says nothing.</summary>
    public string Term { get; }

    /// <summary>What <c>TERM_PROGRAM</c> says; empty where it says nothing.</summary>
    public string Program { get; }

    /// <summary>Whether it can do nothing but write lines.</summary>
    public bool IsDumb => Term is "dumb" or "";

    /// <summary>
    /// Whether it is to be sent no colours: by <c>NO_COLOR</c>, or as one that has none, which terminfo names by <c>-m</c> or
    /// <c>-mono</c> at the end.
    /// </summary>
    public bool IsColorless => IsSet("NO_COLOR") || Term is "dumb" || TermBegins("vt") || TermEnds("-m") || TermEnds("-mono");

    /// <summary>Whether it has colours by their parts of red, green and blue.</summary>
    public bool HasDirectColors => !IsColorless
        && (_environment("COLORTERM") is "truecolor" or "24bit" || TermHasAny(DirectTerms) || Array.IndexOf(DirectPrograms, Program) >= 0);

    /// <summary>Whether it has 256 colours or more.</summary>
    public bool HasManyColors => !IsColorless && (HasDirectColors || Term.Contains("256", StringComparison.Ordinal));

    /// <summary>Whether it is the console of Linux or one like the first that DEC made, which know little of what came later.</summary>
    public bool IsOld => Term is "linux" || TermBegins("vt");

    /// <summary>Whether tmux stands between.</summary>
    public bool IsTmux => IsSet("TMUX") || TermBegins("tmux");

    /// <summary>Whether GNU screen stands between, as far as can be told: tmux calls itself so on other machines.</summary>
    public bool IsScreen => !IsTmux && (IsSet("STY") || HasTermOfScreen);

    /// <summary>Whether <c>TERM</c> promises no more than GNU screen does.</summary>
    public bool HasTermOfScreen => TermBegins("screen");

    /// <summary>Whether tmux or screen stands between, which answers for itself and neither keeps pictures nor moves them with the text.</summary>
    public bool IsMultiplexed => IsSet("TMUX") || IsSet("STY") || TermHasAny(MultiplexerTerms);

    /// <summary>Whether it is reached through SSH, over a line that may be slow.</summary>
    public bool IsRemote => IsSet("SSH_CONNECTION") || IsSet("SSH_TTY") || IsSet("SSH_CLIENT");

    /// <summary>Whether it is one that has the graphics protocol of kitty.</summary>
    public bool HasKittyPictures => !IsMultiplexed && (IsSet("KITTY_WINDOW_ID") || TermHasAny(KittyTerms) || Program is "ghostty");

    /// <summary>Whether it is one that has the inline images of iTerm2.</summary>
    public bool HasInlineImages => !IsMultiplexed && Program is "iTerm.app" or "WezTerm";

    /// <summary>Whether <c>TERM</c> has one of some names in it.</summary>
    public bool TermHasAny(string[] names) => Array.Exists(names, name => Term.Contains(name, StringComparison.Ordinal));

    /// <summary>Whether a variable says anything.</summary>
    public bool IsSet(string variable) => !string.IsNullOrEmpty(_environment(variable));

    private bool TermEnds(string name) => Term.EndsWith(name, StringComparison.Ordinal);

    private bool TermBegins(string name) => Term.StartsWith(name, StringComparison.Ordinal);
}
