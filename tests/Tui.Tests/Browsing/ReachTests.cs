using System.Collections.Immutable;
using System.Drawing;
using Terminal.Gui.Input;
using Tui.Browsing;
using Tui.Browsing.Keys;
using Tui.Text;

namespace Tui.Tests.Browsing;

/// <summary>
/// Every action is reached by a key, by its name, and where it has a place on the screen by the mouse, and does the same
/// by each: what comes of them is compared, from one and the same state.
/// </summary>
public class ReachTests
{
    private static readonly Size Usual = new(80, 24);
    private static readonly Size Wide = new(200, 60);

    // At a folded category below a list that was made higher, in the tree, in the list far from its ends, in what a search found,
    // in the article, at a link of it, at a match in it.
    private static readonly ImmutableArray<ImmutableArray<string>> Scenes =
    [
        ["+", "h", "G", "k"], ["h", "PgDn", "PgDn", "k", "k", "k"], ["PgDn", "PgDn", "j", "j"], ["/", "'e'", "Enter", "PgDn", "PgDn"],
        ["Enter", "PgDn", "PgDn"], ["Enter", "Tab"],
        ["Enter", "/", "'sea'", "Enter", "n"], ["?"],
    ];

    [Fact]
    public void Every_action_has_a_key() =>
        Assert.All(KeyTable.Default.Actions, action => Assert.NotEmpty(KeyTable.Default.KeysOf(action.Name)));

    [Fact]
    public void An_action_does_by_its_name_what_it_does_by_its_keys()
    {
        var left = KeyTable.Default.Actions.Select(action => action.Name).Where(name => name != "commands").ToHashSet(StringComparer.Ordinal);
        foreach (var scene in Scenes.Select(keys => new ReachScene(keys, Usual)))
        {
            var untouched = scene.Press().Text;
            foreach (var entry in KeyTable.Default.Entries.Where(entry => left.Contains(entry.Name) && IsMeant(entry, scene.State)))
            {
                var byKey = scene.Press(entry.Keys[0].Key).Text;
                var byName = scene.Run(entry.Name).Text;

                Assert.True(byKey == byName, $"{entry.Name}: {Difference(byKey, byName)}");
                Assert.All(entry.Keys, key => Assert.Equal(entry.Action, KeyTable.Default.Find(scene.State.Place, key.Key)));
                if (byKey != untouched)
                    left.Remove(entry.Name);
            }
        }

        Assert.True(left.Count == 0, $"{string.Join(", ", left.Order(StringComparer.Ordinal))} do nothing anywhere.");
    }

    [Fact]
    public void A_gesture_does_what_the_keys_of_its_action_do()
    {
        foreach (var (name, gesture) in ReachGestures.All)
        {
            var scene = new ReachScene(gesture.Scene, Usual);
            var keys = Enumerable.Repeat(gesture.Key.Key, gesture.Times).ToArray();
            var (pressed, done) = (scene.Press(keys), scene.After(terminal => gesture.Do(scene, terminal)));

            Assert.Contains(gesture.Key.Name, KeyTable.Default.KeysOf(name));
            var (byKey, byMouse) = (gesture.PartOf(pressed.State), gesture.PartOf(done.State));
            Assert.True(byKey == byMouse, $"{name}: {Difference(byKey, byMouse)}");
            Assert.True(gesture.PartOf(done.State) != gesture.PartOf(scene.State) || done.Effects.Length > 0, $"{name} does nothing.");
            if (gesture.IsWhole)
                Assert.Subset(pressed.EffectTexts.ToHashSet(), done.EffectTexts.ToHashSet());
        }
    }

    [Fact]
    public void A_click_on_a_hint_is_as_good_as_its_key()
    {
        foreach (var keys in Scenes)
        {
            var left = new HashSet<string>(StringComparer.Ordinal);
            foreach (var size in (Size[])[Usual, Wide])
                CheckHints(new ReachScene(keys, size), left, isFirst: size == Usual);

            Assert.True(left.Count == 0, $"{string.Join(' ', keys)}: {string.Join(", ", left.Order(StringComparer.Ordinal))} are shown at no size.");
        }
    }

