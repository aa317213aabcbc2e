using System.Globalization;
using Tui.Browsing.Listing;
using Tui.Browsing.Prompts;
using Tui.Browsing.Trees;

namespace Tui.Browsing;

/// <summary>Where the reader is in an archive, so that the next visit begins there.</summary>
/// <param name="Scope">Which list is on show.</param>
/// <param name="Path">The selected article's file.</param>
/// <param name="Selected">The index of the article in the list.</param>
/// <param name="Focus">The pane that keys go to.</param>
internal sealed record BrowserPlace(ListScope Scope, string Path, int Selected, Pane Focus)
{
    private const string Version = "2";
    private const string FirstVersion = "1";

    // The shelf and the tree that a list is of stand in one number.
    private const int TreeStep = 10;

    // Whether the article was read and the pane stand in one number.
    private const int ReadStep = 10;
    private const char Divider = '\n';

    /// <summary>How the reader had the screen.</summary>
    public BrowserView View { get; init; } = BrowserView.Usual;

    /// <summary>Whether the reader has stood in the article since the search began that lists it.</summary>
    public bool IsRead { get; init; }

    /// <summary>The place of a state; null while its list is on its way, empty, or what a half-typed search finds.</summary>
    public static BrowserPlace? Of(BrowserState state)
        => state is { List: { IsSettled: true, Current: { } article } list, Prompt: not Prompt.Search }
            ? new(list.Scope.Place, article.Path, list.Selected, state.Focus)
            {
                View = BrowserView.Of(state),
                IsRead = state.SearchVisits.Has(list.Scope, article.Path),
            }
            : null;

    /// <summary>The place that a text stands for; null where it stands for none.</summary>
    public static BrowserPlace? Read(string? text)
    {
        // The path stands last: it alone may hold the divider.
        var view = BrowserView.Usual;
        if (text?.StartsWith(Version + Divider, StringComparison.Ordinal) == true && text.IndexOf(Divider, 2) is > 0 and var end)
            (view, text) = (BrowserView.Read(text[2..end]), FirstVersion + text[end..]);
        if (text?.Split(Divider, 7) is not [FirstVersion, var category, var query, var shelf, var selected, var focus, var path]
            || NumberOf(shelf) is not { } onShelf || onShelf % TreeStep > (int)Shelf.Saved || onShelf / TreeStep > (int)TreeKind.Dates
            || NumberOf(focus) is not { } pane || pane % ReadStep > (int)Pane.Article || pane / ReadStep > 1
            || NumberOf(selected) is not { } index)
        {
            return null;
        }

        var scope = new ListScope(CategoryPath.OfKey(category), query, (Shelf)(onShelf % TreeStep)) { Tree = (TreeKind)(onShelf / TreeStep) };
        return new(scope, path, index, (Pane)(pane % ReadStep)) { View = view, IsRead = pane >= ReadStep };
    }

    /// <summary>Whether the reader is at the same place, with the screen the same.</summary>
    /// <remarks>Written out for the reason that <see cref="ListScope.Equals(ListScope)"/> is.</remarks>
    public bool Equals(BrowserPlace? other)
        => other is not null && Path == other.Path && Selected == other.Selected && Focus == other.Focus
            && IsRead == other.IsRead && Scope.Equals(other.Scope) && View.Equals(other.View);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Selected, (int)Focus, IsRead, Scope, View);

    /// <summary>The place as a text.</summary>
    public string ToText() => string.Join(
        Divider,
        Version,
        View.ToText(),
        Scope.Category.Key,
        Scope.Query.ReplaceLineEndings(" "),
        TextOf((int)Scope.Shelf + (TreeStep * (int)Scope.Tree)),
        TextOf(Selected),
        TextOf((int)Focus + (IsRead ? ReadStep : 0)),
        Path);

    // Numbers, since the names of an enumeration are looked up by reflection, on the way to the first frame.
    private static int? NumberOf(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string TextOf(int number) => number.ToString(CultureInfo.InvariantCulture);
}
