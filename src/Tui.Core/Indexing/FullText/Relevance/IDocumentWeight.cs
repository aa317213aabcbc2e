namespace Tui.Core.Indexing.FullText.Relevance;

/// <summary>How much of a word or phrase articles hold, asked of them from the first to the last.</summary>
internal interface IDocumentWeight
{
    /// <summary>How often an article holds it, a place in the title counting for several in the body.</summary>
    float In(int document);
}
