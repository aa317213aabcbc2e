using Tui.Browsing;
using Tui.Browsing.Keys;

namespace Tui.Tests.Browsing;

public class RandomKeysTests
{
    [Fact]
    public void Whatever_is_pressed_the_selections_stay_within_their_rows()
    {
        var random = new Random(20260301);
        var keys = KeyMap.Entries.SelectMany(entry => entry.Keys).Select(stroke => stroke.Name).Distinct(StringComparer.Ordinal).ToArray();
        var session = new BrowserSession(new FakeArchive(InventedArticles.Many(700)));

        for (var step = 0; step < 5000; step++)
        {
            session.HoldsEffects = random.Next(3) == 0;
            if (random.Next(10) == 0)
                session.Resize(random.Next(0, 220), random.Next(0, 70));
            if (random.Next(30) == 0)
                session.Type(random.Next(2) == 0 ? "1" : "\"9");
            session.Press(keys[random.Next(keys.Length)]);

            Check(session.State);
        }
    }

    private static void Check(BrowserState state)
    {
        Assert.InRange(state.Tree.Selected, 0, state.Tree.Rows.Length - 1);
        Assert.InRange(state.List.Selected, 0, Math.Max(0, state.List.Total - 1));
        Assert.InRange(state.List.Top, 0, Math.Max(0, state.List.Total - 1));
        Assert.InRange(state.Article.Top, 0, Math.Max(0, state.Article.LineCount));
        Assert.InRange(state.List.Window.Length, 0, 400);
    }
}
