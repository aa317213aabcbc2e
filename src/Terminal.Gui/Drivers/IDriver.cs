using System.Collections.Concurrent;
using System.Drawing;
using System.Text;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Terminal.Gui.Drivers;

/// <summary>A terminal: its size, what it can show, and the cells to be sent to it.</summary>
public interface IDriver
{
    /// <summary>The width of the screen in cells.</summary>
    int Cols { get; }

    /// <summary>The height of the screen in cells.</summary>
    int Rows { get; }

    /// <summary>The screen in cells; its location is (0, 0).</summary>
    Rectangle Screen { get; }

    /// <summary>The address that cells drawn from now on link to (OSC 8); null for none.</summary>
    string? CurrentUrl { get; set; }

    /// <summary>The attribute of cells drawn from now on.</summary>
    Attribute CurrentAttribute { get; }

    /// <summary>The terminal's own colours; null as long as they are not known. One that is not known is <see cref="Drawing.Color.None"/>.</summary>
    Attribute? DefaultAttribute { get; }

    /// <summary>Raised on the UI thread when <see cref="DefaultAttribute"/> has changed: when the terminal has told it.</summary>
    event EventHandler<ValueChangedEventArgs<Attribute?>>? DefaultAttributeChanged;

    /// <summary>What the terminal said about kitty's pictures; null as long as it did not.</summary>
    KittyGraphicsSupportResult? KittyGraphicsSupport { get; }

    /// <summary>Raised on the UI thread when the terminal has said something about kitty's pictures.</summary>
    event EventHandler<ValueChangedEventArgs<KittyGraphicsSupportResult?>>? KittyGraphicsSupportChanged;

    /// <summary>Raised on the UI thread when the terminal may have lost what was sent to it beside the cells, such as pictures.</summary>
    event EventHandler<EventArgs>? ClearedContents;

    /// <summary>The pictures on the screen that are sent as bytes behind its cells.</summary>
    ConcurrentQueue<SixelToRender> GetSixels();

    /// <summary>Sends text to the terminal at once. It must neither move the cursor nor draw.</summary>
    void WriteRaw(string str);

    /// <summary>Sets the attribute of cells drawn from now on, and returns the one before.</summary>
    Attribute SetAttribute(Attribute newAttribute);

    /// <summary>Sets where the next text is drawn, in screen coordinates.</summary>
    void Move(int col, int row);

    /// <summary>Draws text at the current place and moves behind it.</summary>
    void AddStr(string str);

    /// <summary>Draws a character at the current place and moves behind it.</summary>
    void AddRune(Rune rune);

    /// <summary>Fills a part of the screen with a character.</summary>
    void FillRect(Rectangle rect, Rune rune);

    /// <summary>Sets where the terminal's cursor stands when the frame has been sent.</summary>
    void SetCursor(Cursor cursor);

    /// <summary>Gives the terminal back and stops the process until it is resumed (Ctrl+Z).</summary>
    void Suspend();
}
