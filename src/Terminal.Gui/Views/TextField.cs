using System.Drawing;
using System.Text;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Tui.Text;

namespace Terminal.Gui.Views;

/// <summary>One line of text that can be edited, as a shell's line is.</summary>
public class TextField : View
{
    private readonly LineEditor _line = new();
    private int _cellsBeforeView;

    /// <summary>An empty field, one row high.</summary>
    public TextField()
    {
        CanFocus = true;
        Height = 1;
        Bind(Command.Left, () => _line.Go(_line.Left()), Key.CursorLeft, Key.B.WithCtrl);
        Bind(Command.Right, () => _line.Go(_line.Right()), Key.CursorRight, Key.F.WithCtrl);
        Bind(Command.LeftStart, () => _line.Go(0), Key.Home, Key.A.WithCtrl);
        Bind(Command.RightEnd, () => MoveEnd(), Key.End, Key.E.WithCtrl);
        Bind(Command.WordLeft, () => _line.Go(_line.WordLeft()), Key.CursorLeft.WithCtrl, Key.B.WithAlt);
        Bind(Command.WordRight, () => _line.Go(_line.WordRight()), Key.CursorRight.WithCtrl, Key.F.WithAlt);
        Bind(Command.DeleteCharLeft, () => Delete(_line.Left()), Key.Backspace);
        Bind(Command.DeleteCharRight, () => Delete(_line.Right()), Key.Delete, Key.D.WithCtrl);
        Bind(Command.KillWordLeft, () => Delete(_line.WordLeft()), Key.W.WithCtrl, Key.Backspace.WithAlt);
        Bind(Command.KillWordRight, () => Delete(_line.WordRight()), Key.D.WithAlt, Key.Delete.WithCtrl);
        Bind(Command.CutToStartOfLine, () => Delete(0), Key.U.WithCtrl);
        Bind(Command.CutToEndOfLine, () => Delete(_line.Text.Length), Key.K.WithCtrl);
    }

    /// <summary>Raised when the text has changed.</summary>
    public event EventHandler<ValueChangedEventArgs<string?>>? ValueChanged;

    /// <summary>The text: clean, one line.</summary>
    public override string Text
    {
        get => _line.Text;
        set => Change(() => _line.Replace(value));
    }

    /// <summary>Where text is inserted: the number of grapheme clusters before it.</summary>
    public virtual int InsertionPoint => _line.ClustersBefore;

    /// <summary>Goes to the end of the text. True where that is another place.</summary>
    public bool MoveEnd()
    {
        SetNeedsDraw();
        return _line.Go(_line.Text.Length);
    }

    /// <inheritdoc/>
    protected internal override bool OnDrawingContent(DrawContext? context)
    {
        _line.Ambiguous = (App?.Driver as TerminalDriver)?.Ambiguous ?? AmbiguousWidth.Narrow;
        Scroll();
        SetAttributeForRole(VisualRole.Editable);
        FillRect(new Rectangle(0, 0, Viewport.Width, 1), new Rune(' '));
        AddStr(-_cellsBeforeView, 0, _line.Text);
        Cursor = new Cursor
        {
            Position = ViewportToScreen(new Point(_line.CellsBefore - _cellsBeforeView, 0)),
            Style = Viewport.Width > 0 ? CursorStyle.Default : CursorStyle.Hidden,
        };
        return true;
    }

    /// <inheritdoc/>
    protected internal override bool OnKeyDownNotHandled(Key key)
    {
        if (key.AsGrapheme is not { Length: > 0 } text || key.IsCtrl || key.IsAlt) return false;
        Insert(text);
        return true;
    }

    /// <inheritdoc/>
    protected internal override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed) || mouse.Position is not { } place) return false;
        _line.GoToCell(place.X + _cellsBeforeView);
        SetNeedsDraw();
        return true;
    }

    /// <inheritdoc/>
    protected internal override bool OnPaste(string text)
    {
        Insert(TextCleaner.CleanLine(text));
        return true;
    }

    private void Insert(string text) => Change(() => _line.Insert(TextCleaner.Clean(text)));

    private void Delete(int to) => Change(() => _line.Delete(to));

    private void Change(Action change)
    {
        var before = _line.Text;
        change();
        SetNeedsDraw();
        if (before != _line.Text) ValueChanged?.Invoke(this, new ValueChangedEventArgs<string?>(before, _line.Text));
    }

    /// <summary>A key of the line is the line's even where it changes nothing, as at the line's end.</summary>
    private void Bind(Command command, Action action, params Key[] keys)
    {
        AddCommand(command, () =>
        {
            action();
            SetNeedsDraw();
            return true;
        });
        foreach (var key in keys) KeyBindings.Add(key, command);
    }

    /// <summary>Keeps the cursor in sight, with the cell after it.</summary>
    private void Scroll()
    {
        var cell = _line.CellsBefore;
        var width = Math.Max(1, Viewport.Width);
        _cellsBeforeView = Math.Clamp(_cellsBeforeView, Math.Max(0, cell - width + 1), cell);
        _cellsBeforeView = Math.Min(_cellsBeforeView, Math.Max(0, _line.Cells - width + 1));
    }
}
