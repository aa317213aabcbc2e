namespace Tui.Core.Indexing.Following;

/// <summary>What may have changed in a folder of articles since it was last looked at.</summary>
public sealed class FolderChanges
{
    /// <summary>Of more paths the whole folder is looked at, which is then quicker.</summary>
    private const int MostPaths = 1000;

    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>Anything: nobody has looked yet, or events were lost.</summary>
    public static FolderChanges Anything()
    {
        var changes = new FolderChanges();
        changes.AddAnything();
        return changes;
    }

    /// <summary>Whether anything may have changed, and not only <see cref="Paths"/>.</summary>
    public bool IsAnything { get; private set; }

    /// <summary>
    /// The files and folders that are known to have come, changed or gone, by their paths below the folder, divided by <c>/</c>.
    /// </summary>
    public IReadOnlySet<string> Paths => _paths;

    /// <summary>Whether nothing has changed.</summary>
    public bool IsNothing => !IsAnything && _paths.Count == 0;

    /// <summary>Adds a file or folder.</summary>
    public void Add(string path)
    {
        if (!_paths.Add(path) || _paths.Count <= MostPaths)
            return;
        IsAnything = true;
        _paths.Clear();
    }

    /// <summary>Lets anything count as changed; what is known to have changed may be taken over before that.</summary>
    public void AddAnything() => IsAnything = true;

    /// <summary>Takes the paths away from what else may have changed.</summary>
    public FolderChanges TakePaths()
    {
        var taken = new FolderChanges();
        taken._paths.UnionWith(_paths);
        _paths.Clear();
        return taken;
    }

    /// <summary>Adds other changes.</summary>
    public void Add(FolderChanges others)
    {
        ArgumentNullException.ThrowIfNull(others);
        if (others.IsAnything)
            AddAnything();
        foreach (var path in others.Paths)
            Add(path);
    }
}