    [Fact]
    public void Every_action_has_a_hint_or_a_gesture_or_a_reason_to_have_no_place_and_only_one_of_them()
    {
        var hinted = KeyTable.Default.Entries.Where(entry => entry.Hint is not null).Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var action in KeyTable.Default.Actions)
        {
            var hasPlace = hinted.Contains(action.Name) || ReachGestures.All.ContainsKey(action.Name);
            Assert.True(hasPlace != ReachGestures.Nowhere.ContainsKey(action.Name), action.Name);
        }

        Assert.Empty(ReachGestures.All.Keys.Concat(ReachGestures.Nowhere.Keys).Except(KeyTable.Default.Actions.Select(action => action.Name)));
    }

    [Fact]
    public void What_is_said_to_have_no_place_is_done_by_no_click_on_anything_that_is_shown()
    {
        foreach (var keys in Scenes.Where(keys => keys is not (["+", ..] or ["?"])))
        {
            var scene = new ReachScene(keys, Usual);
            var untouched = scene.Press().Seen;
            var seen = KeyTable.Default.Entries.Where(entry => IsMeant(entry, scene.State)).ToLookup(
                entry => ReachGestures.Nowhere.ContainsKey(entry.Name), entry => (entry.Name, scene.Press(entry.Keys[0].Key).Seen));

            // What looks like an action that has a place may be that one.
            var outcomes = seen[true].Where(outcome => outcome.Seen != untouched && seen[false].All(other => other.Seen != outcome.Seen)).ToList();
            foreach (var (column, row) in Marks(scene.Press().Lines))
            {
                foreach (var button in (MouseFlags[])[MouseFlags.LeftButtonClicked, MouseFlags.RightButtonClicked])
                {
                    var clicked = scene.After(terminal => terminal.Mouse(button, column, row)).Seen;
                    var done = outcomes.Where(outcome => outcome.Seen == clicked).Select(outcome => outcome.Name).ToList();
                    Assert.True(
                        done.Count == 0,
                        $"{string.Join(", ", done)} is done by {button} at {column}, {row} after {string.Join(' ', keys)}.");
                }
            }
        }
    }

    private static string Difference(string a, string b)
    {
        var at = a.AsSpan().CommonPrefixLength(b);
        return $"{Around(a)} or {Around(b)}";

        string Around(string text) => text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 80)];
    }

    private static bool IsMeant(KeyMapEntry entry, BrowserState state) =>
        entry.IsFor(state.Place) && KeyTable.Default.Find(state.Place, entry.Keys[0].Key) == entry.Action;

    private static void CheckHints(ReachScene scene, HashSet<string> left, bool isFirst)
    {
        // At a link only what can be done to it is named.
        var place = scene.State.Place.HasFlag(KeyPlace.OnLink) ? KeyPlace.OnLink : scene.State.Place;
        var hints = KeyTable.Default.Hints(place).ToList();
        if (isFirst)
            left.UnionWith(hints.Select(hint => $"{hint.Key} {hint.Word}"));
        var line = scene.Press().Lines[^1];
        foreach (var hint in hints.Where(hint => left.Contains($"{hint.Key} {hint.Word}")))
        {
            var at = line.IndexOf($" {hint.Key} {hint.Word}", StringComparison.Ordinal);
            if (at < 0)
                continue;
            var column = CellWidth.Of(line.AsSpan(0, at)) + 1;
            var entry = KeyTable.Default.Entries.First(entry => entry.Action == hint.Action && entry.IsFor(place) && entry.Keys[0].Name == hint.Key);
            Assert.Equal(
                scene.Press(entry.Keys[0].Key).Text,
                scene.After(terminal => terminal.Click(column, scene.State.Size.Height - 1)).Text);
            left.Remove($"{hint.Key} {hint.Word}");
        }
    }

    /// <summary>The cells at which something begins: a word, a mark, a number, a line between panes.</summary>
    private static IEnumerable<(int Column, int Row)> Marks(ImmutableArray<string> lines)
    {
        for (var row = 0; row < lines.Length; row++)
        {
            for (var at = 0; at < lines[row].Length; at++)
            {
                if (lines[row][at] != ' ' && (at == 0 || lines[row][at - 1] == ' '))
                    yield return (CellWidth.Of(lines[row].AsSpan(0, at)), row);
            }
        }
    }
}
