namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>Where the text of an article and its parts stand in a segment.</summary>
/// <param name="Start">The first place.</param>
/// <param name="TitleEnd">The first place after the title.</param>
/// <param name="AuthorsEnd">The first place after the authors.</param>
/// <param name="End">The first place after all of it.</param>
internal readonly record struct DocumentBounds(uint Start, uint TitleEnd, uint AuthorsEnd, uint End);
