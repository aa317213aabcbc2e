using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Tui.Browsing.Keys;
using Tui.Browsing.Marks;
using Tui.Browsing.Pictures;
using Tui.Core.Articles;
using Tui.Core.Indexing.Following;
using Tui.Core.Language;
using Tui.Core.Typesetting;

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
    private readonly EffectLane _exports;
    private readonly EffectLane _snippets;
    private readonly EffectLane _pictures;
    private readonly ListLoading _listing;
    private readonly ArticleLoading _loading;
    private readonly LinkFollowing _links;
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
        _exports = new EffectLane(parts.StartWriting);
        _snippets = new EffectLane(parts.StartReading);
        _pictures = new EffectLane(parts.StartReading);
        _listing = new ListLoading(parts.Archive);
        _loading = new ArticleLoading(parts.Archive, parts.Typeset, parts.Pictures);
        _links = new LinkFollowing(parts.Archive);
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
                Post(_lists, effect, () => _listing.LoadPage(load));
                break;
            case BrowserEffect.FindPlace find:
                Post(_lists, effect, () => _listing.FindPlace(find));
                break;
            case BrowserEffect.LoadArticle load:
                Post(_articles, effect, () => _loading.LoadArticle(load.Request));
                break;
            case BrowserEffect.LoadSnippets load:
                Post(_snippets, effect, () => _loading.LoadSnippets(load));
                break;
            case BrowserEffect.LoadPicture load:
                _pictures.Post(null, () => Guard(() => LoadPicture(load.View)));
                break;
            case BrowserEffect.SaveSession save:
                Post(_lists, effect, () => Note(() => Reading.SaveSession(save.Session)));
                break;
            case BrowserEffect.Export export:
                _lists.Post(null, () => Guard(() => Export(export)));
                break;
            case BrowserEffect.ResolveLink link:
                Post(_lists, effect, () => _links.Resolve(link));
                break;
            case BrowserEffect.Locate locate:
                Post(_lists, effect, () => _links.Locate(locate));
                break;
            case BrowserEffect.Copy copy:
                Post(_openings, effect, () => _copying.Copy(copy.Copied));
                break;
            case BrowserEffect.CopyArticle copy:
                Post(_openings, effect, () => _copying.CopyArticle(copy));
                break;
            case BrowserEffect.OpenAddress open:
                Post(_openings, effect, () => Opened(_parts.OpenAddress(open.Address), open.Address));
                break;
            case BrowserEffect.FindPicture find:
                Post(_openings, effect, () => _links.FindPicture(find));
                break;
            case BrowserEffect.OpenPicture open:
                Post(_openings, effect, () => _links.IsStill(open)
                    ? Opened(_parts.OpenFile(open.File), open.File)
                    : new BrowserAction.Say(LinkFollowing.NoPicture(open.Picture)));
                break;
            default:
                Keep(effect);
                break;
        }
    }

    /// <summary>Brings the archive up to date and keeps it so; its progress and its end come back as actions.</summary>
    /// <param name="watch">Watches the archive's folder; null where it is brought up to date once.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="cancellation">Ends it.</param>
    public FolderFollower Follow(IFolderWatch? watch, TimeProvider clock, CancellationToken cancellation)
    {
        var updates = new ArchiveUpdates(_parts.Archive, _parts.Take, Look, cancellation);
        var follower = new FolderFollower(new()
        {
            Watch = watch,
            Clock = clock,
            TakeOver = changes => Guarded(() => updates.TakeOver(changes), TakeOverOutcome.Done),
            Run = _parts.StartOnIndex,
            Unwatched = updates.Unwatched,
        });
        _parts.StartOnIndex(() => Guarded(
            () =>
            {
                follower.Start();
                return true;
            },
            true));
        return follower;
    }

    /// <summary>Shows what others write to what is the reader's own, as soon as they do.</summary>
    public void Follow(IReadingWatch watch) => _lists.Post(null, () => Guarded(
        () =>
        {
            watch.Start(() => Look(news => news.Reading || news.Index ? new BrowserAction.ReadingSaved(InList: true) : null, typeof(IReadingWatch)));
            return true;
        },
        true));

    private void Look(Func<ArchiveNews, BrowserAction?> tell, Type? kind) => _lists.Post(kind, () => Guard(() => tell(_parts.Archive.Look())));

    /// <summary>What the reader has changed and is not kept yet, or could not be.</summary>
    public UnkeptChanges Unkept { get; } = new();

    private IReadingState Reading => _parts.Archive.Reading;

    // What was read is counted once all of it is known, and whoever waits for something else gets it in between.
    private BrowserAction.CategoriesLoaded? LoadCategories(BrowserEffect.LoadCategories load)
    {
        if (Reading.TakeSome())
            return _listing.LoadCategories(load);
        if (!_parts.Leaving.IsCancellationRequested)
            _lists.PostAgain(load.GetType(), () => Guard(() => LoadCategories(load), load));
        return null;
    }

    private void Post(EffectLane lane, BrowserEffect effect, Func<BrowserAction?> work) =>
        lane.Post(effect.GetType(), () => Guard(work, effect));

    /// <summary>What is the reader's own is kept in its order, and none of it is passed over.</summary>
    private void Keep(BrowserEffect effect)
    {
        var asked = Stopwatch.GetTimestamp();
        Unkept.Add();
        _lists.Post(null, () => Guard(() =>
        {
            Phrase? lost = null;
            try
            {
                var outcome = _readings.Run(effect, Stopwatch.GetElapsedTime(asked));
                lost = (outcome as BrowserAction.ReadingLost)?.Reason;
                return outcome;
            }
            finally
            {
                Unkept.Remove(lost);
            }
        }));
    }

    private void Guard(Func<BrowserAction?> work, BrowserEffect? effect = null)
    {
        try
        {
            if (work() is { } action)
                _parts.Take(action);
        }
        catch (Exception exception) when (ReasonOf(exception) is { } reason)
        {
            // The index cannot be read: what is on the screen stays there.
            _parts.Take(FailureOf(effect, reason));
        }
        catch (Exception exception)
        {
            _parts.Fail(ExceptionDispatchInfo.Capture(exception));
        }
    }

    // What is waited for is to be known to be waited for in vain.
    private static BrowserAction FailureOf(BrowserEffect? effect, Phrase reason) => effect switch
    {
        BrowserEffect.LoadPage load => new BrowserAction.PageFailed(load, new(reason, 0)),
        BrowserEffect.ResolveLink link => new BrowserAction.NotLocated(link.Token, reason),
        BrowserEffect.Locate locate => new BrowserAction.NotLocated(locate.Token, reason),
        BrowserEffect.FindPlace place => new BrowserAction.PlaceFound(place.Token, null) { Problem = reason },
        BrowserEffect.FindPicture find => new BrowserAction.NotLocated(find.Token, reason),
        _ => new BrowserAction.Say(reason),
    };

    private T Guarded<T>(Func<T> work, T failed)
    {
        try
        {
            return work();
        }
        catch (Exception exception)
        {
            _parts.Fail(ExceptionDispatchInfo.Capture(exception));
            return failed;
        }
    }

    private static BrowserAction? Note(Action work)
    {
        work();
        return null;
    }

    // Others may have been scrolled past by the time it is this one's turn.
    private BrowserAction.PictureLoaded? LoadPicture(PictureView view) =>
        _parts.IsWanted(view) ? new BrowserAction.PictureLoaded(view, _parts.Pictures!.Load(view)) : null;

    // The index is soon free again, however long the writing takes.
    private BrowserAction.ExportRefused? Export(BrowserEffect.Export export)
    {
        if (Tried(export, () => _parts.Export([.. export.Set.In(_parts.Archive)], export.Target), out var write) is { } refused)
            return refused;
        _exports.Post(null, () => Guard(() => Write(export, write!)));
        return null;
    }

    private BrowserAction.News Write(BrowserEffect.Export export, Func<CancellationToken, Phrase> write)
    {
        try
        {
            return Tried(export, () => write(_parts.Leaving), out var said) ?? (BrowserAction.News)new BrowserAction.Exported(said);
        }
        catch (OperationCanceledException)
        {
            return new BrowserAction.Exported(null);
        }
    }

    private static BrowserAction.ExportRefused? Tried<T>(BrowserEffect.Export export, Func<T> work, out T? result)
        where T : class
    {
        result = null;
        try
        {
            result = work();
            return null;
        }
        catch (UserFacingException problem)
        {
            return new(export, problem.Reason);
        }
        catch (Exception problem) when (ReasonOf(problem) is { } reason)
        {
            return new(export, reason);
        }
    }

    // What the system says of a file that it does not read or write; null of a bug.
    private static Phrase? ReasonOf(Exception exception) =>
        exception is IOException or UnauthorizedAccessException ? UnusableException.ReasonOf(exception) : null;

    private static BrowserAction.Say Opened(bool isOpened, string address) =>
        new(isOpened ? (Phrase)$"Opened {address}" : $"No program to open it here: {address}");
}

