using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Tui.Browsing.Articles;
using Tui.Browsing.Keys;
using Tui.Browsing.Listing;
using Tui.Browsing.Marks;
using Tui.Browsing.Trees;
using Tui.Core.Articles;
using Tui.Core.Finding;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Following;
using Tui.Core.Language;
using Tui.Core.Querying;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Browsing.Effects;

/// <summary>
/// Runs effects in the background and brings their outcomes back as actions. What a user can cause becomes a message;
/// any other exception is thrown again where actions are taken, since it is a bug.
/// </summary>
internal sealed class EffectRunner
{
    private readonly EffectRunnerParts _parts;
    private readonly EffectLane _lists;
    private readonly EffectLane _articles;
    private readonly EffectLane _openings;
    private readonly EffectLane _snippets;
    private readonly Copying _copying;
    private readonly ReadingEffects _readings;

    /// <summary>Makes a runner.</summary>
    public EffectRunner(EffectRunnerParts parts)
    {
        _parts = parts;
        _lists = new EffectLane(parts.StartOnIndex);

        // A long article that is on its way is not to hold up the next one.
        _articles = new EffectLane(parts.StartReading, width: 2);
        _openings = new EffectLane(parts.StartReading);
        _snippets = new EffectLane(parts.StartReading);
        _copying = new Copying(parts.Archive, parts.Copy);
        _readings = new ReadingEffects(parts.Archive, parts.Keys);
    }

    /// <summary>Runs an effect and returns at once.</summary>
    public void Run(BrowserEffect effect)
    {
        switch (effect)
        {
            case BrowserEffect.LoadCategories load:
                Post(_lists, effect, () => LoadCategories(load));
                break;
            case BrowserEffect.LoadPage load:
                Post(_lists, effect, () => LoadPage(load));
                break;
            case BrowserEffect.LoadArticle load:
                Post(_articles, effect, () => LoadArticle(load.Request));
                break;
            case BrowserEffect.LoadSnippets load:
                Post(_snippets, effect, () => LoadSnippets(load));
                break;
            case BrowserEffect.SaveSession save:
                Post(_lists, effect, () => Note(() => Reading.SaveSession(save.Session)));
                break;
            case BrowserEffect.Export export:
                _lists.Post(null, () => Guard(() => Export(export)));
                break;
            case BrowserEffect.ResolveLink link:
                Post(_lists, effect, () => Resolve(link));
                break;
            case BrowserEffect.Locate locate:
                Post(_lists, effect, () => Locate(locate.Token, locate.Visit.Scope, new(locate.Visit.Path, locate.Visit.Place)));
                break;
            case BrowserEffect.Copy copy:
                Post(_openings, effect, () => _copying.Copy(copy.Copied));
                break;
            case BrowserEffect.CopyArticle copy:
                Post(_openings, effect, () => _copying.CopyArticle(copy));
                break;
            case BrowserEffect.OpenAddress open:
                Post(_openings, effect, () => Open(open.Address));
                break;
            default:
                // What is the reader's own is kept in its order, and none of it is passed over.
                _lists.Post(null, () => Guard(() => _readings.Run(effect)));
                break;
        }
    }

    /// <summary>Brings the archive up to date and keeps it so; its progress and its end come back as actions.</summary>
    /// <param name="watch">Watches the archive's folder; null where it is brought up to date once.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="cancellation">Ends it.</param>
    public FolderFollower Follow(IFolderWatch? watch, TimeProvider clock, CancellationToken cancellation)
    {
        var updates = new ArchiveUpdates(_parts.Archive, _parts.Take, cancellation);
        var follower = new FolderFollower(new()
        {
            Watch = watch,
            Clock = clock,
            TakeOver = changes => Guarded(() => updates.TakeOver(changes)),
            Run = _parts.StartOnIndex,
            Unwatched = updates.Unwatched,
        });
        _parts.StartOnIndex(() => Guarded(() =>
        {
            follower.Start();
            return true;
        }));
        return follower;
    }

    private IReadingState Reading => _parts.Archive.Reading;

    private void Post(EffectLane lane, BrowserEffect effect, Func<BrowserAction?> work) =>
        lane.Post(effect.GetType(), () => Guard(work));

    private void Guard(Func<BrowserAction?> work)
    {
        try
        {
            if (work() is { } action)
                _parts.Take(action);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The index cannot be read: what is on the screen stays there.
            _parts.Take(new BrowserAction.Say(TextCleaner.CleanLine(exception.Message)));
        }
        catch (Exception exception)
        {
            _parts.Fail(ExceptionDispatchInfo.Capture(exception));
        }
    }

