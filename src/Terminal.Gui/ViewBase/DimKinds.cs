namespace Terminal.Gui.ViewBase;

/// <summary>A fixed extent.</summary>
internal sealed record DimAbsolute(int Size) : Dim
{
    internal override int Resolve(int available, int position) => Size;
}

/// <summary>What is left, but for a margin.</summary>
internal sealed record DimFill(Dim Margin) : Dim
{
    internal override View? Reference => Margin.Reference;

    internal override int Resolve(int available, int position) => available - position - Margin.Resolve(available, 0);
}

/// <summary>An extent that a function gives.</summary>
internal sealed record DimFunc(Func<View?, int> Function, View? View) : Dim
{
    internal override View? Reference => View;

    internal override int Resolve(int available, int position) => Function(View);
}

/// <summary>Two extents added, or one less another.</summary>
internal sealed record DimCombined(Dim First, Dim Second, int Sign) : Dim
{
    internal override View? Reference => First.Reference ?? Second.Reference;

    internal override int Resolve(int available, int position) =>
        First.Resolve(available, position) + (Sign * Second.Resolve(available, position));
}
