namespace Tui.Text;

/// <summary>What a piece of set text is. A terminal's colours are chosen from it where it is drawn, never earlier.</summary>
[Flags]
public enum SpanStyle
{
    /// <summary>Running text.</summary>
    Normal = 0,

    /// <summary>Strong emphasis.</summary>
    Bold = 1 << 0,

    /// <summary>Emphasis.</summary>
    Italic = 1 << 1,

    /// <summary>Underlined.</summary>
    Underline = 1 << 2,

    /// <summary>Deleted text.</summary>
    Strikethrough = 1 << 3,

    /// <summary>Text of less weight: dates, counts, bars, addresses.</summary>
    Dim = 1 << 4,

    /// <summary>Code, on a slightly different ground.</summary>
    Code = 1 << 5,

    /// <summary>A link's text; the span carries its address.</summary>
    Link = 1 << 6,

    /// <summary>A figure's mark, number and caption.</summary>
    Caption = 1 << 7,

    /// <summary>A heading or the article's title.</summary>
    Heading = 1 << 8,

    /// <summary>Text that the author marked, or that a search found.</summary>
    Highlight = 1 << 9,

    /// <summary>What asks for the eye among other rows: an unread article's mark, a star.</summary>
    Accent = 1 << 10,

    /// <summary>The one among several that the reader is at: a link, a match.</summary>
    Current = 1 << 11,

    /// <summary>The beginning or the end of a row, by which alone a row may be shown to be selected.</summary>
    End = 1 << 12,
}
