namespace Tui.Text;

/// <summary>
/// How a character behaves at the end of a line: the classes of UAX #14 after its rule LB1, with a few split so
/// that a rule can name them. At most 64, since a character's class is stored in six bits.
/// </summary>
internal enum LineClass : byte
{
    /// <summary>Letters and symbols.</summary>
    Al,

    /// <summary>Ideographs and what behaves as they do.</summary>
    Id,

    /// <summary>Unassigned code points that are set aside for emoji; as <see cref="Id"/>.</summary>
    IdReserved,

    /// <summary>Emoji that take a skin tone; as <see cref="Id"/>.</summary>
    Eb,

    /// <summary>Skin tones; as <see cref="Id"/>.</summary>
    Em,

    /// <summary>Characters that may not begin a line: small kana, the prolonged sound mark, iteration marks.</summary>
    Ns,

    /// <summary>The middle dot, which divides the parts of a foreign name in Chinese.</summary>
    MiddleDot,

    /// <summary>Closing marks.</summary>
    Cl,

    /// <summary>Closing parentheses.</summary>
    Cp,

    /// <summary>Exclamation and question marks.</summary>
    Ex,

    /// <summary>Commas, full stops, colons between digits or after words.</summary>
    Is,

    /// <summary>The solidus.</summary>
    Sy,

    /// <summary>Opening marks that are not East Asian.</summary>
    Op,

    /// <summary>East Asian opening marks.</summary>
    OpWide,

    /// <summary>Quotation marks of which it is not known whether they open or close.</summary>
    Qu,

    /// <summary>Quotation marks that open in most languages.</summary>
    QuInitial,

    /// <summary>Quotation marks that close in most languages.</summary>
    QuFinal,

    /// <summary>Leaders, such as the ellipsis.</summary>
    In,

    /// <summary>Dashes.</summary>
    B2,

    /// <summary>Characters after which a line may end.</summary>
    Ba,

    /// <summary>Characters before which a line may end.</summary>
    Bb,

    /// <summary>The hyphen.</summary>
    Hy,

    /// <summary>Digits.</summary>
    Nu,

    /// <summary>What stands before a number.</summary>
    Pr,

    /// <summary>What stands after a number.</summary>
    Po,

    /// <summary>Hebrew letters.</summary>
    Hl,

    /// <summary>Hangul syllables without a final consonant.</summary>
    H2,

    /// <summary>Hangul syllables with one.</summary>
    H3,

    /// <summary>Hangul leading consonants.</summary>
    Jl,

    /// <summary>Hangul vowels.</summary>
    Jv,

    /// <summary>Hangul final consonants.</summary>
    Jt,

    /// <summary>Regional indicators, two of which are a flag.</summary>
    Ri,

    /// <summary>Marks that belong to the character before them.</summary>
    Cm,

    /// <summary>The zero width joiner.</summary>
    Zwj,

    /// <summary>The word joiner.</summary>
    Wj,

    /// <summary>Spaces that hold what is beside them together.</summary>
    Gl,

    /// <summary>The space.</summary>
    Sp,

    /// <summary>The zero width space.</summary>
    Zw,

    /// <summary>Objects that stand in the text.</summary>
    Cb,

    /// <summary>Characters that end a line.</summary>
    Bk,

    /// <summary>Carriage return.</summary>
    Cr,

    /// <summary>Line feed.</summary>
    Lf,

    /// <summary>Next line.</summary>
    Nl,
}
