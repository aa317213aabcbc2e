using System.Buffers;

namespace Tui.Text;

/// <summary>
/// Where a line may end inside an address (RFC 3986): after a solidus and before the other marks that divide its parts, so
/// that none at a line's end can be taken for a hyphen or a full stop of the text's own.
/// </summary>
internal struct AddressScan
{
    private static readonly SearchValues<char> Graphic = SearchValues.Create(
        "!#$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz~");

    private int _start;

    /// <summary>The index after the address that was met last.</summary>
    public int End { get; private set; }

    /// <summary>Whether a line may end before the character at an index.</summary>
    /// <param name="otherwise">The answer where no address stands.</param>
    public bool Allows(ReadOnlySpan<char> text, int index, bool otherwise)
    {
        if (index >= End)
        {
            if (index < 2 || text[index - 1] is not '/' || text[index - 2] is not ':')
                return otherwise;
            _start = index + 1;
            var rest = text[index..].IndexOfAnyExcept(Graphic);
            End = rest < 0 ? text.Length : index + rest;
        }

        if (index <= _start)
            return false;
        if (text[index - 1] is '/')
            return char.IsAsciiLetterOrDigit(text[index]) || text[index] is '_' or '~' or '%' or '@';
        return text[index] is '-' or '.' or '?' or '&' or '_' or '~' && char.IsAsciiLetterOrDigit(text[index - 1])
            && index + 1 < End && char.IsAsciiLetterOrDigit(text[index + 1]);
    }
}
