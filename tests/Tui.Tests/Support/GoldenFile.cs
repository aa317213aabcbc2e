namespace Tui.Tests.Support;

/// <summary>Compares what was made with a file under <c>Golden/</c>. A missing file is a failure: nothing is recorded.</summary>
internal static class GoldenFile
{
    /// <summary>Fails unless the text is the file's; what was made is then left under <c>Actual/</c> beside the test binaries.</summary>
    public static void Matches(string path, string text)
    {
        var expected = Path.Combine(Repository.Root, "tests", "Tui.Tests", "Golden", path);
        if (File.Exists(expected) && string.Equals(File.ReadAllText(expected), text, StringComparison.Ordinal))
            return;

        var actual = Path.Combine(AppContext.BaseDirectory, "Actual", path);
        Directory.CreateDirectory(Path.GetDirectoryName(actual)!);
        File.WriteAllText(actual, text);
        Assert.True(File.Exists(expected), $"{expected} is missing; what was made is in {actual}.");
        Assert.Equal(File.ReadAllText(expected), text);
    }
}
