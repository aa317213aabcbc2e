using Tui.Text;

namespace Tui.Core.Typesetting;

/// <summary>What stands before the lines of a block: a mark before the first, the same cells before the others.</summary>
internal sealed class LineIndent
{
    private bool _taken;

    private LineIndent(StyledSpan first, StyledSpan further)
    {
        First = first;
        Further = further;
        Width = CellWidth.Of(first.Text);
        IsVisible = !string.IsNullOrWhiteSpace(further.Text);
    }

    /// <summary>What stands before the first line.</summary>
    public StyledSpan First { get; }

    /// <summary>What stands before every other line.</summary>
    public StyledSpan Further { get; }

    /// <summary>The cells that either takes.</summary>
    public int Width { get; }

    /// <summary>Whether an empty line shows it.</summary>
    public bool IsVisible { get; }

    /// <summary>Whether it holds a mark that no line has carried yet.</summary>
    public bool IsWaiting => !_taken && !string.IsNullOrWhiteSpace(First.Text) && !IsVisible;

    /// <summary>Nothing.</summary>
    public static LineIndent None => new(new StyledSpan(""), new StyledSpan(""));

    /// <summary>A mark before the first line; the others are indented by its width.</summary>
    public static LineIndent Hanging(string mark, SpanStyle style, string? address = null)
    {
        var blank = new StyledSpan(new string(' ', CellWidth.Of(mark)));
        return new LineIndent(string.IsNullOrWhiteSpace(mark) ? blank : new StyledSpan(mark, style, address), blank);
    }

    /// <summary>The same before every line.</summary>
    public static LineIndent Bar(string bar, SpanStyle style) => new(new StyledSpan(bar, style), new StyledSpan(bar, style));

    /// <summary>What stands before the next line.</summary>
    public StyledSpan Take()
    {
        var span = _taken ? Further : First;
        _taken = true;
        return span;
    }
}
