namespace Tui.Core.Articles.Bodies;

/// <summary>What an element is to a reader. Those from <see cref="Phrase"/> on run on within a line.</summary>
internal enum ElementRole
{
    /// <summary>Nothing of it shows.</summary>
    Hidden,

    /// <summary>A script, which may hold a formula.</summary>
    Script,

    /// <summary>What stands for a script.</summary>
    NoScript,

    /// <summary>A box on lines of its own.</summary>
    Container,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A list.</summary>
    List,

    /// <summary>Terms and what they mean.</summary>
    Definitions,

    /// <summary>A quotation on lines of its own.</summary>
    Quotation,

    /// <summary>Preformatted text.</summary>
    Code,

    /// <summary>A thematic break.</summary>
    Rule,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A video, a sound or another page.</summary>
    Embed,

    /// <summary>Text within the line that looks as the text around it.</summary>
    Phrase,

    /// <summary>The end of a line.</summary>
    Break,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A link, or a place that links lead to.</summary>
    Link,

    /// <summary>Code, keys or sample output.</summary>
    CodePhrase,

    /// <summary>Emphasis.</summary>
    Emphasis,

    /// <summary>Strong emphasis.</summary>
    Strong,

    /// <summary>Deleted text.</summary>
    Deleted,

    /// <summary>Marked or inserted text.</summary>
    Marked,

    /// <summary>Text above or below the line.</summary>
    RaisedOrLowered,

    /// <summary>How the characters before it are read.</summary>
    Ruby,

    /// <summary>A quotation within the line.</summary>
    Quote,

    /// <summary>A form's control.</summary>
    Control,

    /// <summary>Mathematics.</summary>
    Formula,

    /// <summary>Text whose direction is its own.</summary>
    Isolate,

    /// <summary>Text all characters of which run in one direction.</summary>
    Override,
}
