namespace Tui.Core.Indexing;

/// <summary>On which side of a place articles stand, in an order.</summary>
internal enum PlaceSide
{
    /// <summary>Before it.</summary>
    Before,

    /// <summary>At it and after it.</summary>
    From,

    /// <summary>After it.</summary>
    After,
}
