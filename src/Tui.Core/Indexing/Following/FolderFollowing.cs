using Tui.Core.Indexing.Updating;

namespace Tui.Core.Indexing.Following;

/// <summary>How an index is brought up to date with a folder that is followed.</summary>
/// <param name="Changes">What may have changed.</param>
/// <param name="Progress">Told how far it has come; null where nobody is.</param>
public sealed record FolderFollowing(FolderChanges Changes, IProgress<IndexProgress>? Progress = null);
