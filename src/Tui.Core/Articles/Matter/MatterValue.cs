using System.Collections.Immutable;

namespace Tui.Core.Articles.Matter;

/// <summary>A value in front matter, whatever language it was written in.</summary>
/// <param name="Line">The line in the file, from 1.</param>
internal abstract record MatterValue(int Line)
{
    /// <summary>Text; empty where nothing is said.</summary>
    public sealed record Scalar(string Text, int Line) : MatterValue(Line);

    /// <summary>Values in order.</summary>
    public sealed record List(ImmutableArray<MatterValue> Items, int Line) : MatterValue(Line);

    /// <summary>Values by name.</summary>
    public sealed record Table(FrontMatter Entries, int Line) : MatterValue(Line);
}
