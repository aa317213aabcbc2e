using System.Collections.Immutable;
using System.Drawing;
using Terminal.Gui.Drawing;
using Terminal.Gui.ViewBase;
using Tui.Browsing.Effects;
using Tui.Browsing.Pictures;
using Tui.Text;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Tui.Browsing.Views;

/// <summary>Draws rows into an area of the screen. Both are asked for whenever they are needed.</summary>
internal class LinesView : View
{
    private const int LongestAddress = 50;

    private readonly Func<ImmutableArray<Row>> _rows;

    /// <summary>Makes a view of rows.</summary>
    /// <param name="area">Where it stands; it is not shown while this is empty.</param>
    /// <param name="rows">What it shows.</param>
    public LinesView(Func<Rectangle> area, Func<ImmutableArray<Row>> rows)
    {
        _rows = rows;
        X = Pos.Func(_ => area().X, this);
        Y = Pos.Func(_ => area().Y, this);
        Width = Dim.Func(_ => area().Width, this);
        Height = Dim.Func(_ => area().Height, this);
    }

    /// <inheritdoc/>
    protected override bool OnDrawingContent(DrawContext? context)
    {
        var rows = _rows();
        var look = (SuperView as BrowserWindow)?.Look ?? Look.Default;
        for (var index = 0; index < Math.Min(rows.Length, Viewport.Height); index++)
            DrawRow(index, rows[index], look);
        return true;
    }

    private void DrawRow(int index, Row row, Look look)
    {
        Move(0, index);
        foreach (var span in row.Line.Spans)
        {
            SetAttribute(look.Theme.For(span.Style, row.Kind));
            SetAddress(IsSent(span) ? span.Address : null);
            AddStr(look.IsAscii ? AsciiMarks.Of(span.Text, look.Ambiguous) : span.Text);
        }

        SetAddress(null);
        if (row.Picture is { } picture)
            DrawPicture(index, picture);
    }

    private void DrawPicture(int index, PictureStrip picture)
    {
        Move(picture.Left, index);
        foreach (var run in picture.Runs)
        {
            SetAttribute(new Attribute(run.Foreground, run.Background, run.IsReversed ? TextStyle.Reverse : TextStyle.None));
            AddStr(run.Text);
        }
    }

    // A terminal keeps no address for a row that comes back: one that is longer than the row would be most of what is sent
    // for it. The link that the reader is at has its own, however long.
    private static bool IsSent(StyledSpan span) => OpenableAddress.IsOpenable(span.Address)
        && (span.Address.Length <= LongestAddress || span.Style.HasFlag(SpanStyle.Current));

    private void SetAddress(string? address)
    {
        if (App?.Driver is { } driver && driver.CurrentUrl != address)
            driver.CurrentUrl = address;
    }
}
