using System.Collections.Immutable;
using System.Drawing;
using Tui.Browsing.Articles;
using Tui.Browsing.Effects;
using Tui.Browsing.Keys;
using Tui.Browsing.Listing;
using Tui.Browsing.Prompts;
using Tui.Browsing.Trees;
using Tui.Core.Indexing;
using Tui.Core.Language;
using Tui.Core.Typesetting;

namespace Tui.Browsing;

/// <summary>Everything that the browser shows, as one value. Only <see cref="BrowserUpdate"/> makes a next one.</summary>
internal sealed record BrowserState
{
    /// <summary>The archive's name, as the header shows it.</summary>
    public required string ArchiveName { get; init; }

    /// <summary>The screen in cells.</summary>
    public Size Size { get; init; } = new(80, 24);

    /// <summary>How text is set.</summary>
    public TypesetSettings Settings { get; init; } = TypesetSettings.Default;

    /// <summary>What the keys do.</summary>
    public KeyTable Keys { get; init; } = KeyTable.Default;

    /// <summary>Whether the screen is read out: one pane at a time, in words.</summary>
    public bool IsLinear { get; init; }

    /// <summary>The pane that keys go to.</summary>
    public Pane Focus { get; init; } = Pane.List;

    /// <summary>Whether the reader only looks at the article that has the focus, having come to it on the way through the panes.</summary>
    public bool IsGlancing { get; init; }

    /// <summary>How large the user wants the panes.</summary>
    public PaneSizes Panes { get; init; } = PaneSizes.Usual;

    /// <summary>The category tree.</summary>
    public TreeState Tree { get; init; } = TreeState.Empty;

    /// <summary>How articles follow each other in lists that can have it so.</summary>
    public ArticleOrder Order { get; init; }

    /// <summary>Whether of articles that are copies of each other lists show only the newest.</summary>
    public bool Folds { get; init; }

    /// <summary>Whether the list shows dates, and not how old articles are.</summary>
    public bool HasDates { get; init; }

    /// <summary>Whether the list shows a line of each article under its title.</summary>
    public bool HasSnippets { get; init; }

    /// <summary>Whether it does so by the settings.</summary>
    public bool UsualSnippets { get; init; }

    /// <summary>The lines that are known of articles.</summary>
    public SnippetState Snippets { get; init; } = SnippetState.None;

    /// <summary>How many lines an article takes in the list.</summary>
    public int RowLines => HasSnippets && !IsLinear ? 2 : 1;

    /// <summary>How many articles the list has room for; 0 where it is not on show.</summary>
    public int ListRows => Layout.List.IsEmpty ? 0 : Math.Max(1, Layout.List.Height / RowLines);

    /// <summary>The article list.</summary>
    public ListState List { get; init; } = ListState.Empty;

    /// <summary>The article.</summary>
    public ArticleState Article { get; init; } = ArticleState.Empty;

    /// <summary>What was on the screen before the search that is shown now; null where none is shown.</summary>
    public PlaceBeforeSearch? BeforeSearch { get; init; }

    /// <summary>The list that a link has led out of, whose words would be lost with it; null where none did.</summary>
    public PlaceBeforeSearch? BeforeLink { get; init; }

    /// <summary>The articles in which the reader has stood since the search began that is shown.</summary>
    public SearchVisits SearchVisits { get; init; } = SearchVisits.None;

    /// <summary>The search that was taken out of the tree last, so that it can be kept again; null where none was.</summary>
    public string? RemovedSearch { get; init; }

    /// <summary>What was typed before that was there which it is meant for, in its order.</summary>
    public ImmutableArray<Typed> Ahead { get; init; } = [];

    /// <summary>The question that the user is answering; null where there is none.</summary>
    public Prompt? Prompt { get; init; }

    /// <summary>What was read, to be gone back and forward in.</summary>
    public VisitHistory History { get; init; } = VisitHistory.Empty;

    /// <summary>The number of the answer that says where to go; null where none is waited for.</summary>
    public int? Going { get; init; }

    /// <summary>Where to begin in an article that is on its way; null for where reading stopped in it.</summary>
    public Landing? Landing { get; init; }