/// <summary>What an <see cref="EffectRunner"/> works with.</summary>
internal sealed record EffectRunnerParts
{
    /// <summary>The archive.</summary>
    public required IArchive Archive { get; init; }

    /// <summary>Sets an article for a width in cells.</summary>
    public required Func<Article, TextRoom, TypesetArticle> Typeset { get; init; }

    /// <summary>Reads the pictures of the archive's files; null where none are shown.</summary>
    public PictureLoader? Pictures { get; init; }

    /// <summary>Whether a picture is still waited for, asked from any thread.</summary>
    public Func<PictureView, bool> IsWanted { get; init; } = _ => true;

    /// <summary>Opens an address on the desktop; false where there is nothing that could.</summary>
    public required Func<string, bool> OpenAddress { get; init; }

    /// <summary>Opens a picture's file on the desktop by its full path; false where there is nothing that could.</summary>
    public Func<string, bool> OpenFile { get; init; } = _ => false;

    /// <summary>What the keys do, for what is said of them.</summary>
    public KeyTable Keys { get; init; } = KeyTable.Default;

    /// <summary>Puts a text into the clipboard; false where nothing takes it.</summary>
    public Func<string, bool> Copy { get; init; } = _ => false;

    /// <summary>
    /// Looks articles up where the index is used, and returns what writes them to a place as it was typed and says what it did.
    /// </summary>
    public Func<IReadOnlyList<string>, string, Func<CancellationToken, Phrase>> Export { get; init; } = (_, _) => _ => "Nothing can be written here.";

    /// <summary>Cancelled when the reader leaves, so that nothing half written stays behind.</summary>
    public CancellationToken Leaving { get; init; }

    /// <summary>Runs a callback in the background that uses the archive's index.</summary>
    public required Action<Action> StartOnIndex { get; init; }

    /// <summary>Runs a callback in the background that may take as long as a file or another program does.</summary>
    public required Action<Action> StartReading { get; init; }

    /// <summary>Runs a callback in the background that writes a file, and that is waited for until it has cleared up behind it.</summary>
    public required Action<Action> StartWriting { get; init; }

    /// <summary>Takes an action, from any thread.</summary>
    public required Action<BrowserAction> Take { get; init; }

    /// <summary>Throws a bug where the interface runs, from any thread.</summary>
    public required Action<ExceptionDispatchInfo> Fail { get; init; }
}
