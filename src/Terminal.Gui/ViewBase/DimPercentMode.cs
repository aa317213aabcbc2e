namespace Terminal.Gui.ViewBase;

/// <summary>What a percentage is taken of.</summary>
public enum DimPercentMode
{
    /// <summary>What is left after the view's position.</summary>
    Position = 0,

    /// <summary>The whole content of the superview.</summary>
    ContentSize = 1,
}
