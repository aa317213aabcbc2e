using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.Stretches;

/// <summary>
/// Keeps how many articles there are in each of the stretches into which both orders of a list are divided, so that to count
/// those before a place costs much the same wherever it is and however many articles there are.
/// </summary>
/// <remarks>
/// What comes and goes is counted at once, in the batch. Of so much that to divide anew costs less it is not: then, as in an
/// index whose articles are still being listed, each order is one stretch until the update has come to the end of that.
/// </remarks>
/// <param name="connection">The index, open for writing.</param>
/// <param name="length">How many articles a stretch is made with.</param>
internal sealed class ListStretches(SqliteConnection connection, int length) : IDisposable
{
    /// <summary>To pass over so many articles takes as long as to add up the numbers of the stretches of a million.</summary>
    public const int UsualLength = 1000;

    /// <summary>To count one that comes or goes takes as long as to pass over so many articles.</summary>
    private const int Passed = 64;

    private readonly OrderStretches _newest = new(connection, "newest", length);
    private readonly OrderStretches _title = new(connection, "title", length);
    private readonly Statement _articles = new(connection, "SELECT articles FROM total");
    private bool? _areKept;
    private bool _haveGrown;
    private long _most;

    /// <summary>Whether there are enough articles for several stretches, and yet there is but one.</summary>
    /// <exception cref="InvalidDataException">What the index says of their number is damaged.</exception>
    public bool AreMissing => Articles > 2 * length && !_newest.AreSeveral;

    private int Articles => RowValues.CountOf(_articles.Read());

    /// <summary>Counts what has come to a place or gone from it, in the batch that is open.</summary>
    /// <param name="place">The place.</param>
    /// <param name="articles">By how many there are more articles.</param>
    /// <param name="copies">By how many there are more copies that are left out.</param>
    /// <exception cref="InvalidDataException">What the index says of the number of articles is damaged.</exception>
    public void Add(ListPlace place, int articles, int copies)
    {
        if (!AreKept())
            return;
        if (_most-- == 0)
        {
            _newest.Join();
            _title.Join();
            _areKept = false;
            return;
        }

        _newest.Add(place.Newest, place.Path, (articles, copies));
        _title.Add(place.Title, place.Path, (articles, copies));
        _haveGrown |= articles > 0;
    }

    /// <summary>Divides stretches that have become too long; before the batch is committed.</summary>
    /// <exception cref="InvalidDataException">What is kept of such a one is damaged.</exception>
    public void Settle()
    {
        if (!_haveGrown)
            return;
        _haveGrown = false;
        if (_areKept != true)
            return;
        _newest.Divide();
        _title.Divide();
    }

    /// <summary>Divides all articles anew, in the batch that is open; both orders have an index to be read by.</summary>
    /// <exception cref="InvalidDataException">What the index says of their number is damaged.</exception>
    public void Make()
    {
        _newest.Make();
        _title.Make();
        _areKept = null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _newest.Dispose();
        _title.Dispose();
        _articles.Dispose();
    }

    /// <summary>Nobody else can change it while a batch is open or to be gone on with.</summary>
    private bool AreKept()
    {
        if (_areKept is { } areKept)
            return areKept;
        _most = Passed + (Articles / Passed);
        _areKept = _newest.AreSeveral;
        return _areKept.Value;
    }
}
