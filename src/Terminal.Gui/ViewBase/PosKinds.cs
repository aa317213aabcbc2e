namespace Terminal.Gui.ViewBase;

/// <summary>A fixed position.</summary>
internal sealed record PosAbsolute(int Position) : Pos
{
    internal override int Resolve(int available, int own) => Position;
}

/// <summary>A position counted from the end; without an offset, the view's own extent is the offset.</summary>
internal sealed record PosAnchorEnd(int? Offset) : Pos
{
    internal override bool NeedsOwnExtent => Offset is null;

    internal override int Resolve(int available, int own) => available - (Offset ?? own);
}

/// <summary>The position that centres the view.</summary>
internal sealed record PosCenter : Pos
{
    internal override bool NeedsOwnExtent => true;

    internal override int Resolve(int available, int own) => (available - own) / 2;
}

/// <summary>A position that a function gives.</summary>
internal sealed record PosFunc(Func<View?, int> Function, View? View) : Pos
{
    internal override View? Reference => View;

    internal override int Resolve(int available, int own) => Function(View);
}

/// <summary>Two positions added, or one less another.</summary>
internal sealed record PosCombined(Pos First, Pos Second, int Sign) : Pos
{
    internal override bool NeedsOwnExtent => First.NeedsOwnExtent || Second.NeedsOwnExtent;

    internal override View? Reference => First.Reference ?? Second.Reference;

    internal override int Resolve(int available, int own) =>
        First.Resolve(available, own) + (Sign * Second.Resolve(available, own));
}
