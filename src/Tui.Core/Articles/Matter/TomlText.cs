using System.Globalization;
using System.Text;

namespace Tui.Core.Articles.Matter;

/// <summary>Reads the smallest parts of TOML: keys, strings, bare values.</summary>
internal sealed class TomlText(string toml, int line)
{
    private int _at;

    /// <summary>The line in the file that the reader stands on.</summary>
    public int Line { get; private set; } = line;

    /// <summary>The next character; <c>\0</c> at the end.</summary>
    public char Peek => _at < toml.Length ? toml[_at] : '\0';

    /// <summary>Whether nothing but spaces and a comment follow on this line.</summary>
    public bool AtEndOfStatement
    {
        get
        {
            SkipSpaces();
            return Peek is '\n' or '#' or '\0';
        }
    }

    /// <summary>Whether <c>[[</c> stands here: the name of one of several tables.</summary>
    public bool IsArrayOfTables => Peek == '[' && _at + 1 < toml.Length && toml[_at + 1] == '[';

    /// <summary>Passes over blank lines and comments; false at the end.</summary>
    public bool SkipToNextStatement()
    {
        SkipBlanks();
        return _at < toml.Length;
    }

    /// <summary>Goes to the end of a line and answers that line, wherever the reader has come to on the way.</summary>
    public string SkipLine(int number)
    {
        while (Line > number)
        {
            if (toml[--_at] == '\n') Line--;
        }

        var start = _at == 0 ? 0 : toml.LastIndexOf('\n', _at - 1) + 1;
        var end = toml.IndexOf('\n', start);
        if (end < 0) end = toml.Length;
        _at = end;
        return toml[start..end];
    }

    public void SkipSpaces()
    {
        while (Peek is ' ' or '\t') _at++;
    }

    /// <summary>Passes over spaces, line feeds and comments.</summary>
    public void SkipBlanks()
    {
        while (_at < toml.Length)
        {
            if (Peek == '#') _at = toml.IndexOf('\n', _at) is var end and >= 0 ? end : toml.Length;
            else if (Peek is ' ' or '\t' or '\n') Step();
            else return;
        }
    }

    /// <summary>Passes over <paramref name="wanted"/> after spaces; false where something else stands there.</summary>
    public bool Take(char wanted)
    {
        SkipSpaces();
        if (Peek != wanted) return false;
        Step();
        return true;
    }

    /// <summary>A key: bare, quoted, or several divided by dots; null where there is none.</summary>
    public string? ReadKey()
    {
        SkipSpaces();
        if (Peek is '"' or '\'') return ReadString();
        var start = _at;
        while (char.IsLetterOrDigit(Peek) || Peek is '_' or '-' or '.') _at++;
        return _at > start ? toml[start.._at] : null;
    }

    /// <summary>The name in <c>[name]</c> or <c>[[name]]</c>; null where it is not closed.</summary>
    public string? ReadTableName()
    {
        var end = toml.IndexOf('\n', _at);
        var text = toml.AsSpan(_at, (end < 0 ? toml.Length : end) - _at);
        var close = text.LastIndexOf(']');
        if (close < 0) return null;
        _at += text.Length;
        return text[..close].Trim("[] \t\"'").ToString();
    }

    /// <summary>A number, a date or a truth value, as it is written.</summary>
    public string ReadBare()
    {
        var start = _at;
        while (Peek is not ('\0' or '\n' or ',' or ']' or '}' or '#')) _at++;
        return toml[start.._at].Trim();
    }

    /// <summary>A string in any of the four forms; null where it is not closed.</summary>
    public string? ReadString()
    {
        var quote = Peek;
        var isLong = string.CompareOrdinal(toml, _at, new string(quote, 3), 0, 3) == 0;
        for (var i = 0; i < (isLong ? 3 : 1); i++) _at++;
        if (isLong && Peek == '\n') Step();
        var text = new StringBuilder();
        while (_at < toml.Length && (isLong || Peek != '\n'))
        {
            if (Peek == quote && (!isLong || string.CompareOrdinal(toml, _at, new string(quote, 3), 0, 3) == 0))
            {
                _at += isLong ? 3 : 1;
                return text.ToString();
            }

            if (Peek == '\\' && quote == '"') AppendEscape(text);
            else text.Append(Step());
        }

        return null;
    }

    private char Step()
    {
        var character = toml[_at++];
        if (character == '\n') Line++;
        return character;
    }

    private void AppendEscape(StringBuilder text)
    {
        _at++;
        if (_at >= toml.Length) return;
        var escape = Step();
        switch (escape)
        {
            case 'n': text.Append('\n'); break;
            case 't': text.Append('\t'); break;
            case 'r' or 'b' or 'f': text.Append(' '); break;
            case 'u': AppendCodePoint(text, 4); break;
            case 'U': AppendCodePoint(text, 8); break;
            case '\n': SkipBlanks(); break;
            default: text.Append(escape); break;
        }
    }

    private void AppendCodePoint(StringBuilder text, int length)
    {
        if (_at + length > toml.Length) return;
        var digits = toml.AsSpan(_at, length);
        if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return;
        _at += length;
        text.Append(Rune.IsValid(value) ? new Rune(value).ToString() : "\uFFFD");
    }
}
