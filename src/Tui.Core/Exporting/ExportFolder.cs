using System.Globalization;
using System.Text;
using Tui.Core.Querying;

namespace Tui.Core.Exporting;

/// <summary>A folder that takes one file an article, under names that every system takes and that never lead out of it.</summary>
/// <param name="path">The folder; it is made where there is none.</param>
/// <param name="extension">What the names end in, such as <c>.txt</c>.</param>
public sealed class ExportFolder(string path, string extension)
{
    // Names that differ in case or diacritics only are one file on some systems.
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>True where a place for an export means a folder: it ends in a separator or is a folder.</summary>
    public static bool IsMeantBy(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Path.EndsInDirectorySeparator(path) || path.EndsWith('/') || Directory.Exists(path);
    }

    /// <summary>Whether its files take the place of those that are there already.</summary>
    public bool Replaces { get; init; }

    /// <summary>The first name that is taken of those that articles would be written under; null where all are free.</summary>
    /// <param name="articlePaths">The articles' paths, in the order in which they would be written. Each takes a name.</param>
    public string? FirstTaken(IEnumerable<string> articlePaths) =>
        Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()
            ? articlePaths.Select(NameFor).FirstOrDefault(name => ExportFile.IsTaken(Path.Join(path, name)))
            : null;

    /// <summary>Writes the file of an article and returns its name.</summary>
    /// <param name="articlePath">The article's path, which the name is made of.</param>
    /// <param name="text">What the file holds.</param>
    /// <exception cref="IOException">It cannot be written there.</exception>
    public string Write(string articlePath, string text)
    {
        Directory.CreateDirectory(path);
        var name = NameFor(articlePath);
        using var file = new ExportFile(Path.Join(path, name), followLink: false) { Replaces = Replaces };
        file.Stream.Write(Encoding.UTF8.GetBytes(text));
        file.Complete();
        return name;
    }

    private string NameFor(string articlePath)
    {
        var stem = StemOf(articlePath);
        var name = SafeFileName.Of(stem, extension);
        var number = _taken.GetValueOrDefault(TextFolding.Fold(name));
        while (true)
        {
            var numbered = number == 0
                ? name
                : SafeFileName.Of(stem, string.Create(CultureInfo.InvariantCulture, $" ({number + 1}){extension}"));
            number++;
            _taken[TextFolding.Fold(name)] = number;
            if (number == 1 || _taken.TryAdd(TextFolding.Fold(numbered), 1))
                return numbered;
        }
    }

    // An index file is the page of its folder, and many folders have one: Hugo's page bundles, for one.
    private static string StemOf(string articlePath)
    {
        var stem = Path.GetFileNameWithoutExtension(articlePath[(articlePath.LastIndexOf('/') + 1)..]);
        var folder = Path.GetFileName(Path.GetDirectoryName(articlePath));
        return stem is "index" or "_index" && folder is { Length: > 0 } ? folder : stem;
    }
}
