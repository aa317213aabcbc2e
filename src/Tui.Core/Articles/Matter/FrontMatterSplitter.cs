namespace Tui.Core.Articles.Matter;

/// <summary>Divides an article's text into front matter and body.</summary>
internal static class FrontMatterSplitter
{
    /// <summary>The parts of <paramref name="text"/>, whose lines are divided by line feeds.</summary>
    public static SplitText Split(string text)
    {
        var cursor = new LineCursor(text, 0, 1);
        while (cursor.MoveNext())
        {
            var line = cursor.Line.Trim(" \t\ufeff\u00a0");
            if (line.IsEmpty) continue;
            if (IsFence(line, '-')) return Fenced(text, cursor, MatterLanguage.Yaml);
            if (IsFence(line, '+')) return Fenced(text, cursor, MatterLanguage.Toml);
            if (IsFence(line, ';')) return Fenced(text, cursor, MatterLanguage.Json);
            if (line[0] == '{') return LeadingJson(text, cursor);
            return LooksLikeKey(line) ? ClosedAlone(text, cursor) : None(text);
        }

        return None(text);
    }

    private static SplitText None(string text) => new(MatterLanguage.None, "", 1, text);

    private static SplitText Fenced(string text, LineCursor opened, MatterLanguage language)
    {
        var fence = opened.Line.Trim(" \t\ufeff\u00a0")[0];
        var (start, line) = (opened.Next, opened.Number + 1);
        var cursor = opened;
        while (cursor.MoveNext())
        {
            if (IsClosing(cursor.Line, fence))
                return new SplitText(language, text[start..cursor.Start], line, text[cursor.Next..]);
        }

        return language == MatterLanguage.Yaml ? Unclosed(text, opened) : None(text);
    }

    /// <summary>A fence that nothing closes: the lines that look like front matter are taken for it.</summary>
    private static SplitText Unclosed(string text, LineCursor opened)
    {
        var (start, line, end, keys) = (opened.Next, opened.Number + 1, opened.Next, 0);
        var cursor = opened;
        while (cursor.MoveNext() && LooksLikeMatter(cursor.Line))
        {
            if (LooksLikeKey(cursor.Line)) keys++;
            end = cursor.Next;
        }

        return keys == 0 ? None(text) : new SplitText(MatterLanguage.Yaml, text[start..end], line, text[end..]) { IsClosed = false };
    }

    /// <summary>Hexo's form: no opening fence, only the closing one.</summary>
    private static SplitText ClosedAlone(string text, LineCursor first)
    {
        var (start, line, known) = (first.Start, first.Number, IsKnownKey(first.Line));
        var cursor = first;
        while (cursor.MoveNext())
        {
            if (IsClosing(cursor.Line, '-'))
            {
                return known && !cursor.Line.StartsWith("..", StringComparison.Ordinal)
                    ? new SplitText(MatterLanguage.Yaml, text[start..cursor.Start].TrimStart('\ufeff'), line, text[cursor.Next..])
                    : None(text);
            }

            if (IsClosing(cursor.Line, ';') && known)
                return new SplitText(MatterLanguage.Json, $"{{{text[start..cursor.Start]}}}", line, text[cursor.Next..]);
            if (!LooksLikeMatter(cursor.Line) && !cursor.Line.Trim().IsEmpty) return None(text);
            known |= IsKnownKey(cursor.Line);
        }

        return None(text);
    }

    private static SplitText LeadingJson(string text, LineCursor cursor)
    {
        var start = text.IndexOf('{', cursor.Start);
        var end = JsonMatter.EndOf(text, start);
        if (end < 0 || !JsonMatter.LooksLikeObject(text.AsSpan(start))) return None(text);

        // Hexo closes JSON by a line of semicolons of its own.
        var rest = new LineCursor(text, end, 1);
        while (rest.MoveNext())
        {
            var line = rest.Line.Trim();
            if (line.IsEmpty) continue;
            return new SplitText(
                MatterLanguage.Json, text[start..end], cursor.Number, IsFence(line, ';') ? text[rest.Next..] : text[end..]);
        }

        return new SplitText(MatterLanguage.Json, text[start..end], cursor.Number, "");
    }

    private static bool IsFence(ReadOnlySpan<char> line, char fence) =>
        line.Length >= 3 && line.IndexOfAnyExcept(fence) < 0;

    private static bool IsClosing(ReadOnlySpan<char> line, char fence)
    {
        var trimmed = line.TrimEnd(" \t\u00a0");
        return IsFence(trimmed, fence) || (fence == '-' && trimmed is "...");
    }

    private static bool LooksLikeMatter(ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim();
        return !trimmed.IsEmpty
            && (line[0] is ' ' or '\t' || trimmed[0] == '#' || trimmed.StartsWith("- ", StringComparison.Ordinal) || LooksLikeKey(line));
    }

    /// <summary>Whether a line is <c>name:</c> and something, with nothing before the name but quotes.</summary>
    private static bool LooksLikeKey(ReadOnlySpan<char> line)
    {
        line = line.Trim("\"' \ufeff\t");
        var length = 0;
        while (length < line.Length && (char.IsAsciiLetterOrDigit(line[length]) || line[length] is '_' or '-')) length++;
        var rest = line[length..].TrimStart("\"' ");
        return length > 0 && !rest.IsEmpty && rest[0] == ':' && (rest.Length == 1 || rest[1] is ' ' or '\t' or '"' or '\'');
    }

    private static bool IsKnownKey(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("\"' \ufeff\t");
        var end = line.IndexOfAny(':', '"', '\'');
        if (end <= 0) return false;
        var name = line[..end].TrimEnd();
        foreach (var known in (ReadOnlySpan<string>)["title", "date", "layout", "tags", "categories", "category", "author"])
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
