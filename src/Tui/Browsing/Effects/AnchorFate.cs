namespace Tui.Browsing.Effects;

/// <summary>What has become of the article that a list was to keep selected.</summary>
internal abstract record AnchorFate
{
    private AnchorFate()
    {
    }

    /// <summary>It is in the list, or none was to be kept.</summary>
    public static AnchorFate There { get; } = new Stayed();

    /// <summary>It is in the list, or none was to be kept.</summary>
    public sealed record Stayed : AnchorFate;

    /// <summary>Its file has another name now.</summary>
    public sealed record Renamed(string From, string To) : AnchorFate;

    /// <summary>It is no longer in this list, and its file is gone or not.</summary>
    public sealed record Left(bool IsGone) : AnchorFate;
}
