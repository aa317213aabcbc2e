namespace Terminal.Gui.ViewBase;

/// <summary>Where a view begins in its superview's content: a column or a row, perhaps one that follows from others.</summary>
public abstract record Pos
{
    /// <summary>So many cells from the start.</summary>
    public static implicit operator Pos(int n) => new PosAbsolute(n);

    /// <summary>Two positions added.</summary>
    public static Pos operator +(Pos left, Pos right) => new PosCombined(left, right, 1);

    /// <summary>A position less another.</summary>
    public static Pos operator -(Pos left, Pos right) => new PosCombined(left, right, -1);

    /// <summary>So many cells from the start.</summary>
    public static Pos Absolute(int position) => new PosAbsolute(position);

    /// <summary>So that the view ends at the end.</summary>
    public static Pos AnchorEnd() => new PosAnchorEnd(null);

    /// <summary>So many cells before the end.</summary>
    public static Pos AnchorEnd(int offset) => new PosAnchorEnd(offset);

    /// <summary>So that as much is free before the view as after it.</summary>
    public static Pos Center() => new PosCenter();

    /// <summary>What a function says when the layout is made.</summary>
    /// <param name="function">Gets the view; returns cells.</param>
    /// <param name="view">The view that the function gets.</param>
    public static Pos Func(Func<View?, int> function, View? view = null) => new PosFunc(function, view);

    /// <summary>The first column to the right of a view.</summary>
    public static Pos Right(View view) => new PosFunc(static other => other!.Frame.Right, view);

    /// <summary>The first row below a view.</summary>
    public static Pos Bottom(View view) => new PosFunc(static other => other!.Frame.Bottom, view);

    /// <summary>The cells from the start.</summary>
    /// <param name="available">The superview's content, in cells.</param>
    /// <param name="own">The view's own extent, in cells.</param>
    internal abstract int Resolve(int available, int own);

    /// <summary>Whether the position depends on the view's own extent.</summary>
    internal virtual bool NeedsOwnExtent => false;

    /// <summary>The view that must be laid out before; null where there is none.</summary>
    internal virtual View? Reference => null;
}
