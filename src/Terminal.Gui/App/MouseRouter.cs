using System.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Terminal.Gui.App;

/// <summary>Brings mouse events to the deepest view under the pointer, and from there outward until one handles it.</summary>
internal static class MouseRouter
{
    /// <summary>Brings one event to its view. Pressing a button gives the focus to the innermost view that can have it.</summary>
    internal static void Route(View root, Mouse mouse)
    {
        if (Deepest(root, mouse.ScreenPosition) is not { } target) return;
        mouse.View = target;
        if (mouse.IsPressed && !mouse.Flags.HasFlag(MouseFlags.PositionReport)) Focus(target);
        for (var view = target; view is not null; view = view.SuperView)
        {
            mouse.Position = view.ScreenToViewport(mouse.ScreenPosition);
            if (view.NewMouseEvent(mouse) == true) return;
        }
    }

    private static View? Deepest(View view, Point place)
    {
        if (view is not { Visible: true, Enabled: true } || !view.FrameToScreen().Contains(place)) return null;
        foreach (var inner in view.SubViews.Reverse())
            if (Deepest(inner, place) is { } found) return found;
        return view;
    }

    private static void Focus(View target)
    {
        for (var view = target; view is not null; view = view.SuperView)
        {
            if (!view.CanFocus) continue;
            if (view.MostFocused is null) view.SetFocus();
            return;
        }
    }
}
