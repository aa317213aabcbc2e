using System.Drawing;
using System.Text;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Terminal.Gui.ViewBase;

/// <summary>A part of the screen that draws itself and gets keys and the mouse. Coordinates are in cells.</summary>
public class View : IDisposable
{
    private readonly List<CommandHandler> _commands = [];
    private readonly List<View> _subViews = [];
    private Rectangle _frame;
    private Point _scroll;
    private Scheme? _scheme;

    /// <summary>A name for the program's own use.</summary>
    public string Id { get; set; } = "";

    /// <summary>The view's text, drawn from its first row unless the view draws its content itself.</summary>
    public virtual string Text { get; set => Changed(field = value); } = "";

    /// <summary>The application that shows the view; null while none does.</summary>
    public IApplication? App { get => field ?? SuperView?.App; internal set; }

    /// <summary>The view that holds this one.</summary>
    public View? SuperView { get; private set; }

    /// <summary>The views that this one holds, from the lowest to the topmost.</summary>
    public IReadOnlyCollection<View> SubViews => _subViews;

    /// <summary>The first column, in the superview's content.</summary>
    public Pos X { get; set => SetLayout(ref field, value); } = 0;

    /// <summary>The first row, in the superview's content.</summary>
    public Pos Y { get; set => SetLayout(ref field, value); } = 0;

    /// <summary>The width.</summary>
    public Dim Width { get; set => SetLayout(ref field, value); } = 0;

    /// <summary>The height.</summary>
    public Dim Height { get; set => SetLayout(ref field, value); } = 0;

    /// <summary>The view's place in its superview's content. Setting it fixes <see cref="X"/> to <see cref="Height"/>.</summary>
    public Rectangle Frame
    {
        get => _frame;
        set
        {
            (X, Y, Width, Height) = (value.X, value.Y, value.Width, value.Height);
            ApplyFrame(value);
        }
    }

    /// <summary>The part of the content on show: its location is the scroll offset, its size that of the frame.</summary>
    public virtual Rectangle Viewport
    {
        get => new(_scroll, _frame.Size);
        set
        {
            var old = Viewport;
            _scroll = value.Location;
            if (value.Size != _frame.Size) Frame = new Rectangle(_frame.Location, value.Size);
            else if (old.Location != value.Location) ViewportMoved();
        }
    }

    /// <summary>Whether the view is shown.</summary>
    public virtual bool Visible
    {
        get;
        set
        {
            if (field == value) return;
            field = value;
            if (!value) FocusMover.LeaveFocus(this);
            (SuperView ?? this).SetNeedsDraw();
            SetNeedsLayout();
        }
    } = true;

    /// <summary>Whether the view takes keys, the mouse and the focus.</summary>
    public bool Enabled { get; set => FocusMover.Allow(this, field = value); } = true;

    /// <summary>Whether the view can have the focus. A view inside one that cannot, cannot either.</summary>
    public bool CanFocus { get; set => FocusMover.Allow(this, field = value); }

    /// <summary>Whether the view or one inside it gets the keys.</summary>
    public bool HasFocus { get; internal set; }

    /// <summary>The view directly inside this one that has the focus; null where none has.</summary>
    public View? Focused => _subViews.Find(static view => view.HasFocus);

    /// <summary>The innermost view inside this one that has the focus; null where none has.</summary>
    public View? MostFocused => Focused is { } inner ? inner.MostFocused ?? inner : null;

    /// <summary>How Tab treats the view; null as long as it cannot have the focus.</summary>
    public TabBehavior? TabStop { get => field ?? (CanFocus ? TabBehavior.TabStop : null); set; }

    /// <summary>Whether the view or its layout must be drawn again.</summary>
    public bool NeedsDraw { get; private set; } = true;

    /// <summary>Whether the view must be laid out again.</summary>
    public bool NeedsLayout { get; internal set; } = true;

    /// <summary>The keys of the view.</summary>
    public KeyBindings KeyBindings { get; } = new();

    /// <summary>The terminal's cursor while the view has the focus, in screen coordinates.</summary>
    public Cursor Cursor { get; set; } = new();

    /// <summary>Whether a view inside must be drawn again.</summary>
    internal bool SubViewNeedsDraw { get; private set; }

    /// <summary>The view inside that had the focus when this one lost it.</summary>
    internal View? LastFocused { get; set; }

    private TerminalDriver? Surface => (App as TerminalApplication)?.Terminal;

