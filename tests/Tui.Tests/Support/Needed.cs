using Xunit.Abstractions;

namespace Tui.Tests.Support;

/// <summary>
/// What tests need that does not come with the checkout. Where it is absent that is said and the test passes, unless
/// <c>TUI_TESTS_COMPLETE</c> is set: then nothing may be left out.
/// </summary>
internal static class Needed
{
    /// <summary>Whether something is there.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="isThere">Whether it was found.</param>
    /// <param name="output">Where it is said that it was not.</param>
    public static bool IsThere(string name, bool isThere, ITestOutputHelper output)
    {
        if (isThere)
            return true;
        var said = $"{name} is absent: nothing was tested.";
        Assert.True(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("TUI_TESTS_COMPLETE")), said);
        output.WriteLine(said);
        return false;
    }

    /// <summary>Whether a file is there.</summary>
    public static bool IsThere(string file, ITestOutputHelper output) => IsThere(file, File.Exists(file), output);
}
