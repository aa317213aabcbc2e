namespace Terminal.Gui.ViewBase;

/// <summary>The width or height of a view in cells, perhaps one that follows from others.</summary>
public abstract record Dim
{
    /// <summary>So many cells.</summary>
    public static implicit operator Dim(int n) => new DimAbsolute(n);

    /// <summary>Two extents added.</summary>
    public static Dim operator +(Dim left, Dim right) => new DimCombined(left, right, 1);

    /// <summary>An extent less another.</summary>
    public static Dim operator -(Dim left, Dim right) => new DimCombined(left, right, -1);

    /// <summary>So many cells.</summary>
    public static Dim Absolute(int size) => new DimAbsolute(size);

    /// <summary>All that is left after the view's position.</summary>
    public static Dim Fill() => new DimFill(0);

    /// <summary>All that is left after the view's position, but for a margin at the end.</summary>
    public static Dim Fill(Dim margin) => new DimFill(margin);

    /// <summary>What a function says when the layout is made.</summary>
    /// <param name="function">Gets the view; returns cells.</param>
    /// <param name="view">The view that the function gets.</param>
    public static Dim Func(Func<View?, int> function, View? view = null) => new DimFunc(function, view);

    /// <summary>As wide as a view.</summary>
    public static Dim Width(View view) => new DimFunc(static other => other!.Frame.Width, view);

    /// <summary>As high as a view.</summary>
    public static Dim Height(View view) => new DimFunc(static other => other!.Frame.Height, view);

    /// <summary>The extent in cells; less than nothing means nothing.</summary>
    /// <param name="available">The superview's content, in cells.</param>
    /// <param name="position">Where the view begins, in cells.</param>
    internal abstract int Resolve(int available, int position);

    /// <summary>The view that must be laid out before; null where there is none.</summary>
    internal virtual View? Reference => null;
}
