namespace Tui.Tests.Support;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Tui.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Source files below <c>src/</c>, without what the build made.</summary>
    public static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Relative(file).Split('/').Any(part => part is "bin" or "obj"));

    /// <summary>The path below the root, divided by <c>/</c>.</summary>
    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Tui.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No Tui.sln above the tests.");
        return folder;
    }
}