    /// <summary>Adds a view on top of the others.</summary>
    public View? Add(View? view)
    {
        if (view is null) return null;
        view.SuperView?.Remove(view);
        _subViews.Add(view);
        view.SuperView = this;
        view.SetNeedsLayout();
        view.SetNeedsDraw();
        return view;
    }

    /// <summary>Adds views, each on top of those before.</summary>
    public void Add(params View[]? views)
    {
        foreach (var view in views ?? []) Add(view);
    }

    /// <summary>Takes a view out. It is not disposed. Null where it was not in here.</summary>
    public View? Remove(View? view)
    {
        if (view is null || !_subViews.Contains(view)) return null;
        FocusMover.LeaveFocus(view);
        _subViews.Remove(view);
        view.SuperView = null;
        if (LastFocused == view) LastFocused = null;
        SetNeedsLayout();
        SetNeedsDraw();
        return view;
    }

    /// <summary>Has the view laid out before it is drawn next.</summary>
    public void SetNeedsLayout()
    {
        for (var view = this; view is { NeedsLayout: false }; view = view.SuperView) view.NeedsLayout = true;
        for (var view = SuperView; view is { NeedsLayout: false }; view = view.SuperView) view.NeedsLayout = true;
    }

    /// <summary>Has the view drawn again.</summary>
    public void SetNeedsDraw()
    {
        NeedsDraw = true;
        for (var view = SuperView; view is { SubViewNeedsDraw: false }; view = view.SuperView) view.SubViewNeedsDraw = true;
    }

    /// <summary>Draws the view, as far as it needs it.</summary>
    public void Draw(DrawContext? context = null)
    {
        if (Surface is { } surface) new ViewPainter(surface, context ?? new DrawContext()).Paint(this);
    }

    /// <summary>Gives the focus to the view, or to the view inside it that had it last. False where none can have it.</summary>
    public bool SetFocus() => FocusMover.SetFocus(this);

    /// <summary>Moves the focus to the next view inside this one. False where there is none, or none after it.</summary>
    public bool AdvanceFocus(NavigationDirection direction, TabBehavior? behavior) =>
        FocusMover.Advance(this, direction, behavior);

    /// <summary>Gives the view a key: first to the view inside that has the focus, then to itself. True where it was handled.</summary>
    public bool NewKeyDownEvent(Key key)
    {
        if (!Enabled || !Visible) return false;
        return (Focused?.NewKeyDownEvent(key) ?? false) || DispatchKey(key) || OnKeyDownNotHandled(key) || key.Handled;
    }

    /// <summary>Gives the view a mouse event in its viewport's coordinates. True where it was handled.</summary>
    public bool? NewMouseEvent(Mouse mouse) => Enabled && Visible && (OnMouseEvent(mouse) || mouse.Handled);

    /// <summary>Does a command. True where it was handled, null where the view has no such command.</summary>
    public bool? InvokeCommand(Command command) => _commands.Find(known => known.Command == command)?.Run();

    /// <summary>The place on the screen of a place in the viewport.</summary>
    public Point ViewportToScreen(in Point location) => location + (Size)FrameToScreen().Location;

    /// <summary>The place in the viewport of a place on the screen.</summary>
    public Point ScreenToViewport(in Point location) => location - (Size)FrameToScreen().Location;

    /// <summary>The view's place on the screen.</summary>
    public virtual Rectangle FrameToScreen()
    {
        var place = _frame;
        for (var view = SuperView; view is not null; view = view.SuperView)
            place.Offset(view._frame.X - view._scroll.X, view._frame.Y - view._scroll.Y);
        return place;
    }

    /// <summary>The view's scheme: its own, else its superview's, else one in the terminal's own colours.</summary>
    public Scheme GetScheme() => _scheme ?? SuperView?.GetScheme() ?? new Scheme();

    /// <summary>Sets the view's own scheme; null to use its superview's. False where it did not change.</summary>
    public bool SetScheme(Scheme? scheme)
    {
        if (_scheme == scheme) return false;
        _scheme = scheme;
        SetNeedsDraw();
        return true;
    }

    /// <summary>The attribute of a role in the view's scheme.</summary>
    public Attribute GetAttributeForRole(VisualRole role) =>
        GetScheme().GetAttributeForRole(Enabled || role is VisualRole.Focus ? role : VisualRole.Disabled);