    /// <summary>What was looked for in articles since the start, the latest first.</summary>
    public ImmutableArray<string> Finds { get; init; } = [];

    /// <summary>The first line of the help on show; null where it is closed.</summary>
    public int? HelpTop { get; init; }

    /// <summary>What the help is narrowed to; empty where it shows everything.</summary>
    public string HelpFilter { get; init; } = "";

    /// <summary>A message for the status line until the next key; null where there is none.</summary>
    public Phrase? Message { get; init; }

    /// <summary>Why something could not be kept, to be said once the list has been read again; null where there is nothing to be said.</summary>
    public Phrase? Lost { get; init; }

    /// <summary>How many changes could not be kept since the start, as far as is known here.</summary>
    public int Losses { get; init; }

    /// <summary>Of how many of those the reader has been told.</summary>
    public int LossesTold { get; init; }

    /// <summary>How many writings of articles to files are under way.</summary>
    public int Exports { get; init; }

    /// <summary>Whether the browser ends as soon as they are done.</summary>
    public bool IsLeaving { get; init; }

    /// <summary>How far the index has come; null while it rests.</summary>
    public UpdateProgress? Progress { get; init; }

    /// <summary>Whether the archive was up to date once, so that lists keep the reader's place from then on.</summary>
    public bool IsFollowing { get; init; }

    /// <summary>How often the archive has changed since the start.</summary>
    public int Generation { get; init; }

    /// <summary>How often what is the reader's own has changed since the start; the first count is yet to come.</summary>
    public int Readings { get; init; } = 1;

    /// <summary>The generation that the categories and their counts must be of.</summary>
    public int CountedGeneration => Generation + Readings;

    /// <summary>The size of the terminal's cells in pixels where it shows pictures; null where it does not.</summary>
    public Size? PictureCell { get; init; }

    /// <summary>The number of the next picture.</summary>
    public int NextPicture { get; init; }

    /// <summary>The number that the next request carries.</summary>
    public int NextToken { get; init; } = 1;

    /// <summary>Where everything stands on the screen.</summary>
    public BrowserLayout Layout => BrowserLayout.For(Size, Focus, Settings, IsLinear ? Panes with { IsAlone = true } : Panes);

    /// <summary>What a key means now depends on this.</summary>
    public KeyPlace Place => this switch
    {
        { Prompt: Prompt.ConfirmOpen } => KeyPlace.Confirm,
        { Prompt: Prompt.Outline } => KeyPlace.Palette | KeyPlace.Outline,
        { Prompt: Prompt.Choice } => KeyPlace.Palette,
        { Prompt: Prompt.Tags } => KeyPlace.Typing | KeyPlace.Tagging,
        { Prompt: Prompt.Find } => KeyPlace.Typing | KeyPlace.Finding,
        { Prompt: not null } => KeyPlace.Typing,
        { HelpTop: not null } => KeyPlace.Help,
        { Focus: Pane.Tree } => KeyPlace.Tree,
        { Focus: Pane.List, List.Scope.HasWords: true } => KeyPlace.Found,
        { Focus: Pane.List } => KeyPlace.List,
        { Layout.IsOnePane: true } => KeyPlace.ArticleAlone | InArticle,
        _ => KeyPlace.Article | InArticle,
    };

    private KeyPlace InArticle =>
        (NoteSteps.HasNotes(Article.Text) ? KeyPlace.Noted : KeyPlace.None)
        | (FindSteps.IsLit(this) ? KeyPlace.Matched : KeyPlace.None)
        | (OutlineSteps.HeadingsOf(this).IsEmpty ? KeyPlace.None : KeyPlace.Headed)
        | (ArticleStops.AreIn(Article.Text) ? KeyPlace.Linked : KeyPlace.None)
        | (ArticleStops.Current(this) is not null ? KeyPlace.OnLink : KeyPlace.None);
}

/// <summary>A pane that can have the focus, from left to right.</summary>
internal enum Pane
{
    /// <summary>The category tree.</summary>
    Tree,

    /// <summary>The article list.</summary>
    List,

    /// <summary>The article.</summary>
    Article,
}
