using System.Collections.Immutable;
using Tui.Browsing.Pictures;
using Tui.Core.Language;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Articles;

/// <summary>The article pane. It shows the old article until the new one is there.</summary>
internal sealed record ArticleState
{
    /// <summary>No article.</summary>
    public static ArticleState Empty { get; } = new();

    /// <summary>The path of the article on show; null where there is none.</summary>
    public string? Path { get; init; }

    /// <summary>Its text; null where it could not be read.</summary>
    public TypesetArticle? Text { get; init; }

    /// <summary>Its pictures that lines are kept free for.</summary>
    public ImmutableArray<PlacedPicture> Pictures { get; init; } = [];

    /// <summary>The room that each picture had when they were; null where none was to be shown.</summary>
    public PictureRoom? PictureRoom { get; init; }

    /// <summary>Whether one of its pictures cannot be shown after all, so that the article is to be set anew without it.</summary>
    public bool HasGap { get; init; }

    /// <summary>The pictures that were on the screen.</summary>
    public ImmutableDictionary<PictureView, ShownPicture> Shown { get; init; } = ImmutableDictionary<PictureView, ShownPicture>.Empty;

    /// <summary>Why it could not be read; null where it could.</summary>
    public Phrase? Failure { get; init; }

    /// <summary>The first line on show.</summary>
    public int Top { get; init; }

    /// <summary>The place that was on top when the width changed; null where the reader has moved since.</summary>
    public ReadingPlace? Place { get; init; }

    /// <summary>The place that the reader is at; null where no text is on show.</summary>
    public ReadingPlace? PlaceOnTop => Place ?? Text?.PlaceOf(Top);

    /// <summary>Where the reader was before going to a footnote; null where the reader has not gone to one.</summary>
    public NoteReturn? Return { get; init; }

    /// <summary>The link or figure that the reader has gone to; null where that is none.</summary>
    public Landmark? Stop { get; init; }

    /// <summary>What was looked for in it; null where nothing was.</summary>
    public ArticleFind? Find { get; init; }

    /// <summary>Whether its file is gone, so that what is on show is all that is left of it.</summary>
    public bool IsGone { get; init; }

    /// <summary>
    /// The article that is selected in its place, it being no longer in the list, while it stays on show; empty where
    /// there is none, null where it is in the list.
    /// </summary>
    public string? KeptOver { get; init; }

    /// <summary>Whether its file may have changed since it was read; so until it has been read again.</summary>
    public bool IsStale { get; init; }

    /// <summary>Whether the reader has opened it, and not only passed it in the list.</summary>
    public bool IsOpened { get; init; }

    /// <summary>What is being loaded; null where nothing is.</summary>
    public ArticleRequest? Request { get; init; }

    /// <summary>How many lines it has.</summary>
    public int LineCount => Text?.Lines.Length ?? 0;
}

/// <summary>The way back from a footnote.</summary>
/// <param name="Number">The footnote's <see cref="Landmark.Number"/>.</param>
/// <param name="Place">Where the reader was.</param>
internal sealed record NoteReturn(int Number, ReadingPlace Place);

/// <summary>An article that is being loaded.</summary>
/// <param name="Token">The number that its answer must carry.</param>
/// <param name="Path">Its file.</param>
/// <param name="Room">The cells that it is set for.</param>
internal sealed record ArticleRequest(int Token, string Path, TextRoom Room)
{
    /// <summary>The room for each of its pictures; null where none is to be shown.</summary>
    public PictureRoom? Pictures { get; init; }
}
