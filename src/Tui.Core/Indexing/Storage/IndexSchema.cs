namespace Tui.Core.Indexing.Storage;

/// <summary>The tables of the index. A change here, or in what is read from a file, raises the version.</summary>
/// <remarks>
/// Dates are Unix seconds in UTC with the offset in minutes beside them; null where there is none. An article is
/// listed in <c>article_category</c> under each of its categories and under all above them, so that a count is a
/// look-up, with what a list of the category goes by. <c>newest</c> rises with the order of the newest first, those without a
/// date last, so that a place in that order is a pair of values. <c>key</c> is null until the file has been read. <c>text</c> is the number of the article's text in
/// one of the segments of the full text, null until it has been read; <c>same</c> is the number that articles share which are
/// copies of each other, null for most; the prints by which they are found are in <c>print</c>, of which those of the texts
/// after the setting <c>compared</c> are still to be compared. What was read of an article that was only listed waits in
/// <c>read_text</c> until many rows of <c>article</c> are changed at once, in their order: one at a time, each would be
/// a page of its own to be written.
/// <c>is_copy</c> is 1 for an article of a group before which another of the group stands with the newest first, null for all
/// others: those that are left out where copies are folded. It stands in the orders of the lists too, so that one that is passed
/// over is passed over without a look at its row.
/// <c>total</c> is one row: how many articles there are, how many of them have not been read, and how many are copies that
/// are left out. The same is told of stretches of either order, one after another, in <c>newest_stretch</c> and
/// <c>title_stretch</c>: each from its place on to that of the next. Where there is but one, its numbers are not kept.
/// A number in <c>dead_text</c> is one whose article has changed or gone. A segment without
/// a checksum is one that is being made. SQLite does not see that bytes of its values have changed: rows and blocks of segments
/// have checksums of their own.
/// </remarks>
internal static class IndexSchema
{
    /// <summary>An index of another version is built anew.</summary>
    public const int Version = 21;

    /// <summary>Marks a SQLite file as an index of ours: "tuiX" in ASCII.</summary>
    public const int ApplicationId = 0x74756958;

    /// <summary>
    /// What lists by title go by. Without it they are as right and slower: it is made once the articles of a new index are listed.
    /// </summary>
    public const string CreateTitleOrder = "CREATE INDEX IF NOT EXISTS article_title ON article (title, path, is_copy)";

    public const string CreateTables = """
        CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

        CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            path TEXT NOT NULL UNIQUE,
            key BLOB,
            size INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            title TEXT NOT NULL COLLATE NOCASE,
            authors TEXT NOT NULL,
            date INTEGER,
            date_offset INTEGER,
            characters INTEGER NOT NULL,
            features INTEGER NOT NULL,
            text INTEGER,
            same INTEGER,
            is_copy INTEGER,
            newest INTEGER NOT NULL AS (ifnull(-date, 9223372036854775807)) STORED
        );
        CREATE INDEX article_newest ON article (newest, path, is_copy);
        CREATE INDEX article_without_text ON article (text) WHERE text IS NULL;
        CREATE INDEX article_key ON article (key) WHERE key IS NOT NULL;

        CREATE INDEX article_authors ON article (authors);
        CREATE INDEX article_several_authors ON article (authors) WHERE instr(authors, char(10)) > 0;
        CREATE INDEX article_same ON article (same, newest, path) WHERE same IS NOT NULL;

        CREATE TABLE total (articles INTEGER NOT NULL, unindexed INTEGER NOT NULL, copies INTEGER NOT NULL);
        INSERT INTO total VALUES (0, 0, 0);

        CREATE TABLE newest_stretch (
            newest INTEGER NOT NULL,
            path TEXT NOT NULL,
            articles INTEGER NOT NULL,
            copies INTEGER NOT NULL,
            PRIMARY KEY (newest, path)
        ) WITHOUT ROWID;
        INSERT INTO newest_stretch VALUES (-9223372036854775808, '', 0, 0);

        CREATE TABLE title_stretch (
            title TEXT NOT NULL COLLATE NOCASE,
            path TEXT NOT NULL,
            articles INTEGER NOT NULL,
            copies INTEGER NOT NULL,
            PRIMARY KEY (title, path)
        ) WITHOUT ROWID;
        INSERT INTO title_stretch VALUES ('', '', 0, 0);

        CREATE TABLE read_text (
            number INTEGER PRIMARY KEY,
            article INTEGER NOT NULL,
            size INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            characters INTEGER NOT NULL,
            features INTEGER NOT NULL,
            key BLOB
        );

        CREATE TABLE print (text INTEGER PRIMARY KEY, article INTEGER NOT NULL, print INTEGER NOT NULL);

        CREATE TABLE category (
            id INTEGER PRIMARY KEY,
            parent INTEGER NOT NULL,
            name TEXT NOT NULL,
            key TEXT NOT NULL,
            articles INTEGER NOT NULL DEFAULT 0,
            UNIQUE (parent, name)
        );
        CREATE INDEX category_key ON category (key);

        CREATE TABLE article_category (
            category INTEGER NOT NULL,
            newest INTEGER NOT NULL,
            article INTEGER NOT NULL,
            same INTEGER,
            PRIMARY KEY (category, newest, article)
        ) WITHOUT ROWID;
        CREATE INDEX article_category_article ON article_category (article);
        CREATE INDEX article_category_same ON article_category (category, newest, same) WHERE same IS NOT NULL;
        CREATE TRIGGER article_category_keeps_same AFTER UPDATE OF same ON article
        BEGIN
            UPDATE article_category SET same = new.same WHERE article = new.id;
        END;

        CREATE TABLE tag (
            article INTEGER NOT NULL,
            key TEXT NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (article, key)
        ) WITHOUT ROWID;
        CREATE INDEX tag_key ON tag (key, article);

        CREATE TABLE address (
            path TEXT NOT NULL,
            host TEXT NOT NULL,
            article INTEGER NOT NULL,
            PRIMARY KEY (path, host, article)
        ) WITHOUT ROWID;
        CREATE INDEX address_article ON address (article);

        CREATE TABLE problem (article INTEGER NOT NULL, line INTEGER NOT NULL, message TEXT NOT NULL);
        CREATE INDEX problem_article ON problem (article);

        CREATE TABLE segment (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            documents INTEGER NOT NULL DEFAULT 0,
            places INTEGER NOT NULL DEFAULT 0,
            newest INTEGER NOT NULL DEFAULT 0,
            number INTEGER NOT NULL DEFAULT 0,
            checksum INTEGER
        );
        CREATE TABLE segment_block (
            id INTEGER PRIMARY KEY,
            segment INTEGER NOT NULL,
            key BLOB NOT NULL,
            start INTEGER NOT NULL,
            next BLOB NOT NULL,
            checksum INTEGER NOT NULL,
            data BLOB NOT NULL
        );
        CREATE UNIQUE INDEX segment_block_key ON segment_block (segment, key, start);
        CREATE TABLE dead_text (number INTEGER PRIMARY KEY);
        """;
}
