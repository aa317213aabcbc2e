using System.Collections.Immutable;
using System.Drawing;
using Tui.Browsing.Articles;
using Tui.Browsing.Effects;
using Tui.Browsing.Keys;
using Tui.Browsing.Listing;
using Tui.Browsing.Pictures;
using Tui.Browsing.Prompts;
using Tui.Browsing.Trees;
using Tui.Core.Indexing.Following;
using Tui.Core.Language;
using Tui.Core.Querying;
using Tui.Core.Typesetting;

namespace Tui.Browsing;

/// <summary>Everything that can happen to the browser: what the user does, and answers to its effects.</summary>
internal abstract record BrowserAction
{
    private BrowserAction()
    {
    }

    /// <summary>What the user has not done: an effect's outcome, another size of the screen.</summary>
    public abstract record News : BrowserAction;

    /// <summary>Goes some rows or lines down, or up where negative.</summary>
    public sealed record Move(int Rows) : BrowserAction;

    /// <summary>Goes some pages down, or up where negative; a row of the old page stays on show.</summary>
    public sealed record MovePages(int Pages) : BrowserAction;

    /// <summary>Goes some half pages down, or up where negative.</summary>
    public sealed record MoveHalfPages(int Halves) : BrowserAction;

    /// <summary>Goes to the first row or line.</summary>
    public sealed record GoToStart : BrowserAction;

    /// <summary>Goes to the last row or line.</summary>
    public sealed record GoToEnd : BrowserAction;

    /// <summary>Goes to the pane on the left, or closes a category.</summary>
    public sealed record GoLeft : BrowserAction;

    /// <summary>Goes to the pane on the right, or opens a category.</summary>
    public sealed record GoRight : BrowserAction;

    /// <summary>Goes to the next pane, or the previous where negative; round at the ends.</summary>
    public sealed record CyclePanes(int By) : BrowserAction;

    /// <summary>Chooses the selected category, or reads the selected article.</summary>
    public sealed record Open : BrowserAction;

    /// <summary>Shows or hides the selected category's children.</summary>
    public sealed record Toggle : BrowserAction;

    /// <summary>Goes to the next article of the list, or the previous where negative.</summary>
    public sealed record StepArticle(int By) : BrowserAction;

    /// <summary>Sets a mark of the selected article, or takes it away where it is set.</summary>
    public sealed record ToggleMark(ArticleMarks Mark) : BrowserAction;

    /// <summary>Picks the selected article, or lets it go, and goes to the next.</summary>
    public sealed record PickOne : BrowserAction;

    /// <summary>Begins to pick a run of articles here, or lets the run go.</summary>
    public sealed record PickRun : BrowserAction;

    /// <summary>Picks every article of the list, or lets all go.</summary>
    public sealed record PickAll : BrowserAction;

    /// <summary>Asks for the reader's own tags of what is picked.</summary>
    public sealed record AskTags : BrowserAction;

    /// <summary>Asks where to write what is picked.</summary>
    public sealed record AskExport : BrowserAction;

    /// <summary>Completes the tag that is being typed.</summary>
    public sealed record CompleteTag : BrowserAction;

    /// <summary>Marks every article of the list read.</summary>
    public sealed record MarkAllRead : BrowserAction;

    /// <summary>Undoes the last change of marks or tags.</summary>
    public sealed record Undo : BrowserAction;

    /// <summary>Keeps the search on show in the tree, or removes a kept one from it.</summary>
    public sealed record KeepSearch : BrowserAction;

    /// <summary>Puts an older query of the history into the prompt, or a newer one where negative.</summary>
    public sealed record RecallQuery(int By) : BrowserAction;

    /// <summary>Asks what to search for.</summary>
    public sealed record AskSearch : BrowserAction;

    /// <summary>Goes to the next link or figure of the article, or the previous where negative.</summary>
    public sealed record StepLink(int By) : BrowserAction;

    /// <summary>Follows the link, or opens the picture, that the reader is at.</summary>
    public sealed record FollowLink : BrowserAction;

    /// <summary>Goes forward through the articles that were read, or back where negative.</summary>
    public sealed record StepHistory(int By) : BrowserAction;

    /// <summary>It is known where an article is that is gone to.</summary>
    /// <param name="Token">The number that was asked with.</param>
    /// <param name="Scope">A list that it is in.</param>
    /// <param name="Landing">Where to begin in it.</param>
    public sealed record Located(int Token, ListScope Scope, Landing Landing) : News;

    /// <summary>It is not known where that is which was to be gone to.</summary>
    /// <param name="Token">The number that was asked with.</param>
    /// <param name="Message">Why.</param>
    public sealed record NotLocated(int Token, Phrase Message) : News;

    /// <summary>An address of the web leads to no article of the archive.</summary>
    /// <param name="Token">The number that was asked with.</param>
    /// <param name="Address">The address.</param>
    public sealed record Unresolved(int Token, string Address) : News;

