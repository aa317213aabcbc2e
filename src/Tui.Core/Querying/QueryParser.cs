using System.Collections.Immutable;

namespace Tui.Core.Querying;

/// <summary>Reads the query language: text → tree.</summary>
/// <remarks>
/// Words and quotations must all be found; <c>-</c> right before one excludes it; <c>OR</c> stands between alternatives
/// and binds less than what stands side by side; parentheses group. Fields are those of <see cref="QueryFields"/>. A word
/// without a letter, digit or symbol is passed over, but for a lone <c>-</c>, which is a mistake as are <c>AND</c> and
/// <c>NOT</c> in capitals: the language has other signs for them. In small letters the three are words.
/// </remarks>
public sealed class QueryParser
{
    // Bounds that keep every later walk over the tree, and SQLite's own, shallow.
    private const int DeepestNesting = 50;
    private const int MostTerms = 200;

    private readonly ImmutableArray<QueryToken> _tokens;
    private readonly QueryContext _context;
    private int _at;
    private int _depth;
    private int _terms;

    private QueryParser(string text, QueryContext context)
    {
        _tokens = QueryLexer.TokensOf(text);
        _context = context;
    }

    private QueryToken Current => _tokens[_at];

    /// <summary>Reads a query. An empty one takes every article.</summary>
    /// <exception cref="QueryException">There is a mistake in it.</exception>
    public static Query Parse(string text, QueryContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        if (string.IsNullOrWhiteSpace(text))
            return Query.Everything;
        var parser = new QueryParser(text, context);
        var query = parser.ReadAlternatives();
        if (parser.Current.Kind == QueryTokenKind.Close)
            throw Unopened(parser.Current);
        return query ?? throw new QueryException("there is no letter or digit to search for", 0, text.Length);
    }

    /// <summary>Reads up to a closing parenthesis or the end; null where nothing there can be searched for.</summary>
    private Query? ReadAlternatives()
    {
        var parts = ImmutableArray.CreateBuilder<Query>();
        var more = true;
        while (more)
        {
            if (ReadTogether() is { } part)
                parts.Add(part);
            more = Current.Kind == QueryTokenKind.Or;
            if (more)
                _at++;
        }

        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => new Query.Or(parts.ToImmutable()),
        };
    }

    private Query? ReadTogether()
    {
        var first = Current;
        var parts = ImmutableArray.CreateBuilder<Query>();
        var from = _at;
        while (Current.Kind is not (QueryTokenKind.End or QueryTokenKind.Close or QueryTokenKind.Or))
        {
            if (ReadOne() is { } part)
                parts.Add(part);
        }

        if (_at == from)
            throw MissingAt(first);
        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => new Query.And(parts.ToImmutable()),
        };
    }

    private QueryException MissingAt(QueryToken token)
    {
        var before = _at > 0 ? _tokens[_at - 1].Kind : QueryTokenKind.End;
        if (token.Kind == QueryTokenKind.Close && _depth == 0)
            return Unopened(token);
        return token.Kind == QueryTokenKind.Or || before == QueryTokenKind.Or
            ? (token.Kind == QueryTokenKind.Or ? token : _tokens[_at - 1]).Mistake("OR needs something on both sides")
            : token.Mistake("there is nothing between the parentheses");
    }

    private static QueryException Unopened(QueryToken close) => close.Mistake("there is no '(' for this ')'");

    private Query? ReadOne()
    {
        var token = Current;
        if (++_terms > MostTerms)
            throw token.Mistake($"a query may have {MostTerms} parts at most");
        _at++;
        return token.Kind switch
        {
            QueryTokenKind.Minus => ReadOne() is { } inner ? new Query.Not(inner) : null,
            QueryTokenKind.Open => ReadGroup(token),
            QueryTokenKind.Field => ReadField(token),
            QueryTokenKind.Word => ReadWord(token),
            _ => QueryFields.Words(TextField.Anywhere, token),
        };
    }

    /// <summary>A word; what can hardly be meant as one is a mistake, and none that silently finds nothing.</summary>
    private static Query? ReadWord(QueryToken word) => word.Text switch
    {
        "-" or "－" => throw word.Mistake("'-' stands right before what is not to be found, as in -oil"),
        "AND" => throw word.Mistake("AND is not needed: words side by side must all be found; as a word it stands in quotation marks"),
        "NOT" => throw word.Mistake("without a word is written as in -oil; NOT as a word stands in quotation marks"),
        _ => QueryFields.Words(TextField.Anywhere, word),
    };

    private Query? ReadGroup(QueryToken open)
    {
        if (++_depth > DeepestNesting)
            throw open.Mistake("the parentheses are nested too deeply");
        var query = Current.Kind == QueryTokenKind.End ? null : ReadAlternatives();
        if (Current.Kind != QueryTokenKind.Close)
            throw open.Mistake("the parenthesis is not closed");
        _at++;
        _depth--;
        return query;
    }

    private Query ReadField(QueryToken name)
    {
        var value = Current;
        var isThere = value.Kind is QueryTokenKind.Word or QueryTokenKind.Quotation or QueryTokenKind.Minus or QueryTokenKind.Or
            && value.Start == name.Start + name.Length;
        if (!isThere)
        {
            QueryFields.CheckName(name);
            throw value.Kind == QueryTokenKind.Field && value.Start == name.Start + name.Length
                ? value.Mistake("a value with a colon in it stands in quotation marks")
                : new QueryException($"{name.Text}: needs a value right after the colon", name.Start, name.Length);
        }

        _at++;
        if (value.Kind == QueryTokenKind.Minus)
            value = JoinMinus(name, value);
        return QueryFields.Read(name, value, _context);
    }

    /// <summary>In <c>after:-7d</c> the sign belongs to the value; a field of another kind excludes as a whole.</summary>
    private QueryToken JoinMinus(QueryToken name, QueryToken minus)
    {
        QueryFields.CheckName(name);
        if (!QueryFields.IsTime(name.Text))
        {
            var value = Current.Kind switch
            {
                QueryTokenKind.Word => Current.Text,
                QueryTokenKind.Quotation => $"\"{Current.Text}\"",
                _ => "…",
            };
            throw minus.Mistake($"'-' stands before the field: -{name.Text}:{value}");
        }

        var word = Current;
        _at++;
        return minus with { Kind = QueryTokenKind.Word, Text = "-" + word.Text, Length = word.Start + word.Length - minus.Start };
    }
}
