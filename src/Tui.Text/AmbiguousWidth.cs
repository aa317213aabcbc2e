namespace Tui.Text;

/// <summary>
/// How many cells a terminal gives to East Asian Ambiguous characters (UAX #11): <c>“”‘’…—·①→★</c>, Greek and Cyrillic.
/// </summary>
public enum AmbiguousWidth
{
    /// <summary>One, as most terminals do.</summary>
    Narrow,

    /// <summary>Two, as some do that are set up for Chinese, Japanese or Korean.</summary>
    Wide,
}