    /// <summary>A picture's address leads to a file of the archive.</summary>
    /// <param name="Token">The number that was asked with.</param>
    /// <param name="Picture">The picture.</param>
    /// <param name="File">The file's full path.</param>
    public sealed record PictureFound(int Token, PictureSource Picture, string File) : News;

    /// <summary>Asks what to find in the article.</summary>
    public sealed record AskFind : BrowserAction;

    /// <summary>Asks for a search of the archive for what was to be found in the article.</summary>
    public sealed record SearchInstead : BrowserAction;

    /// <summary>Goes to the next place of what was found in the article, or the previous where negative.</summary>
    public sealed record StepMatch(int By) : BrowserAction;

    /// <summary>Asks which link to open; where there is only one, whether to open it.</summary>
    public sealed record AskLink : BrowserAction;

    /// <summary>Shows letters on all that can be followed on the screen, to follow one.</summary>
    public sealed record AskLetters : BrowserAction;

    /// <summary>Goes to a footnote whose mark is on show, and from a footnote back; asks where there are several.</summary>
    public sealed record FollowNote : BrowserAction;

    /// <summary>Copies something of what is on show.</summary>
    public sealed record Copy(CopyKind Kind) : BrowserAction;

    /// <summary>Shows or closes the help.</summary>
    public sealed record ToggleHelp : BrowserAction;

    /// <summary>Shows the tree by categories or by something else.</summary>
    public sealed record ShowTree(TreeKind Kind) : BrowserAction;

    /// <summary>Asks which row of the tree to go to.</summary>
    public sealed record AskTree : BrowserAction;

    /// <summary>Asks what the list is to be narrowed to.</summary>
    public sealed record AskFilter : BrowserAction;

    /// <summary>Asks where in the list to go.</summary>
    public sealed record AskPlace : BrowserAction;

    /// <summary>It is known where in the list the text leads to that was typed.</summary>
    /// <param name="Token">The number that was asked with.</param>
    /// <param name="Index">The index of the article, from 0; null where the text means no place.</param>
    public sealed record PlaceFound(int Token, int? Index) : News
    {
        /// <summary>Why that could not be looked up; null where it could.</summary>
        public Phrase? Problem { get; init; }
    }

    /// <summary>Goes on to the next order of the list.</summary>
    public sealed record NextOrder : BrowserAction;

    /// <summary>Shows a line of each article in the list, or no longer.</summary>
    public sealed record ToggleSnippets : BrowserAction;

    /// <summary>Folds copies in lists, or lists each.</summary>
    public sealed record ToggleCopies : BrowserAction;

    /// <summary>Lists an article of the list and its copies, or goes back from such a list.</summary>
    /// <param name="Index">The article's index; null for the selected one.</param>
    public sealed record ToggleCopiesOfOne(int? Index = null) : BrowserAction;

    /// <summary>Shows how old articles are, or their dates.</summary>
    public sealed record ToggleDates : BrowserAction;

    /// <summary>Makes the pane with the focus wider, or narrower where negative.</summary>
    public sealed record WidenPane(int By) : BrowserAction;

    /// <summary>Makes a list that stands over the article some rows higher, or lower where negative.</summary>
    public sealed record HeightenList(int By) : BrowserAction;

    /// <summary>Moves the edge of a pane to a cell of the screen.</summary>
    public sealed record MoveEdge(PaneEdge Edge, Point To) : BrowserAction;

    /// <summary>Leaves the sizes of the panes to the window again.</summary>
    public sealed record ResetPanes : BrowserAction;

    /// <summary>Hides the tree, or shows it.</summary>
    public sealed record ToggleTree : BrowserAction;

    /// <summary>Shows the article alone, or no longer.</summary>
    public sealed record ToggleZen : BrowserAction;

    /// <summary>Lists every action by its name, to be run.</summary>
    public sealed record AskCommand : BrowserAction;

    /// <summary>Lists the headings of the article, to be gone to.</summary>
    public sealed record AskOutline : BrowserAction;

    /// <summary>Goes some rows down in a list that one chooses from, or up where negative; round at the ends.</summary>
    public sealed record MoveChoice(int Rows) : BrowserAction;

    /// <summary>Chooses one of a list: runs an action, or goes to a heading.</summary>
    /// <param name="Row">Which of those that answer what has been typed.</param>
    public sealed record TakeChoice(int Row) : BrowserAction;

    /// <summary>Asks which keys the help is to show.</summary>
    public sealed record AskHelp : BrowserAction;

    /// <summary>Goes one step back: out of the help, the article, the search.</summary>
    public sealed record Back : BrowserAction;

    /// <summary>Goes from the article to the list, whatever is lit or chosen in it.</summary>
    public sealed record CloseArticle : BrowserAction;

    /// <summary>Quits.</summary>
    public sealed record Quit : BrowserAction;

    /// <summary>The prompt's text changed.</summary>
    public sealed record EditPrompt(string Text) : BrowserAction;

