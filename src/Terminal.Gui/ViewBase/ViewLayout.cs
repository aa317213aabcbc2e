using System.Drawing;

namespace Terminal.Gui.ViewBase;

/// <summary>Positions and extents → frames.</summary>
internal static class ViewLayout
{
    /// <summary>Lays out a view in the space that it is given, and then what is inside it.</summary>
    internal static void Layout(View view, Size available)
    {
        Place(view, available);
        LayoutInside(view);
    }

    private static void LayoutInside(View view)
    {
        if (!view.NeedsLayout) return;
        var content = view.Frame.Size;
        var placed = new HashSet<View>();
        foreach (var inner in view.SubViews) PlaceInOrder(inner, content, placed);
        foreach (var inner in view.SubViews) LayoutInside(inner);
        view.NeedsLayout = false;
    }

    /// <summary>Places the views that a view refers to before the view itself.</summary>
    private static void PlaceInOrder(View view, Size content, HashSet<View> placed)
    {
        if (!placed.Add(view)) return;
        foreach (var reference in References(view))
            if (reference.SuperView == view.SuperView) PlaceInOrder(reference, content, placed);
        Place(view, content);
    }

    private static IEnumerable<View> References(View view)
    {
        if (view.X.Reference is { } x) yield return x;
        if (view.Y.Reference is { } y) yield return y;
        if (view.Width.Reference is { } width) yield return width;
        if (view.Height.Reference is { } height) yield return height;
    }

    private static void Place(View view, Size available)
    {
        var (x, width) = Resolve(view.X, view.Width, available.Width);
        var (y, height) = Resolve(view.Y, view.Height, available.Height);
        view.ApplyFrame(new Rectangle(x, y, width, height));
    }

    private static (int Start, int Extent) Resolve(Pos position, Dim dimension, int available)
    {
        if (!position.NeedsOwnExtent)
        {
            var start = position.Resolve(available, 0);
            return (start, Math.Max(0, dimension.Resolve(available, start)));
        }

        var extent = Math.Max(0, dimension.Resolve(available, 0));
        return (position.Resolve(available, extent), extent);
    }
}
