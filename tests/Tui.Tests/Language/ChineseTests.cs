using Tui.Browsing;
using Tui.Core.Language;

namespace Tui.Tests.Language;

public class ChineseTests
{
    private static readonly Phrases Chinese = Phrases.Named("zh")!;

    [Fact]
    public void All_that_keys_do_is_said_in_Chinese()
    {
        var help = KeyTable.Default.HelpLines.SelectMany(line => (string[])[line.Section, line.Description]);
        var hints = Enumerable.Range(0, 31).SelectMany(place => KeyTable.Default.Hints((KeyPlace)(1 << place))).Select(hint => hint.Word);

        Assert.Equal([], help.Concat(hints).Distinct().Where(text => Chinese.Of(text) == text).Select(text => text + "\n"));
    }
}
