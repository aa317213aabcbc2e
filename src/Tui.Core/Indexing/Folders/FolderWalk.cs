using System.IO.Enumeration;

namespace Tui.Core.Indexing.Folders;

/// <summary>One walk through a folder of articles: folders one after another, links at the end.</summary>
internal sealed class FolderWalk(string root, Action<string, string> unreadable)
{
    private static readonly EnumerationOptions EveryEntry = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    private readonly Stack<Folder> _folders = new();
    private readonly List<Entry> _links = [];
    private readonly string _realRoot = RealPath.Of(root) ?? root;

    // The folders walked, by their real paths: a link to one of them adds nothing.
    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);

    private readonly Dictionary<string, IgnoreRules?> _rules = new(StringComparer.Ordinal);

    public IEnumerable<ArticleFile> Walk()
    {
        _folders.Push(new("", _realRoot, null));
        foreach (var file in WalkFolders())
            yield return file;

        // A link followed may lead to further links, which are added at the end.
        for (var i = 0; i < _links.Count; i++)
        {
            foreach (var file in Follow(_links[i]))
                yield return file;
        }
    }

    private IEnumerable<ArticleFile> WalkFolders()
    {
        while (_folders.TryPop(out var folder))
        {
            if (!_walked.Add(folder.RealPath))
                continue;
            var rules = ReadRules(folder);
            _rules[folder.RealPath] = rules;
            foreach (var entry in EntriesOf(folder))
            {
                if (rules?.Ignores(entry.Path, entry.IsFolder) == true)
                    continue;
                if (entry.IsLink)
                    _links.Add(entry);
                else if (entry.IsFolder)
                    _folders.Push(new(entry.Path + "/", Path.Join(folder.RealPath, entry.Name), rules));
                else
                    yield return new(entry.Path, entry.Size, entry.Modified);
            }
        }
    }

    private IEnumerable<Entry> EntriesOf(Folder folder)
    {
        using var entries = Open(folder);
        while (entries is not null && MoveNext(entries, folder))
            yield return entries.Current;
    }

    private IEnumerator<Entry>? Open(Folder folder)
    {
        try
        {
            var entries = new FileSystemEnumerable<Entry>(
                FullPathOf(folder), (ref FileSystemEntry entry) => Describe(folder, ref entry), EveryEntry)
            {
                ShouldIncludePredicate = IsWanted,
            };
            return entries.GetEnumerator();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Tell(folder, e);
            return null;
        }
    }

    private bool MoveNext(IEnumerator<Entry> entries, Folder folder)
    {
        try
        {
            return entries.MoveNext();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Tell(folder, e);
            return false;
        }
    }

    private void Tell(Folder folder, Exception reason)
    {
        if (folder.Path.Length == 0)
            throw new IOException($"The folder '{root}' cannot be read: {reason.Message}", reason);
        unreadable(folder.Path, reason.Message);
    }

    private static bool IsWanted(ref FileSystemEntry entry)
        => entry.IsDirectory ? !ArticleFolder.IsPassedOver(entry.FileName) : ArticleFolder.IsArticleName(entry.FileName);

    private static Entry Describe(Folder folder, ref FileSystemEntry entry)
    {
        var name = entry.FileName.ToString();
        var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        return entry.IsDirectory
            ? new(folder.Path + name, name, IsFolder: true) { IsLink = isLink }
            : new(folder.Path + name, name, IsFolder: false)
            {
                IsLink = isLink,
                Size = entry.Length,
                Modified = entry.LastWriteTimeUtc.Ticks,
            };
    }

    private IEnumerable<ArticleFile> Follow(Entry link)
    {
        if (RealPath.Of(Path.Join(root, link.Path)) is not { } target || !IsInside(target))
            return [];
        if (!link.IsFolder)
            return FollowFile(link, target);
        _folders.Push(new(link.Path + "/", target, RulesAbove(link)));
        return WalkFolders();
    }

    private IEnumerable<ArticleFile> FollowFile(Entry link, string target)
    {
        var file = new FileInfo(target);
        if (!file.Exists || IsFoundWithoutLink(file))
            yield break;
        yield return new(link.Path, file.Length, file.LastWriteTimeUtc.Ticks);
    }

    private bool IsFoundWithoutLink(FileInfo file)
    {
        if (!_rules.TryGetValue(file.DirectoryName!, out var rules) || !ArticleFolder.IsArticleName(file.Name))
            return false;
        var path = Path.GetRelativePath(_realRoot, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
        return rules?.Ignores(path, isFolder: false) != true;
    }

    private bool IsInside(string target)
        => target.StartsWith(Path.TrimEndingDirectorySeparator(_realRoot) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private IgnoreRules? RulesAbove(Entry link)
    {
        var folder = Path.GetDirectoryName(Path.Join(_realRoot, link.Path)) ?? _realRoot;
        return _rules.GetValueOrDefault(folder);
    }

    private IgnoreRules? ReadRules(Folder folder) => IgnoreFile.Read(root, folder.Path, folder.Rules, unreadable);

    private string FullPathOf(Folder folder) => Path.Join(root, folder.Path);

    /// <summary>A folder to be walked; its path ends in <c>/</c> or is empty.</summary>
    private sealed record Folder(string Path, string RealPath, IgnoreRules? Rules);

    // A class, as the folder is: generic collections of the framework over structs of ours are compiled at run time.
    private sealed record Entry(string Path, string Name, bool IsFolder)
    {
        public bool IsLink { get; init; }

        public long Size { get; init; }

        public long Modified { get; init; }
    }
}
