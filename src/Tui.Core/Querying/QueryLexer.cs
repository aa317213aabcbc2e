using System.Collections.Immutable;

namespace Tui.Core.Querying;

/// <summary>Cuts the text of a query into pieces. Full-width signs count as the plain ones.</summary>
internal sealed class QueryLexer(string text)
{
    // Each opening quotation mark with those that close it.
    private static readonly ImmutableArray<(char Open, string Close)> Quotes =
        [('"', "\""), ('“', "”\""), ('”', "”"), ('「', "」"), ('『', "』"), ('＂', "＂"), ('«', "»")];

    private int _at;

    public static ImmutableArray<QueryToken> TokensOf(string text)
    {
        var lexer = new QueryLexer(text);
        var tokens = ImmutableArray.CreateBuilder<QueryToken>();
        do
            tokens.Add(lexer.Next());
        while (tokens[^1].Kind != QueryTokenKind.End);

        return tokens.ToImmutable();
    }

    private QueryToken Next()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
        if (_at == text.Length)
            return Take(QueryTokenKind.End, 0, "");

        var letter = text[_at];
        if (QuerySigns.IsOpening(letter))
            return Take(QueryTokenKind.Open, 1, "(");
        if (QuerySigns.IsClosing(letter))
            return Take(QueryTokenKind.Close, 1, ")");
        if (IsQuote(letter))
            return TakeQuotation(ClosingOf(letter));
        if (QuerySigns.IsMinus(letter) && IsFollowed())
            return Take(QueryTokenKind.Minus, 1, "-");
        return TakeWord();
    }

    private bool IsFollowed() => _at + 1 < text.Length && !char.IsWhiteSpace(text[_at + 1]) && !QuerySigns.IsClosing(text[_at + 1]);

    private QueryToken TakeQuotation(string closing)
    {
        var end = text.AsSpan(_at + 1).IndexOfAny(closing);
        if (end < 0)
            throw new QueryException("the quotation mark is not closed", _at, 1);
        return Take(QueryTokenKind.Quotation, end + 2, text.Substring(_at + 1, end));
    }

    private QueryToken TakeWord()
    {
        var colon = ColonAt();
        if (colon > 0)
            return Take(QueryTokenKind.Field, colon + 1, text.Substring(_at, colon).ToLowerInvariant());

        var length = 1;
        while (_at + length < text.Length && !EndsWord(text[_at + length]))
            length++;
        var word = text.Substring(_at, length);
        return Take(string.Equals(word, "OR", StringComparison.Ordinal) ? QueryTokenKind.Or : QueryTokenKind.Word, length, word);
    }

    /// <summary>The length of a field's name that begins here; 0 where none does. An address is not a field.</summary>
    private int ColonAt()
    {
        var length = 0;
        while (_at + length < text.Length && char.IsAsciiLetter(text[_at + length]))
            length++;
        var rest = text.AsSpan(_at + length);
        return rest.StartsWith("://", StringComparison.Ordinal) || rest.IsEmpty || rest[0] is not (':' or '：') ? 0 : length;
    }

    private static bool EndsWord(char letter)
        => char.IsWhiteSpace(letter) || QuerySigns.IsOpening(letter) || QuerySigns.IsClosing(letter) || IsQuote(letter);

    private static bool IsQuote(char letter) => ClosingOf(letter).Length > 0;

    private static string ClosingOf(char letter)
    {
        foreach (var (open, close) in Quotes)
        {
            if (open == letter)
                return close;
        }

        return "";
    }

    private QueryToken Take(QueryTokenKind kind, int length, string inside)
    {
        var token = new QueryToken(kind, inside, _at, length);
        _at += length;
        return token;
    }
}
