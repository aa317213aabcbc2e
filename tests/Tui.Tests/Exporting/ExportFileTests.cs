using Tui.Core.Exporting;
using Tui.Tests.Support;

namespace Tui.Tests.Exporting;

public sealed class ExportFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_would_be_lost_at_an_empty_file_or_where_nothing_is()
    {
        File.WriteAllText(_folder["empty"], "");

        Assert.False(ExportFile.IsTaken(_folder["empty"]));
        Assert.False(ExportFile.IsTaken(_folder["none"]));
    }

    [Fact]
    public void A_link_is_taken_where_what_it_leads_to_is()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(_folder["full"], "mine");
        File.CreateSymbolicLink(_folder["to-full"], _folder["full"]);
        File.CreateSymbolicLink(_folder["to-none"], _folder["none"]);

        Assert.True(ExportFile.IsTaken(_folder["to-full"]));
        Assert.False(ExportFile.IsTaken(_folder["to-none"]));
    }
}
