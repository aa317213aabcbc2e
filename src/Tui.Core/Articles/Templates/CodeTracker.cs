namespace Tui.Core.Articles.Templates;

/// <summary>Follows the lines of a body and says which of them are code.</summary>
internal sealed class CodeTracker
{
    private char _fence;
    private int _fenceLength;
    private bool _inPre;

    /// <summary>Goes on to the next line; whether it is code or the fence of code.</summary>
    public bool Enter(ReadOnlySpan<char> line)
    {
        if (_inPre)
        {
            _inPre = !Ends(line);
            return true;
        }

        var trimmed = line.TrimStart(" \t>");
        if (_fence != '\0')
        {
            var closing = trimmed.TrimEnd();
            if (closing.Length >= _fenceLength && closing.IndexOfAnyExcept(_fence) < 0) _fence = '\0';
            return true;
        }

        return OpensFence(trimmed) || OpensPre(line);
    }

    private bool OpensFence(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("-*+0123456789. ");
        if (line.Length < 3 || line[0] is not ('`' or '~')) return false;
        var length = line.IndexOfAnyExcept(line[0]);
        if (length < 0) length = line.Length;
        if (length < 3 || (line[0] == '`' && line[length..].Contains('`'))) return false;
        (_fence, _fenceLength) = (line[0], length);
        return true;
    }

    private bool OpensPre(ReadOnlySpan<char> line)
    {
        var open = CaselessSearch.IndexOf(line, "<pre");
        if (open < 0 || Ends(line[open..])) return open >= 0;
        return _inPre = true;
    }

    private static bool Ends(ReadOnlySpan<char> line) => CaselessSearch.Contains(line, "</pre");
}
