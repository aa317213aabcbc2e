namespace Tui.Core.Articles.Captions;

/// <summary>How a stretch of text is set, as far as that can tell a caption from body text.</summary>
[Flags]
internal enum TextSetting
{
    /// <summary>As body text.</summary>
    None = 0,

    /// <summary>Centred on its line.</summary>
    Centred = 1,

    /// <summary>In a grey.</summary>
    Grey = 2,

    /// <summary>Smaller than body text.</summary>
    Small = 4,

    /// <summary>In italics.</summary>
    Italic = 8,

    /// <summary>Inside an element whose class says that it is a caption.</summary>
    Classed = 16,

    /// <summary>Opened by a sign that points up at a picture.</summary>
    Pointing = 32,

    /// <summary>In bold.</summary>
    Strong = 64,

    /// <summary>Every way at once: what a stretch without text can be said to be.</summary>
    All = Centred | Grey | Small | Italic | Classed | Pointing | Strong,
}
