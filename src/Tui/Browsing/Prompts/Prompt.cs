using System.Collections.Immutable;
using Tui.Browsing.Articles;
using Tui.Browsing.Listing;
using Tui.Browsing.Pictures;
using Tui.Browsing.Trees;
using Tui.Core.Language;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Prompts;

/// <summary>A question in the status line.</summary>
internal abstract record Prompt
{
    private Prompt()
    {
    }

    /// <summary>What has been typed.</summary>
    public string Text { get; init; } = "";

    /// <summary>What to search for in the whole archive.</summary>
    /// <param name="Mistake">What is wrong with the query that was run last; null where nothing is.</param>
    public sealed record Search(QueryMistake? Mistake = null) : Prompt
    {
        /// <summary>Which query of the history stands in it, the latest being 1; 0 for what was typed.</summary>
        public int Recalled { get; init; }

        /// <summary>Where one was when it was asked; null where that is not known.</summary>
        public PlaceBeforeSearch? Origin { get; init; }

        /// <summary>Whether Enter was pressed, so that it ends once the answer is there.</summary>
        public bool IsSubmitted { get; init; }

        /// <summary>What was typed before the history was looked through.</summary>
        public string Draft { get; init; } = "";
    }

    /// <summary>What to find in the article.</summary>
    /// <param name="Place">Where the reader was.</param>
    /// <param name="Former">What was lit before; null where nothing was.</param>
    public sealed record Find(ReadingPlace Place, ArticleFind? Former) : Prompt
    {
        /// <summary>Which of the earlier ones stands in it, the latest being 1; 0 for what was typed.</summary>
        public int Recalled { get; init; }
    }

    /// <summary>Which of an article's links and pictures to open.</summary>
    public sealed record ChooseLink(ImmutableArray<NumberedLink> Links) : Prompt
    {
        /// <summary>The link whose label has been typed; null where there is none.</summary>
        public NumberedLink? Chosen => Links.FirstOrDefault(
            link => link.Label.Equals(Text.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Which link, picture or footnote on the screen to follow, by the letters that stand on it.</summary>
    public sealed record Letters : Prompt;

    /// <summary>Which of the footnotes to go to whose marks are on show.</summary>
    public sealed record ChooseNote(ImmutableArray<NumberedNote> Notes) : Prompt
    {
        /// <summary>The footnote whose label has been typed, the first while nothing is; null where there is none.</summary>
        public NumberedNote? Chosen => Text.Trim() is { Length: > 0 } typed
            ? Notes.FirstOrDefault(note => note.Label.Equals(typed, StringComparison.OrdinalIgnoreCase))
            : Notes[0];
    }

    /// <summary>One of a list that is narrowed while one types.</summary>
    /// <param name="Selected">Which of those that answer what has been typed, from 0.</param>
    public abstract record Choice(int Selected) : Prompt;

    /// <summary>Which action to run, by its name.</summary>
    public sealed record Command(int Selected = 0) : Choice(Selected);

    /// <summary>Which heading of the article to go to.</summary>
    public sealed record Outline(int Selected = 0) : Choice(Selected);

    /// <summary>Which row of the tree to go to, by its name.</summary>
    /// <param name="Before">The tree as it was.</param>
    public sealed record FilterTree(TreeState Before) : Prompt;

    /// <summary>What the list is to be narrowed to.</summary>
    /// <param name="Before">What it was narrowed to before.</param>
    public sealed record FilterList(string Before) : Prompt;

    /// <summary>Where in the list to go.</summary>
    /// <param name="Selected">The article that was selected, by its index.</param>
    /// <param name="Top">The first article that was on show.</param>
    public sealed record GoTo(int Selected, int Top) : Prompt
    {
        /// <summary>Whether the list goes by titles; else it goes by dates.</summary>
        public bool ByTitle { get; init; }

        /// <summary>The number that the answer to what was typed last must carry.</summary>
        public int Token { get; init; }

        /// <summary>Where that leads to, as far as it is known.</summary>
        public PlaceAnswer Answer { get; init; }

        /// <summary>Whether Enter was pressed, so that it ends once the answer is there.</summary>
        public bool IsSubmitted { get; init; }
    }

    /// <summary>Which tags articles are to have.</summary>
    /// <param name="Set">The articles.</param>
    /// <param name="Before">The tags of the only article.</param>
    /// <param name="IsWhole">Whether what is typed is all the tags of the only article.</param>
    public sealed record Tags(ArticleSet Set, ImmutableArray<string> Before, bool IsWhole) : Prompt;

    /// <summary>Where articles are to be written.</summary>
    public sealed record Export(ArticleSet Set) : Prompt;

    /// <summary>What the help is to be narrowed to.</summary>
    public sealed record FilterHelp : Prompt;

    /// <summary>Whether to open an address, or the file of a picture by its full path.</summary>
    public sealed record ConfirmOpen(string Address) : Prompt
    {
        /// <summary>The picture whose file it is; null of an address.</summary>
        public PictureSource? Picture { get; init; }
    }
}

/// <summary>What is wrong with a query.</summary>
/// <param name="Message">What is wrong, one line.</param>
/// <param name="Position">Where, a UTF-16 offset.</param>
internal sealed record QueryMistake(Phrase Message, int Position);

/// <summary>A link or picture that can be chosen.</summary>
/// <param name="Label">Its number, as it is typed; a picture's has a letter before it.</param>
/// <param name="Address">Its address.</param>
internal sealed record NumberedLink(string Label, string Address);

/// <summary>A footnote that can be chosen.</summary>
/// <param name="Label">What the author calls it, as it is typed.</param>
/// <param name="Number">Its <see cref="Core.Typesetting.Landmark.Number"/>.</param>
internal sealed record NumberedNote(string Label, int Number);

/// <summary>What is known of where a text leads to.</summary>
internal enum PlaceAnswer
{
    /// <summary>It leads nowhere.</summary>
    Nowhere,

    /// <summary>That is being looked up.</summary>
    Awaited,

    /// <summary>The list is there.</summary>
    There,
}
