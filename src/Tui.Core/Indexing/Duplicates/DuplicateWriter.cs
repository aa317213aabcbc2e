using System.Globalization;
using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;
using Tui.Core.Indexing.Stretches;

namespace Tui.Core.Indexing.Duplicates;

/// <summary>
/// Keeps the prints of texts, and which articles are copies of each other. Those of the last texts wait until they are
/// compared, so that none is passed over where that was cut short.
/// </summary>
/// <remarks>
/// One that leaves a group may be what the others had in common. They stay together under the group's number made negative,
/// which lasts where the update is cut short too, until they are compared anew.
/// </remarks>
/// <param name="connection">The index, open for writing.</param>
/// <param name="changed">Told where there is a copy more that is left out, or one less.</param>
internal sealed class DuplicateWriter(SqliteConnection connection, Action<ListPlace, int> changed) : IDisposable
{
    /// <summary>The setting that holds the number of the last text that was compared.</summary>
    public const string ComparedSetting = "compared";

    /// <summary>For each of so few new texts the database itself passes over most of the others, which costs less than to read them all.</summary>
    private const int Few = 3;

    private const int PartBits = PrintTable.Bits / PrintTable.Parts;
    private const long PartMask = (1L << PartBits) - 1;

    private readonly CopyMarks _copies = new(connection, changed);
    private readonly Statement _put = new(connection, "INSERT INTO print (text, article, print) VALUES (@1, @2, @3)");
    private readonly Statement _remove = new(connection, "DELETE FROM print WHERE text = @1");
    private readonly Statement _leaveGroup = new(connection, "UPDATE article SET same = NULL WHERE id = @1");
    private readonly Statement _doubtGroup = new(connection, "UPDATE article SET same = -same WHERE same = @1");
    private readonly Statement _anyInDoubt = new(connection, "SELECT 1 FROM article WHERE same < 0 LIMIT 1");
    private readonly Statement _group = new(connection, "SELECT same FROM article WHERE id = @1");
    private readonly Statement _setGroup = new(connection, "UPDATE article SET same = @2 WHERE id = @1");
    private readonly Statement _joinGroups = new(connection, "UPDATE article SET same = @2 WHERE same = @1");

    private readonly Statement _compared = new(
        connection, $"SELECT CAST(value AS INTEGER) FROM setting WHERE name = '{ComparedSetting}'");

    private readonly Statement _setCompared = new(
        connection, $"INSERT OR REPLACE INTO setting (name, value) VALUES ('{ComparedSetting}', @1)");

    private readonly Statement _last = new(connection, "SELECT max(text) FROM print");

    /// <summary>Whether there are texts that have not been compared, or are to be compared anew.</summary>
    public bool HasUncompared => HasNew || _anyInDoubt.Read() is not null;

    private bool HasNew => _last.Read() is long last && last > Compared;

    /// <summary>The number of the last text that was compared; no later text has a lower one.</summary>
    public long Compared => _compared.Read() as long? ?? 0;

    /// <summary>Takes the print of a new text.</summary>
    /// <param name="article">The article's number.</param>
    /// <param name="text">The text's number.</param>
    /// <param name="print">Its print; null where it has none.</param>
    public void Put(long article, long text, long? print)
    {
        if (print is { } value)
            _put.Run(text, article, value);
    }

    /// <summary>Forgets a text of an article, which then is a copy of none; what it was a copy of is compared anew.</summary>
    public void Remove(long article, long text)
    {
        _remove.Run(text);
        if (_group.Read(article) is not long group)
            return;
        _leaveGroup.Run(article);
        _copies.Clear(article);
        if (group > 0)
            _doubtGroup.Run(group);
        _copies.Touch(-Math.Abs(group));
    }

    /// <summary>Takes note that an article has moved in the order that tells which of copies is the newest.</summary>
    /// <param name="article">The article's number.</param>
    public void Move(long article)
    {
        if (_group.Read(article) is long group)
            _copies.Touch(group);
    }

    /// <summary>Lets the articles say which of them are left out; before the batch is committed.</summary>
    public void Settle() => _copies.Settle();

