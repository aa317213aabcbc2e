using System.Collections.Immutable;

namespace Tui.Core.Querying;

/// <summary>What is asked of an archive, as a tree. <see cref="QueryParser"/> makes it from what a user types.</summary>
public abstract record Query
{
    private Query()
    {
    }

    /// <summary>Whether the reader's own marks or tags may decide about its answers.</summary>
    public bool AsksForReadingState => this switch
    {
        Is or Tagged => true,
        Not not => not.Inner.AsksForReadingState,
        And and => and.Parts.Any(part => part.AsksForReadingState),
        Or or => or.Parts.Any(part => part.AsksForReadingState),
        _ => false,
    };

    /// <summary>Whether it names copies of an article, so that each of them is wanted.</summary>
    public bool AsksForCopies => this switch
    {
        CopyOf => true,
        And and => and.Parts.Any(part => part.AsksForCopies),
        Or or => or.Parts.Any(part => part.AsksForCopies),
        _ => false,
    };

    /// <summary>The query that every article answers.</summary>
    public static Query Everything { get; } = new All();

    /// <summary>Every article.</summary>
    public sealed record All : Query;

    /// <summary>Articles that hold a word or phrase.</summary>
    /// <param name="Where">Where it must stand.</param>
    /// <param name="Phrase">What must stand there, at least one token.</param>
    public sealed record Contains(TextField Where, SearchPhrase Phrase) : Query;

    /// <summary>Articles of a category or of one below it.</summary>
    /// <param name="Path">The names from the widest to the narrowest, divided by <c>/</c>; case does not matter.</param>
    /// <param name="AtAnyDepth">True where the path may begin below another category.</param>
    public sealed record InCategory(string Path, bool AtAnyDepth = false) : Query;

    /// <summary>Articles with a tag, the author's or the reader's own; case does not matter.</summary>
    public sealed record Tagged(string Tag) : Query;

    /// <summary>Articles of an author, by the whole name.</summary>
    public sealed record WrittenBy(string Author) : Query;

    /// <summary>Articles whose file's path holds the text; <c>*</c> stands for anything, ASCII case does not matter.</summary>
    public sealed record PathContains(string Text) : Query;

    /// <summary>Articles published in a time; those without a date are never among them.</summary>
    /// <param name="From">The first moment; null where the time has no beginning.</param>
    /// <param name="Until">The first moment after it; null where the time has no end.</param>
    public sealed record Published(DateTimeOffset? From, DateTimeOffset? Until) : Query;

    /// <summary>Articles that have something in them.</summary>
    public sealed record Has(ArticleFeatures Feature) : Query;

    /// <summary>Articles of which there are copies, the same or nearly so.</summary>
    public sealed record Duplicated : Query;

    /// <summary>The article of a file, and its copies.</summary>
    /// <param name="Path">The file's path below the archive's folder.</param>
    public sealed record CopyOf(string Path) : Query;

    /// <summary>Articles that the reader has marked so.</summary>
    public sealed record Is(ArticleMarks Mark) : Query;

    /// <summary>Articles that do not answer the inner query.</summary>
    public sealed record Not(Query Inner) : Query;

    /// <summary>Articles that answer each of the queries.</summary>
    public sealed record And(ImmutableArray<Query> Parts) : Query;

    /// <summary>Articles that answer at least one of the queries.</summary>
    public sealed record Or(ImmutableArray<Query> Parts) : Query;
}

/// <summary>A part of an article in which words are looked for.</summary>
public enum TextField
{
    /// <summary>Title, authors and body.</summary>
    Anywhere,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The authors' names.</summary>
    Authors,

    /// <summary>The body, captions included.</summary>
    Body,
}
