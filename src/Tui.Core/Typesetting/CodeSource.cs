using System.Collections.Immutable;
using Tui.Text;

namespace Tui.Core.Typesetting;

/// <summary>Which characters of a line of code the characters are that were set for it: a tab is set as spaces.</summary>
internal sealed class CodeSource
{
    private readonly string _set;
    private readonly int _position;
    private readonly int[]? _places;

    private CodeSource(string set, int position, int[]? places) => (_set, _position, _places) = (set, position, places);

    /// <summary>Compares a line as written with the line as set.</summary>
    /// <param name="position">The <see cref="TypesetLine.Position"/> of the line as written.</param>
    public static CodeSource Of(ReadOnlySpan<char> written, string set, int position, AmbiguousWidth ambiguous) =>
        new(set, position, written.Contains('\t') ? Places(written, set, ambiguous) : null);

    /// <summary>The spans of a part of the line.</summary>
    /// <param name="start">Where the part begins in the line as set.</param>
    /// <param name="length">Its length.</param>
    /// <param name="drawn">The part as it is drawn, which may be followed by spaces.</param>
    public ImmutableArray<StyledSpan> Spans(int start, int length, string drawn)
    {
        if (!drawn.AsSpan().StartsWith(_set.AsSpan(start, length), StringComparison.Ordinal))
            return [new StyledSpan(drawn, SpanStyle.Code)];
        if (_places is null || length is 0)
            return [Span(drawn, start, start + length)];

        var spans = ImmutableArray.CreateBuilder<StyledSpan>();
        var first = start;
        for (var i = start + 1; i < start + length; i++)
        {
            if (IsTab(i) == IsTab(i - 1))
                continue;
            spans.Add(Span(_set[first..i], first, i));
            first = i;
        }

        spans.Add(Span(drawn[(first - start)..], first, start + length));
        return spans.DrainToImmutable();
    }

    private bool IsTab(int place) => _places![place + 1] != _places[place] + 1 || (place > 0 && _places[place - 1] == _places[place]);

    private StyledSpan Span(string text, int start, int end) => new(text, SpanStyle.Code)
    {
        Start = _position + (_places?[start] ?? start),
        End = _position + (_places is null || end == start ? end : _places[end - 1] + 1),
    };

    // For each character as set, the character as written that it stands for, and then the length of the line as written.
    private static int[] Places(ReadOnlySpan<char> written, string set, AmbiguousWidth ambiguous)
    {
        var places = new int[set.Length + 1];
        var (next, first, width) = (0, 0, 0);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] is not '\t')
            {
                places[next++] = i;
                continue;
            }

            width += CellWidth.Of(written[first..i], ambiguous);
            for (var spaces = CodeSetter.TabWidth - width % CodeSetter.TabWidth; spaces > 0; spaces--)
                places[next++] = i;
            (first, width) = (i + 1, 0); // behind a tab, cells are counted anew
        }

        places[next] = written.Length;
        return places;
    }
}
