namespace Tui.Tests.Support;

/// <summary>
/// Real articles beside the checkout, where there are any. A test that wants them says so and passes without.
/// </summary>
internal static class Corpus
{
    /// <summary>The folder of the large corpus; null where it is absent.</summary>
    public static string? Folder { get; } = Beside("corpus");

    /// <summary>The folder of the few seed articles; null where it is absent.</summary>
    public static string? Seeds { get; } = Beside("seeds");

    private static string? Beside(string name)
    {
        var folder = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", name));
        return Directory.Exists(folder) ? folder : null;
    }
}
