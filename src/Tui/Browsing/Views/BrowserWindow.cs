using System.Collections.Immutable;
using System.Drawing;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using Tui.Browsing.Effects;
using Tui.Browsing.Prompts;
using Tui.Text;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Tui.Browsing.Views;

/// <summary>
/// The browser's window: it holds the state, turns keys into actions, and shows what the actions make of the state.
/// </summary>
internal sealed class BrowserWindow : Runnable
{
    private readonly Action<BrowserEffect> _run;
    private readonly PromptField _field;
    private readonly Intake _intake;
    private readonly ImmutableArray<Part> _parts;
    private BrowserState _state;
    private PaneEdge? _dragged;

    /// <summary>Makes a window on a state.</summary>
    /// <param name="state">The state at the first frame.</param>
    /// <param name="clock">Tells the articles' ages.</param>
    /// <param name="run">Runs an effect without waiting for it.</param>
    public BrowserWindow(BrowserState state, TimeProvider clock, Action<BrowserEffect> run)
    {
        _state = state;
        _run = run;
        (Width, Height) = (Dim.Fill(), Dim.Fill());
        _field = new PromptField(key => _intake!.Take(key), text => _intake!.Hold(text)) { CanFocus = false, Visible = false, Height = 1 };
        _intake = new Intake(this, _field);
        _field.X = Pos.Func(_ => PromptRow.FieldOf(_state).X, this);
        _field.Y = Pos.Func(_ => PromptRow.FieldOf(_state).Y, this);
        _field.Width = Dim.Func(_ => PromptRow.FieldOf(_state).Width, this);
        _field.ValueChanged += (_, change) => Edit(change.NewValue ?? "");
        _parts =
        [
            new(new HeaderView(() => _state, _intake.Click), () => !_state.Layout.Header.IsEmpty),
            PaneOf(Pane.Tree, () => TreePane.Of(_state)),
            PaneOf(Pane.List, () => ListRows.Of(_state, clock.GetUtcNow())),
            PaneOf(Pane.Article, () => ArticleRows.Of(_state)),
            Divider(PaneEdge.Tree),
            Divider(PaneEdge.List),
            Divider(PaneEdge.Rows),
            Lines(() => _state.HelpTop is null ? Rectangle.Empty : _state.Layout.Body, () => HelpRows.Of(_state)),
            new(new HintsView(() => _state, _intake.Click), () => !_state.Layout.Status.IsEmpty),
            new(new ChoiceView(() => _state, _intake.Click), () => _state.Prompt is Prompt.Choice),
            Lines(() => SearchSheet.AreaOf(_state), () => SearchSheet.Of(_state)),
            Lines(() => PromptRow.AreaOf(_state), () => [PromptRow.Of(_state)]),
            Lines(() => _state.Layout.IsTooSmall ? new(Point.Empty, _state.Size) : Rectangle.Empty, TooSmall),
        ];
        foreach (var part in _parts)
            Add(part.View);
        Add(_field);
        Show();
    }

    /// <summary>How it looks.</summary>
    public Look Look { get; private set; } = Look.Default;

    /// <summary>Told of every state before it is drawn.</summary>
    public Action<BrowserState> Showing { get; set; } = _ => { };

    /// <summary>What is shown.</summary>
    public BrowserState State => _state;

    /// <summary>Takes an action and shows what it makes of the state. Only for the thread of the interface.</summary>
    public void Take(BrowserAction action)
    {
        var before = _state;
        var step = BrowserUpdate.Apply(before, action);
        _state = step.State;
        foreach (var effect in step.Effects)
            _run(effect);

        // An effect that is done at once has taken its own action already.
        if (!ReferenceEquals(before, _state))
            Show();
        _intake.Resume();
    }

