namespace Tui.Core.Reading;

/// <summary>The tables of the reading state, as steps from each version to the next.</summary>
/// <remarks>
/// What is here is the user's own and is found nowhere else: a step is never changed once it has been released, and
/// a new one is appended. Times are Unix milliseconds in UTC. A row of <c>article</c> is never removed; its
/// <c>revision</c> grows with every change of its marks or tags, so that what changed since is found at once.
/// </remarks>
internal static class ReadingSchema
{
    /// <summary>Marks a SQLite file as reading state of ours: "tuiR" in ASCII.</summary>
    public const int ApplicationId = 0x74756952;

    /// <summary>What leads from a version to the next; the first makes the tables.</summary>
    public static IReadOnlyList<string> Steps { get; } =
    [
        """
        CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
            marks INTEGER NOT NULL DEFAULT 0,
            opened INTEGER,
            place TEXT,
            archive TEXT NOT NULL,
            path TEXT NOT NULL,
            title TEXT NOT NULL,
            revision INTEGER NOT NULL
        );
        CREATE INDEX article_revision ON article (revision);

        CREATE TABLE tag (
            article INTEGER NOT NULL,
            key TEXT NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (article, key)
        ) WITHOUT ROWID;

        CREATE TABLE change (
            id INTEGER PRIMARY KEY,
            archive TEXT NOT NULL,
            made INTEGER NOT NULL,
            label TEXT NOT NULL,
            mask INTEGER NOT NULL
        );
        CREATE INDEX change_archive ON change (archive, id);
        CREATE TABLE change_part (
            change INTEGER NOT NULL,
            article INTEGER NOT NULL,
            marks INTEGER NOT NULL,
            tags TEXT,
            PRIMARY KEY (change, article)
        ) WITHOUT ROWID;

        CREATE TABLE query (text TEXT PRIMARY KEY, used INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE search (query TEXT PRIMARY KEY, saved INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE session (archive TEXT PRIMARY KEY, place TEXT NOT NULL, saved INTEGER NOT NULL) WITHOUT ROWID;
        """,

        // A search is kept in the archive that it was made in. Of those kept before, none is known: they stay in all.
        """
        CREATE TABLE kept_search (
            archive TEXT NOT NULL,
            query TEXT NOT NULL,
            saved INTEGER NOT NULL,
            PRIMARY KEY (archive, query)
        ) WITHOUT ROWID;
        INSERT INTO kept_search (archive, query, saved) SELECT '', query, saved FROM search;
        DROP TABLE search;
        """,
    ];
}
