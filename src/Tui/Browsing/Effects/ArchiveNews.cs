namespace Tui.Browsing.Effects;

/// <summary>What others have written that the browser has not read yet.</summary>
/// <param name="Index">Whether something in the index.</param>
/// <param name="Reading">Whether marks or tags of the reader's own.</param>
/// <param name="Read">How many articles of the index have been read whole.</param>
/// <param name="Total">How many it has.</param>
internal sealed record ArchiveNews(bool Index, bool Reading, int Read, int Total);