    private bool Guarded(Func<bool> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception)
        {
            _parts.Fail(ExceptionDispatchInfo.Capture(exception));
            return true;
        }
    }

    private BrowserAction.CategoriesLoaded LoadCategories(BrowserEffect.LoadCategories load) =>
        new(load.Generation, _parts.Archive.Categories(counts: true, load.Kind));

    private static BrowserAction? Note(Action work)
    {
        work();
        return null;
    }

    // The index is soon free again, however long the writing takes.
    private BrowserAction? Export(BrowserEffect.Export export)
    {
        var write = _parts.Export([.. export.Set.In(_parts.Archive)], export.Target);
        _openings.Post(null, () => Guard(() => new BrowserAction.Say(write())));
        return null;
    }

    private BrowserAction LoadPage(BrowserEffect.LoadPage load)
    {
        var scope = load.Request.Scope;
        try
        {
            var (index, fate) = Find(load);
            var shift = index - load.AnchorIndex ?? 0;
            var page = _parts.Archive.Page(scope, Math.Max(0, load.Offset + shift), load.Count);
            return new BrowserAction.PageLoaded(load.Request, load.Generation, page, shift) { Anchor = fate };
        }
        catch (QueryException mistake)
        {
            return new BrowserAction.PageFailed(load.Request, new(mistake.Reason, mistake.Start));
        }
    }

    /// <summary>Where the article stands now that the list is to keep selected, and what has become of it.</summary>
    private (int? Index, AnchorFate Fate) Find(BrowserEffect.LoadPage load)
    {
        var scope = load.Request.Scope;
        if (load.Anchor is not { } anchor)
            return (null, AnchorFate.There);
        var knowsPlaces = scope.Shelf != Shelf.Recent && scope.Order is ArticleOrder.NewestFirst or ArticleOrder.OldestFirst;
        if (_parts.Archive.IndexOf(scope, anchor) is var index && (index is not null || !knowsPlaces))
            return (index, AnchorFate.There);
        if (_parts.Archive.IndexOf(ListScope.All, anchor) is not null)
            return (null, new AnchorFate.Left(IsGone: false));
        return _parts.Archive.PathOf(load.AnchorKey) is { } path && _parts.Archive.IndexOf(scope, path) is { } moved
            ? (moved, new AnchorFate.Renamed(anchor, path))
            : (null, new AnchorFate.Left(IsGone: true));
    }

    private BrowserAction.SnippetsLoaded LoadSnippets(BrowserEffect.LoadSnippets load)
    {
        var phrases = SearchedPhrases.Of(load.Scope, TextField.Body);
        return new(load.Scope.Query, [.. load.Paths.Select(path => new Snippet(path, SnippetOf(path, phrases)))]);
    }

    private string SnippetOf(string path, ImmutableArray<SearchPhrase> phrases)
    {
        try
        {
            return TextSnippet.Of(ArticleContent.TextOf(_parts.Archive.Load(path)), phrases);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // That it is gone is said where it is opened.
            return "";
        }
    }

    private BrowserAction LoadArticle(ArticleRequest request)
    {
        try
        {
            var article = _parts.Archive.Load(request.Path);
            return new BrowserAction.ArticleLoaded(request, _parts.Typeset(article, request.Room));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var isGone = exception is FileNotFoundException or DirectoryNotFoundException;
            var reason = isGone ? (Phrase)$"The file '{TextCleaner.CleanLine(request.Path)}' is gone." : TextCleaner.CleanLine(exception.Message);
            return new BrowserAction.ArticleFailed(request, reason) { IsGone = isGone };
        }
    }

    private BrowserAction Resolve(BrowserEffect.ResolveLink link)
    {
        if (_parts.Archive.Resolve(link.From, link.Address) is { } path)
            return Locate(link.Token, link.Scope, new(path, Fragment: link.Address.Split('#', 2) is [_, var fragment] ? fragment : ""));
        return OpenableAddress.OfWeb(link.Address) is { } web
            ? new BrowserAction.Unresolved(link.Token, web)
            : new BrowserAction.Say($"No article of this archive: {TextCleaner.CleanLine(link.Address)}");
    }

    /// <summary>Where an article is: in a list that it was in or is hoped to be in, else in the whole archive.</summary>
    private BrowserAction Locate(int token, ListScope scope, Landing landing)
    {
        // One that is folded under another is found where every copy is listed.
        var everywhere = ListScope.All with { Folds = scope.Folds };
        foreach (var place in (ListScope[])[scope, everywhere, ListScope.All])
        {
            if (_parts.Archive.IndexOf(place, landing.Path) is not null)
                return new BrowserAction.Located(token, place, landing);
        }

        return new BrowserAction.Say(TextCleaner.CleanLine($"The file '{landing.Path}' is gone."));
    }

    private BrowserAction.Say Open(string address) =>
        new(_parts.OpenAddress(address) ? (Phrase)$"Opened {address}" : $"No program to open it here: {address}");
}

/// <summary>What an <see cref="EffectRunner"/> works with.</summary>
internal sealed record EffectRunnerParts
{
    /// <summary>The archive.</summary>
    public required IArchive Archive { get; init; }

    /// <summary>Sets an article for a width in cells.</summary>
    public required Func<Article, TextRoom, TypesetArticle> Typeset { get; init; }

    /// <summary>Opens an address on the desktop; false where there is nothing that could.</summary>
    public required Func<string, bool> OpenAddress { get; init; }

    /// <summary>What the keys do, for what is said of them.</summary>
    public KeyTable Keys { get; init; } = KeyTable.Default;

    /// <summary>Puts a text into the clipboard; false where nothing takes it.</summary>
    public Func<string, bool> Copy { get; init; } = _ => false;

    /// <summary>
    /// Looks articles up where the index is used, and returns what writes them to a place as it was typed and says what it did.
    /// </summary>
    public Func<IReadOnlyList<string>, string, Func<Phrase>> Export { get; init; } = (_, _) => () => "Nothing can be written here.";

    /// <summary>Runs a callback in the background that uses the archive's index.</summary>
    public required Action<Action> StartOnIndex { get; init; }

    /// <summary>Runs a callback in the background that may take as long as a file or another program does.</summary>
    public required Action<Action> StartReading { get; init; }

    /// <summary>Takes an action, from any thread.</summary>
    public required Action<BrowserAction> Take { get; init; }

    /// <summary>Throws a bug where the interface runs, from any thread.</summary>
    public required Action<ExceptionDispatchInfo> Fail { get; init; }
}
