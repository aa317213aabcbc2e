using Terminal.Gui.App;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Terminal.Gui.Views;

/// <summary>One line of text that can be edited.</summary>
public class TextField : View
{
    /// <summary>An empty field.</summary>
    public TextField()
    {
        CanFocus = true;
        Height = 1;
    }

    /// <summary>Raised when the text has changed.</summary>
    public event EventHandler<ValueChangedEventArgs<string?>>? ValueChanged;

    /// <inheritdoc/>
    public override string Text
    {
        get => base.Text;
        set
        {
            var old = base.Text;
            base.Text = value;
            ValueChanged?.Invoke(this, new ValueChangedEventArgs<string?>(old, value));
        }
    }

    /// <summary>The text.</summary>
    public string? Value { get => Text; set => Text = value ?? ""; }

    /// <summary>Where text is inserted: the number of grapheme clusters before it.</summary>
    public virtual int InsertionPoint { get; set; }

    /// <summary>Moves to the end of the text. True where that is another place.</summary>
    public bool MoveEnd()
    {
        var moved = InsertionPoint != Text.Length;
        InsertionPoint = Text.Length;
        return moved;
    }

    /// <summary>Deletes all text. True where there was some.</summary>
    public bool DeleteAll()
    {
        var any = Text.Length > 0;
        Text = "";
        return any;
    }

    /// <inheritdoc/>
    protected internal override bool OnDrawingContent(DrawContext? context) => false;

    /// <inheritdoc/>
    protected internal override bool OnKeyDown(Key key) => false;

    /// <inheritdoc/>
    protected internal override bool OnMouseEvent(Mouse mouse) => false;

    /// <inheritdoc/>
    protected internal override bool OnPaste(string text) => false;
}