    /// <summary>Looks so from now on, on the ground that the terminal has or is yet to tell of.</summary>
    public void Wear(Look look, IDriver? driver)
    {
        PutOn(driver?.DefaultAttribute);
        if (driver is not null)
            driver.DefaultAttributeChanged += (_, change) => PutOn(change.NewValue);

        void PutOn(Attribute? terminal)
        {
            Look = look with { IsLight = terminal is { } colors && !colors.Background.IsDarkColor() };
            SetScheme(new Scheme(Look.Theme.Text));
            Show();
        }
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key) => _intake.Take(key);

    /// <inheritdoc/>
    protected override bool OnPaste(string text) => _intake.Hold(text);

    /// <inheritdoc/>
    protected override bool OnDrawingContent(DrawContext? context)
    {
        _intake.IsSeen = true;
        return base.OnDrawingContent(context);
    }

    /// <summary>Drags the edges of panes. The pointer leaves an edge faster than it can follow, so that the window does it.</summary>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        var isHeld = mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed);
        var isMove = mouse.Flags.HasFlag(MouseFlags.PositionReport);
        if (isHeld && !isMove && _state.HelpTop is null)
            _dragged = _state.Layout.EdgeAt(mouse.ScreenPosition);
        else if (isHeld && _dragged is { } edge)
            Take(new BrowserAction.MoveEdge(edge, mouse.ScreenPosition));
        else if (!isMove)
            _dragged = null;
        return _dragged is not null;
    }

    /// <inheritdoc/>
    protected override void OnFrameChanged(in Rectangle frame)
    {
        base.OnFrameChanged(frame);
        Take(new BrowserAction.Resize(frame.Size));
    }

    private void Show()
    {
        Showing(_state);
        foreach (var part in _parts)
        {
            part.View.Visible = part.IsShown();
            part.View.SetNeedsDraw();
        }

        ShowField();
        Cursor = _state.IsLinear ? new Cursor { Position = LinearRows.PlaceOf(_state), Style = CursorStyle.SteadyBlock } : new Cursor();
        SetNeedsLayout();
        SetNeedsDraw();
    }

    private void ShowField()
    {
        var isShown = !PromptRow.FieldOf(_state).IsEmpty;
        if (isShown == _field.Visible)
        {
            // The history puts other words into it.
            if (isShown && _field.Text != _state.Prompt?.Text)
                FillField();
            return;
        }

        _field.Visible = isShown;
        _field.CanFocus = isShown;
        if (!isShown)
        {
            SetFocus();
            return;
        }

        FillField();
        _field.SetFocus();
    }

    private void FillField()
    {
        _field.Text = _state.Prompt?.Text ?? "";
        _field.MoveEnd();
    }

    // What is filled in is what the prompt holds already, and not typed.
    private void Edit(string text)
    {
        if (_state.Prompt?.Text != text)
            Take(new BrowserAction.EditPrompt(text));
    }

    private static Part Lines(Func<Rectangle> area, Func<ImmutableArray<Row>> rows) =>
        new(new LinesView(area, rows), () => !area().IsEmpty);

    private Part PaneOf(Pane pane, Func<ImmutableArray<Row>> rows) =>
        new(new PaneView(pane, () => _state.Layout.Of(pane), rows, _intake.Point) { Special = cell => pane == Pane.List ? CopiesAt(cell) : null },
            () => _state.HelpTop is null && !_state.Layout.Of(pane).IsEmpty);

    private BrowserAction.ToggleCopiesOfOne? CopiesAt(Point cell) =>
        _state.Prompt is null && ListRows.CopiesAt(_state, cell) is { } index ? new(index) : null;

    private Part Divider(PaneEdge edge)
    {
        return Lines(Area, () => DividerRows.Of(Area(), _state.Settings.Ambiguous));

        Rectangle Area() => _state.HelpTop is null ? _state.Layout.Of(edge) : Rectangle.Empty;
    }

    private ImmutableArray<Row> TooSmall() =>
        [new(LineFit.Between([new(_state.Settings.Phrases.Of("tui needs 20x5"), SpanStyle.Dim)], [], _state.Size.Width, _state.Settings.Ambiguous))];

    // A class: an array of structures of our own would be compiled on the way to the first frame.
    private sealed record Part(View View, Func<bool> IsShown);
}
