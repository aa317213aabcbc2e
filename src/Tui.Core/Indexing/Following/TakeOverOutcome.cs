namespace Tui.Core.Indexing.Following;

/// <summary>What has become of changes that were to be taken over.</summary>
public enum TakeOverOutcome
{
    /// <summary>They were taken over.</summary>
    Done,

    /// <summary>Another process is in the way; it is asked again soon, which costs little.</summary>
    Busy,

    /// <summary>It could not be done; it is tried again, less and less often.</summary>
    Failed,
}
