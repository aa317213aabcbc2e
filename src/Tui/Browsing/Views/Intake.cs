using Terminal.Gui.Input;
using Tui.Browsing.Keys;

namespace Tui.Browsing.Views;

/// <summary>Takes what the reader does in the order in which it was done, and keeps what comes too early until its time.</summary>
/// <param name="window">The window that it is done in.</param>
/// <param name="field">The field that is typed into.</param>
internal sealed class Intake(BrowserWindow window, PromptField field)
{
    private bool _isResuming;

    /// <summary>Whether the screen was drawn since the last key.</summary>
    public bool IsSeen { get; set; }

    private BrowserState State => window.State;

    /// <summary>Takes a key, or keeps it. False where it means nothing to the browser.</summary>
    public bool Take(Key key)
    {
        var stroke = new Typed.Stroke(key);
        var isWaiting = Waits(stroke);
        if (isWaiting && TypingAhead.BreakOffBy(State, key, IsSeen) is { } breakOff)
        {
            Do(breakOff);
            return true;
        }

        if (isWaiting && (KeyNotation.IsTyped(key) || State.Keys.Has(key) || field.IsFor(key)))
        {
            Do(new BrowserAction.TypeAhead(stroke));
            return true;
        }

        if (State.Keys.Find(State.Place, key) is { } action)
        {
            Do(action);
            return true;
        }

        // One that the reader has given Alt to is never an Esc and a key.
        return key.IsAlt && State.Keys.Has(key) && !(field.Visible && field.IsFor(key));
    }

    /// <summary>Keeps text that was pasted too early. False where it is not.</summary>
    public bool Hold(string text)
    {
        var paste = new Typed.Paste(text);
        if (!Waits(paste))
            return false;
        window.Take(new BrowserAction.TypeAhead(paste));
        return true;
    }

    /// <summary>Takes a click on what stands for a key, or keeps it.</summary>
    public void Click(BrowserAction action)
    {
        var hint = new Typed.Hint(action);
        window.Take(Waits(hint) ? TypingAhead.BreakOffBy(action) ?? new BrowserAction.TypeAhead(hint) : action);
    }

    /// <summary>Takes what was done to something on the screen: what was typed ahead was meant for something else.</summary>
    public void Point(BrowserAction action) =>
        window.Take(State.Ahead.IsEmpty || action is BrowserAction.Wheel ? action : new BrowserAction.BreakOff(action));

    /// <summary>Takes what was kept, as far as its time has come.</summary>
    public void Resume()
    {
        if (_isResuming)
            return;
        _isResuming = true;
        try
        {
            while (State.Ahead is [var typed, ..] && !TypingAhead.Waits(State, typed))
            {
                window.Take(new BrowserAction.TakeTyped());
                TakeNow(typed);
            }
        }
        finally
        {
            _isResuming = false;
        }
    }

    private void TakeNow(Typed typed)
    {
        switch (typed)
        {
            case Typed.Stroke(var key):
                Press(key);
                break;
            case Typed.Hint(var action):
                window.Take(action);
                break;

            // Where the field is gone that text was pasted for, nothing else may take it: it would be taken for commands.
            case Typed.Paste(var text) when field.Visible:
                field.Paste(text);
                break;
        }
    }

    private void Do(BrowserAction action)
    {
        IsSeen = false;
        window.Take(action);
    }

    // As a terminal's keys are handed on: Alt, where nothing has it, may be an Esc.
    private void Press(Key key)
    {
        if (window.NewKeyDownEvent(key) || !key.IsAlt)
            return;

        // What the Esc leads to may be still to come, and the key is meant for that.
        window.Take(new BrowserAction.TypeAhead(new Typed.Stroke(key.NoAlt)) { IsFirst = true });
        window.NewKeyDownEvent(Key.Esc);
    }

    // What comes behind something that waits is not to overtake it.
    private bool Waits(Typed typed) => !_isResuming && (!State.Ahead.IsEmpty || TypingAhead.Waits(State, typed));
}
