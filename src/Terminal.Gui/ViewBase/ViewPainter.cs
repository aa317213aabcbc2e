using System.Drawing;
using Terminal.Gui.Drivers;

namespace Terminal.Gui.ViewBase;

/// <summary>Draws the views that need it, and those on top of them, each inside its own place.</summary>
internal sealed class ViewPainter(TerminalDriver surface, DrawContext context)
{
    /// <summary>Draws a view and what is inside it, as far as it needs it.</summary>
    internal void Paint(View view)
    {
        var clip = surface.Screen;
        for (var around = view.SuperView; around is not null; around = around.SuperView)
            clip.Intersect(around.FrameToScreen());
        Paint(view, clip, force: false);
        surface.Clip = surface.Screen;
    }

    private void Paint(View view, Rectangle clip, bool force)
    {
        if (!view.Visible) return;
        clip.Intersect(view.FrameToScreen());
        var all = force || view.NeedsDraw;
        var inside = view.SubViewNeedsDraw;
        view.ClearNeedsDraw();
        if (clip.IsEmpty) return;
        if (all) PaintContent(view, clip);
        if (all || inside) PaintInside(view, clip, all);
    }

    private void PaintContent(View view, Rectangle clip)
    {
        surface.Clip = clip;
        surface.CurrentUrl = null;
        view.ClearViewport(context);
        if (!view.OnDrawingContent(context)) PaintText(view);
        surface.CurrentUrl = null;
    }

    /// <summary>Views that lie on top of one that was drawn are drawn again too.</summary>
    private void PaintInside(View view, Rectangle clip, bool all)
    {
        var drawn = new List<View>();
        foreach (var inner in view.SubViews)
        {
            if (!inner.Visible) continue;
            var place = inner.FrameToScreen();
            var covered = all || drawn.Exists(below => below.FrameToScreen().IntersectsWith(place));
            if (!covered && !inner.NeedsDraw && !inner.SubViewNeedsDraw) continue;
            drawn.Add(inner);
            Paint(inner, clip, covered);
        }
    }

    private static void PaintText(View view)
    {
        var row = 0;
        foreach (var line in view.Text.Split('\n')) view.AddStr(0, row++, line);
    }
}
