using Tui.Core.Language;

namespace Tui.Core.Querying;

/// <summary>A piece of a query's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A word or the inside of a quotation; the name of a field in lower case.</param>
/// <param name="Start">Where it begins, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text, int Start, int Length)
{
    public QueryException Mistake(Phrase reason) => new(reason, Start, Length);
}

/// <summary>What a piece of a query is.</summary>
internal enum QueryTokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A word.</summary>
    Word,

    /// <summary>Something in quotation marks.</summary>
    Quotation,

    /// <summary>A field's name and its colon, directly before its value.</summary>
    Field,

    /// <summary>The sign that excludes what follows it directly.</summary>
    Minus,

    /// <summary>The word between alternatives.</summary>
    Or,

    /// <summary>An opening parenthesis.</summary>
    Open,

    /// <summary>A closing parenthesis.</summary>
    Close,
}