    /// <summary>Answers the prompt with its text.</summary>
    public sealed record SubmitPrompt : BrowserAction;

    /// <summary>Closes the prompt without an answer.</summary>
    public sealed record CancelPrompt : BrowserAction;

    /// <summary>Something was typed that is to wait.</summary>
    public sealed record TypeAhead(Typed Typed) : News
    {
        /// <summary>Whether it is part of what has just been taken, so that it comes before all else that waits.</summary>
        public bool IsFirst { get; init; }
    }

    /// <summary>The first of what waits is taken.</summary>
    public sealed record TakeTyped : News;

    /// <summary>Waits no longer, and forgets what was typed meanwhile.</summary>
    /// <param name="Action">What is done instead.</param>
    public sealed record BreakOff(BrowserAction Action) : BrowserAction;

    /// <summary>The screen has another size.</summary>
    public sealed record Resize(Size Size) : News;

    /// <summary>A click in a pane, at a cell of it.</summary>
    public sealed record Click(Pane Pane, Point Cell, bool IsDouble) : BrowserAction;

    /// <summary>A click of the right button on a row of the list, at a cell of it.</summary>
    public sealed record PickAt(Point Cell) : BrowserAction;

    /// <summary>The wheel turned over a pane, some lines down, or up where negative.</summary>
    public sealed record Wheel(Pane Pane, int Lines) : BrowserAction;

    /// <summary>The categories are there.</summary>
    public sealed record CategoriesLoaded(int Generation, ArchiveCategories Categories) : News;

    /// <summary>A page is there.</summary>
    /// <param name="Request">What was asked for.</param>
    /// <param name="Generation">The archive's generation that the page is of.</param>
    /// <param name="Page">The page.</param>
    /// <param name="Shift">By how many rows the article has moved that the list is to keep selected.</param>
    public sealed record PageLoaded(PageRequest Request, int Generation, ArchivePage Page, int Shift = 0)
        : News
    {
        /// <summary>What has become of the article that the list is to keep selected.</summary>
        public AnchorFate Anchor { get; init; } = AnchorFate.There;
    }

    /// <summary>A page cannot be read, or its query cannot be understood.</summary>
    public sealed record PageFailed(BrowserEffect.LoadPage Load, QueryMistake Mistake) : News;

    /// <summary>An article is there.</summary>
    public sealed record ArticleLoaded(ArticleRequest Request, TypesetArticle Text) : News
    {
        /// <summary>Its pictures that lines are kept free for.</summary>
        public ImmutableArray<PlacedPicture> Pictures { get; init; } = [];
    }

    /// <summary>A picture is there.</summary>
    public sealed record PictureLoaded(PictureView View, LoadedPicture Picture) : News;

    /// <summary>The terminal shows pictures; its cells are so large, in pixels.</summary>
    public sealed record PicturesReady(Size Cell) : News;

    /// <summary>Lines of articles are there.</summary>
    /// <param name="Query">What was searched for in the list that they are of.</param>
    /// <param name="Generation">The archive's generation that they are of.</param>
    /// <param name="Snippets">The lines.</param>
    public sealed record SnippetsLoaded(string Query, int Generation, ImmutableArray<Snippet> Snippets) : News;

    /// <summary>An article cannot be read.</summary>
    public sealed record ArticleFailed(ArticleRequest Request, Phrase Message) : News
    {
        /// <summary>Whether its file is gone.</summary>
        public bool IsGone { get; init; }
    }

    /// <summary>The index is being updated.</summary>
    public sealed record Updating(UpdateProgress Progress) : News;

    /// <summary>The index is up to date.</summary>
    /// <param name="Changed">Whether it can show something else than before.</param>
    public sealed record Updated(bool Changed) : News
    {
        /// <summary>What it was updated with where it was up to date before; null after the first update.</summary>
        public FolderChanges? With { get; init; }

        /// <summary>What was said while another process was in the way, which is over; null where none was.</summary>
        public Phrase? Over { get; init; }
    }

    /// <summary>What is the reader's own has been changed.</summary>
    /// <param name="Message">What was done, for the status line; null where the screen says it already.</param>
    /// <param name="InList">Whether the list's rows must be read again.</param>
    public sealed record ReadingSaved(Phrase? Message = null, bool InList = false) : News;

    /// <summary>What the reader has changed could not be kept.</summary>
    public sealed record ReadingLost(Phrase Reason) : News;

    /// <summary>Articles were written to a file.</summary>
    /// <param name="Message">What was done; null where it was broken off.</param>
    public sealed record Exported(Phrase? Message) : News;

    /// <summary>Nothing could be written to the place that was typed; it is asked for again.</summary>
    public sealed record ExportRefused(BrowserEffect.Export Export, Phrase Reason) : News;

    /// <summary>Says something in the status line.</summary>
    public sealed record Say(Phrase Message) : News;
}