    /// <summary>Compares with each other what is left of groups, and the new texts with all others; in a batch of its own.</summary>
    public void Compare()
    {
        if (_anyInDoubt.Read() is not null)
            CompareAnew();
        if (HasNew)
            CompareNew();
    }

    /// <summary>Compares what is left of groups; what was in none with them then is like none of them now.</summary>
    private void CompareAnew()
    {
        var (prints, articles) = Read("FROM article JOIN print ON print.text = article.text WHERE same < 0");
        foreach (var group in GroupsInDoubt())
            _copies.ClearGroup(group);
        IndexConnection.Execute(connection, "UPDATE article SET same = NULL WHERE same < 0");
        foreach (var group in new DuplicateFinder(prints, articles).Groups())
            Write(group);
    }

    private List<long> GroupsInDoubt()
    {
        var groups = new List<long>();
        using var read = new Statement(connection, "SELECT DISTINCT same FROM article WHERE same < 0");
        using var row = read.Open();
        while (row.Read())
            groups.Add(row.GetInt64(0));
        return groups;
    }

    private void CompareNew()
    {
        var compared = Compared;
        var (prints, articles) = Read("FROM print WHERE text > @1", compared);
        var finder = new DuplicateFinder(prints, articles);
        if (prints.Length <= Few)
            CompareAlike(finder, prints, compared);
        else
            CompareAll(finder, compared);
        foreach (var group in finder.Groups())
            Write(group);
        _setCompared.Run(((long)_last.Read()!).ToString(CultureInfo.InvariantCulture));
    }

    private void CompareAll(DuplicateFinder finder, long compared)
    {
        using var old = new Statement(connection, "SELECT article, print FROM print WHERE text <= @1");
        Compare(finder, old.Open(compared));
    }

    /// <summary>Compares a few new texts with those old ones alone whose prints have a part in common with theirs.</summary>
    private void CompareAlike(DuplicateFinder finder, ulong[] prints, long compared)
    {
        var parts = Enumerable.Range(0, PrintTable.Parts).ToArray();
        var isAlike = string.Join(" OR ", parts.Select(
            part => string.Create(CultureInfo.InvariantCulture, $"print >> {part * PartBits} & {PartMask} = @{part + 2}")));
        using var alike = new Statement(connection, $"SELECT article, print FROM print WHERE text <= @1 AND ({isAlike})");
        foreach (var print in prints)
            Compare(finder, alike.Open([compared, .. parts.Select(part => (object)PartOf(print, part))]));
    }

    private static long PartOf(ulong print, int part) => (long)(print >> (part * PartBits)) & PartMask;

    private static void Compare(DuplicateFinder finder, SqliteDataReader rows)
    {
        using (rows)
        {
            while (rows.Read())
                finder.Compare((ulong)rows.GetInt64(1), rows.GetInt32(0));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _copies.Dispose();
        foreach (var statement in (Statement[])[
            _put, _remove, _leaveGroup, _doubtGroup, _anyInDoubt, _group, _setGroup, _joinGroups, _compared, _setCompared, _last])
            statement.Dispose();
    }

    private (ulong[] Prints, int[] Articles) Read(string from, params ReadOnlySpan<object?> values)
    {
        var (prints, articles) = (new List<ulong>(), new List<int>());
        using var read = new Statement(connection, $"SELECT print.article, print.print {from}");
        using var row = read.Open(values);
        while (row.Read())
        {
            articles.Add(row.GetInt32(0));
            prints.Add((ulong)row.GetInt64(1));
        }

        return ([.. prints], [.. articles]);
    }

    /// <summary>Articles that are copies get one number; where some have different ones already, those become one.</summary>
    private void Write(IReadOnlyList<int> articles)
    {
        var groups = articles.Select(article => _group.Read((long)article) as long?).OfType<long>().Distinct().ToList();
        var group = groups.Count > 0 ? groups[0] : NextGroup();
        foreach (var other in groups.Skip(1))
            _joinGroups.Run(other, group);
        foreach (var article in articles)
            _setGroup.Run((long)article, group);
        _copies.Touch(group);
    }

    private long NextGroup()
    {
        using var next = new Statement(connection, "SELECT ifnull(max(same), 0) + 1 FROM article WHERE same IS NOT NULL");
        return (long)next.Read()!;
    }
}