    /// <summary>Sets the attribute of what is drawn next, and returns the one before.</summary>
    public Attribute SetAttribute(Attribute attribute) => Surface?.SetAttribute(attribute) ?? Attribute.Default;

    /// <summary>Sets the attribute of what is drawn next by its role, and returns the one before.</summary>
    public Attribute? SetAttributeForRole(VisualRole role) => Surface?.SetAttribute(GetAttributeForRole(role));

    /// <summary>Sets where the next text is drawn, in the viewport's coordinates. False outside of it.</summary>
    public bool Move(int col, int row)
    {
        if (Surface is not { } surface) return false;
        surface.Move(ViewportToScreen(new Point(col, row)));
        return col >= 0 && row >= 0 && col < _frame.Width && row < _frame.Height;
    }

    /// <summary>Draws text and moves behind it. Nothing is drawn outside the viewport.</summary>
    public void AddStr(string str) => Surface?.AddStr(str);

    /// <summary>Draws text at a place in the viewport.</summary>
    public void AddStr(int col, int row, string str)
    {
        Move(col, row);
        AddStr(str);
    }

    /// <summary>Draws a character and moves behind it.</summary>
    public void AddRune(Rune rune) => Surface?.AddRune(rune);

    /// <summary>Fills a part of the viewport with a character.</summary>
    public void FillRect(Rectangle rect, Rune rune) =>
        Surface?.FillRect(new Rectangle(ViewportToScreen(rect.Location), rect.Size), rune);

    /// <summary>Clears the viewport with the attribute for ordinary content.</summary>
    public void ClearViewport(DrawContext? context = null)
    {
        SetAttributeForRole(VisualRole.Normal);
        FillRect(new Rectangle(Point.Empty, _frame.Size), new Rune(' '));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Puts the view at a place that was worked out, and tells it so.</summary>
    internal void ApplyFrame(Rectangle frame)
    {
        if (frame == _frame) return;
        _frame = frame;
        NeedsLayout = true;
        (SuperView ?? this).SetNeedsDraw();
        OnFrameChanged(frame);
    }

    /// <summary>Notes that the view and all inside it have been drawn.</summary>
    internal void ClearNeedsDraw() => NeedsDraw = SubViewNeedsDraw = false;

    /// <summary>Gives the view a command. True where it is handled, null where it is not implemented.</summary>
    protected void AddCommand(Command command, Func<bool?> impl)
    {
        _commands.RemoveAll(known => known.Command == command);
        _commands.Add(new CommandHandler(command, impl));
    }

    /// <summary>Draws the content into the cleared viewport. Returns true where all is drawn.</summary>
    protected internal virtual bool OnDrawingContent(DrawContext? context) => false;

    /// <summary>Gets a key before its bindings do. Returns true where it was handled.</summary>
    protected internal virtual bool OnKeyDown(Key key) => false;

    /// <summary>Gets a key that neither the view nor its bindings dealt with. Returns true where it was handled.</summary>
    protected internal virtual bool OnKeyDownNotHandled(Key key) => false;

    /// <summary>Gets a mouse event, its position in the viewport. Returns true where it was handled.</summary>
    protected internal virtual bool OnMouseEvent(Mouse mouse) => false;

    /// <summary>Gets pasted text. Returns true where it was handled.</summary>
    protected internal virtual bool OnPaste(string text) => false;

    /// <summary>Told that the view got or lost the focus.</summary>
    protected internal virtual void OnHasFocusChanged(bool newHasFocus, View? previousFocusedView, View? focusedView) { }

    /// <summary>Told that the frame has changed.</summary>
    protected virtual void OnFrameChanged(in Rectangle frame) { }

    /// <summary>Disposes the views inside.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        foreach (var view in _subViews.ToArray()) view.Dispose();
        SuperView?.Remove(this);
    }

    private bool DispatchKey(Key key)
    {
        if (OnKeyDown(key) || key.Handled) return true;
        if (!KeyBindings.TryGet(key, out var binding)) return false;
        var handled = false;
        foreach (var command in binding.Commands) handled |= InvokeCommand(command) == true;
        return handled;
    }

    private void ViewportMoved()
    {
        SetNeedsLayout();
        SetNeedsDraw();
    }

    private void SetLayout<T>(ref T field, T value)
    {
        field = value;
        SetNeedsLayout();
    }

    private void Changed(string _) => SetNeedsDraw();
}
