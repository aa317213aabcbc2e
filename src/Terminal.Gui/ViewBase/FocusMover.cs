namespace Terminal.Gui.ViewBase;

/// <summary>Moves the focus: in one tree of views, at most one chain from the root to a leaf has it.</summary>
internal static class FocusMover
{
    /// <summary>Gives the focus to a view, or to the view inside it that had it last, or to the first that can.</summary>
    internal static bool SetFocus(View view)
    {
        if (!CanHave(view)) return false;
        if (view.HasFocus && view.Focused is null && Descend(view) == view) return true;
        Move(Root(view), Descend(view));
        return true;
    }

    /// <summary>Moves the focus to the next view that Tab stops at.</summary>
    internal static bool Advance(View within, NavigationDirection direction, TabBehavior? behavior)
    {
        var stops = new List<View>();
        Collect(within, behavior, stops);
        if (stops.Count == 0) return false;
        var current = within.MostFocused is { } focused ? stops.FindIndex(stop => IsInside(focused, stop)) : -1;
        var next = direction == NavigationDirection.Forward ? current + 1 : current < 0 ? stops.Count - 1 : current - 1;
        if (next < 0 || next >= stops.Count)
        {
            // Only the outermost view goes round; one inside lets the view around it go on.
            if (within.SuperView is not null) return false;
            next = (next + stops.Count) % stops.Count;
        }

        return SetFocus(stops[next]);
    }

    /// <summary>Notes that a view may have the focus or may not any longer.</summary>
    internal static void Allow(View view, bool allowed)
    {
        if (!allowed) LeaveFocus(view);
        view.SetNeedsDraw();
    }

    /// <summary>Takes the focus from a view that is about to go, and gives it to the next that can have it.</summary>
    internal static void LeaveFocus(View view)
    {
        if (!view.HasFocus) return;
        var root = Root(view);
        if (view.SuperView is null)
        {
            Move(root, null);
            return;
        }

        var around = view.SuperView;
        if (around.LastFocused == view) around.LastFocused = null;
        var next = around.SubViews.FirstOrDefault(other => other != view && CanHave(other));
        Move(root, next is null ? around : Descend(next));
    }

    /// <summary>Takes the focus from a tree, which remembers where it was.</summary>
    internal static void Suspend(View root) => Move(root, null);

    private static void Move(View root, View? target)
    {
        var before = root.HasFocus ? root.MostFocused ?? root : null;
        if (before == target) return;
        var lost = Chain(before);
        var got = Chain(target);
        foreach (var view in lost.Where(view => !got.Contains(view))) Notify(view, hasFocus: false, before, target);
        foreach (var view in got)
        {
            if (view.SuperView is { } around) around.LastFocused = view;
            if (!view.HasFocus) Notify(view, hasFocus: true, before, target);
        }
    }

    private static void Notify(View view, bool hasFocus, View? before, View? target)
    {
        view.HasFocus = hasFocus;
        view.SetNeedsDraw();
        view.OnHasFocusChanged(hasFocus, before, target);
    }

    private static List<View> Chain(View? leaf)
    {
        var chain = new List<View>();
        for (var view = leaf; view is not null; view = view.SuperView) chain.Add(view);
        return chain;
    }

    private static View Descend(View view)
    {
        while (Inner(view) is { } inner) view = inner;
        return view;
    }

    private static View? Inner(View view) =>
        view.LastFocused is { } last && last.SuperView == view && CanHave(last)
            ? last
            : view.SubViews.FirstOrDefault(inner => inner.TabStop != TabBehavior.NoStop && CanHave(inner));

    private static void Collect(View view, TabBehavior? behavior, List<View> stops)
    {
        foreach (var inner in view.SubViews.Where(IsOpen))
        {
            var before = stops.Count;
            Collect(inner, behavior, stops);
            if (stops.Count == before && inner.TabStop != TabBehavior.NoStop && (behavior is null || inner.TabStop == behavior))
                stops.Add(inner);
        }
    }

    private static bool CanHave(View view)
    {
        for (var around = view; around is not null; around = around.SuperView)
            if (!IsOpen(around)) return false;
        return true;
    }

    private static bool IsOpen(View view) => view is { CanFocus: true, Visible: true, Enabled: true };

    private static bool IsInside(View view, View around)
    {
        for (var at = view; at is not null; at = at.SuperView)
            if (at == around) return true;
        return false;
    }

    private static View Root(View view)
    {
        while (view.SuperView is { } around) view = around;
        return view;
    }
}
