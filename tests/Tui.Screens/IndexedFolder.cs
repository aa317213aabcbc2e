using Tui.Browsing;
using Tui.Browsing.Effects;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Language;
using Tui.Core.Typesetting;

namespace Tui.Screens;

/// <summary>A folder of articles with an index and a reading state that are gone afterwards, at one moment of time.</summary>
internal sealed class IndexedFolder : IDisposable
{
    private readonly string _own = Directory.CreateTempSubdirectory("tui-screens-").FullName;
    private readonly ArticleFolder _folder;
    private readonly ArticleIndex _index;
    private readonly ArticleArchive _archive;
    private readonly FixedClock _clock;

    /// <summary>Indexes a folder.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="now">The time that it is.</param>
    /// <param name="fill">Writes the index; null to have the folder's files in it.</param>
    internal IndexedFolder(string path, DateTimeOffset now, Action<ArticleIndex>? fill = null)
    {
        _clock = new FixedClock(now);
        _folder = new ArticleFolder(path);
        var file = Path.Join(_own, "index.db");
        _index = ArticleIndex.Open(file);
        if (fill is null) _index.Update(_folder, TimeZoneInfo.Utc);
        else fill(_index);
        _archive = new ArticleArchive(new ArticleArchiveParts
        {
            Index = _index,
            OpenForUpdate = () => ArticleIndex.Open(file),
            Folder = _folder,
            ReadingFile = Path.Join(_own, "reading.db"),
            TimeZone = TimeZoneInfo.Utc,
            Clock = _clock,
        });
    }

    /// <summary>What a browser needs to show it in English, set as a terminal wants it.</summary>
    internal BrowserOptions Options => OptionsIn(Phrases.English);

    /// <summary>What a browser needs to show it in a language.</summary>
    internal BrowserOptions OptionsIn(Phrases language) => new()
    {
        ArchiveName = Path.GetFileName(Path.TrimEndingDirectorySeparator(_folder.Root)),
        Archive = _archive,
        Typeset = (article, room) => Typesetter.Typeset(
            article, new TypesetOptions(room, _clock.GetUtcNow(), TimeZoneInfo.Utc)
            {
                Settings = Settings with { Phrases = language },
                CutsTitle = true,
            }),
        Settings = Settings with { Phrases = language },
        OpenAddress = _ => false,
        Clock = _clock,
        Updates = false,
    };

    private static TypesetSettings Settings { get; } = TypesetSettings.Default.For(isTerminal: true);

    /// <inheritdoc/>
    public void Dispose()
    {
        _archive.Dispose();
        _index.Dispose();
        Directory.Delete(_own, recursive: true);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
