namespace Terminal.Gui.ViewBase;

/// <summary>What is known while views are drawn. It has nothing that a view of this program needs.</summary>
public class DrawContext;
