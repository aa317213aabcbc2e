using Tui.Browsing.Effects;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Tests.Browsing;
using Tui.Tests.Support;

namespace Tui.Tests;

/// <summary>An article in the shape of a feed archive, from its file to the screen and to a script.</summary>
public sealed class SeedShapeTests : IDisposable
{
    private const string Article = "科学/海洋/潮汐/黄铜算潮机.md";

    private readonly TemporaryFolder _folder = new();

    public SeedShapeTests() => _folder.Write(
        "潮汐.md", File.ReadAllBytes(Path.Combine(Repository.Root, "sample-articles", Article)));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_script_gets_the_fields_the_pictures_with_their_captions_and_each_caption_once()
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(0, console.Run(".", "--export", "jsonl"));
        GoldenFile.Matches("Export/tide.jsonl", console.Output);
    }

    [Theory]
    [InlineData("曲柄", true)]
    [InlineData("滑轮", true)]
    [InlineData("轮", true)]
    [InlineData("金属丝依次", true)]
    [InlineData("轮滑", false)]
    public void Any_run_of_its_characters_finds_it(string query, bool isFound)
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(isFound ? 0 : 1, console.Run(".", "--export", "csv", "--query", query));
    }

    [Theory]
    [InlineData(200, 60)]
    [InlineData(120, 40)]
    [InlineData(80, 24)]
    [InlineData(40, 12)]
    public void It_reads_well_in_a_window_of_any_size(int width, int height)
    {
        using var index = ArticleIndex.OpenInMemory();
        var folder = new ArticleFolder(_folder.FullPath);
        index.Update(folder, TimeZoneInfo.Utc);
        using var screen = new BrowserScreen(
            new ArticleArchive(new ArticleArchiveParts
            {
                Index = index,
                OpenForUpdate = () => throw new InvalidOperationException("Nothing is updated here."),
                Folder = folder,
                TimeZone = TimeZoneInfo.Utc,
                Clock = TimeProvider.System,
            }),
            width,
            height);

        screen.Press("Enter").Matches($"tide-{width}x{height}");
    }
}
