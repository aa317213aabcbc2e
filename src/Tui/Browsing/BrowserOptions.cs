using Tui.Browsing.Effects;
using Tui.Browsing.Keys;
using Tui.Browsing.Marks;
using Tui.Browsing.Pictures;
using Tui.Browsing.Views;
using Tui.Core.Articles;
using Tui.Core.Indexing.Following;
using Tui.Core.Language;
using Tui.Core.Typesetting;

namespace Tui.Browsing;

/// <summary>What a <see cref="Browser"/> works with.</summary>
internal sealed record BrowserOptions
{
    /// <summary>The archive's name, as the header shows it; one clean line.</summary>
    public required string ArchiveName { get; init; }

    /// <summary>The archive.</summary>
    public required IArchive Archive { get; init; }

    /// <summary>Sets an article for a width in cells. Called from background threads.</summary>
    public required Func<Article, TextRoom, TypesetArticle> Typeset { get; init; }

    /// <summary>Opens an address on the desktop; false where there is nothing that could.</summary>
    public required Func<string, bool> OpenAddress { get; init; }

    /// <summary>Opens a picture's file on the desktop by its full path; false where there is nothing that could.</summary>
    public Func<string, bool> OpenFile { get; init; } = _ => false;

    /// <summary>Tells the articles' ages.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>How text is set.</summary>
    public TypesetSettings Settings { get; init; } = TypesetSettings.Default;

    /// <summary>
    /// Looks articles up where the index is used, and returns what writes them to a place as it was typed and says what it did.
    /// </summary>
    public Func<IReadOnlyList<string>, string, Func<CancellationToken, Phrase>> Export { get; init; } = (_, _) => _ => "Nothing can be written here.";

    /// <summary>Reads the pictures of the archive's files; null where none are shown.</summary>
    public PictureLoader? Pictures { get; init; }

    /// <summary>Whether they are shown only once the terminal has said that it has them.</summary>
    public bool AwaitsPictures { get; init; }

    /// <summary>What the keys do.</summary>
    public KeyTable Keys { get; init; } = KeyTable.Default;

    /// <summary>How it looks.</summary>
    public Look Look { get; init; } = Look.Default;

    /// <summary>Whether the list shows a line of each article under its title.</summary>
    public bool HasSnippets { get; init; }

    /// <summary>Whether lists fold copies at first.</summary>
    public bool Folds { get; init; }

    /// <summary>The search to begin with; empty for the whole archive.</summary>
    public string Query { get; init; } = "";

    /// <summary>Says something where talk goes, once the terminal has been given back.</summary>
    public Action<Phrase> Say { get; init; } = _ => { };

    /// <summary>Cancelled when the user interrupts what is waited for once the terminal has been given back.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>Watches the archive's folder while it is shown; null where nobody does.</summary>
    public IFolderWatch? Watch { get; init; }

    /// <summary>Watches what is the reader's own while it is shown; null where nobody does.</summary>
    public IReadingWatch? ReadingWatch { get; init; }

    /// <summary>Whether the archive is brought up to date while it is shown.</summary>
    public bool Updates { get; init; } = true;
}
