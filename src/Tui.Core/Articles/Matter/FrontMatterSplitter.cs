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
            if (!IsClosing(cursor.Line, fence)) continue;
            var matter = text[start..cursor.Start];
            return IsProse(matter) ? None(text) : new SplitText(language, matter, line, text[cursor.Next..]);
        }

        return language == MatterLanguage.Json ? None(text) : Unclosed(text, opened, language);
    }

    /// <summary>Whether two fences are lines across a page: what stands between them names nothing.</summary>
    private static bool IsProse(string matter)
    {
        if (matter.AsSpan().IsWhiteSpace()) return false;
        var cursor = new LineCursor(matter, 0, 1);
        while (cursor.MoveNext())
        {
            var line = cursor.Line;
            if (LooksLikeKey(line) || IsKnownKey(line) || line.Contains('=') || line.Contains('{')) return false;
        }

        return true;
    }

    /// <summary>A fence that nothing closes: the lines that look like front matter are taken for it.</summary>
    private static SplitText Unclosed(string text, LineCursor opened, MatterLanguage language)
    {
        var (start, line, end, keys) = (opened.Next, opened.Number + 1, opened.Next, 0);
        var cursor = opened;
        while (cursor.MoveNext() && (LooksLikeMatter(cursor.Line) || (language == MatterLanguage.Toml && LooksLikeToml(cursor.Line))))
        {
            if (LooksLikeKey(cursor.Line) || (language == MatterLanguage.Toml && cursor.Line.Contains('='))) keys++;

            // A comment between values is one; after them it is the body's first heading.
            if (cursor.Line.TrimStart() is not ['#', ..]) end = cursor.Next;
        }

        return keys == 0 ? None(text) : new SplitText(language, text[start..end], line, text[end..]) { IsClosed = false };
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

    private static bool LooksLikeToml(ReadOnlySpan<char> line)
    {
        var equals = line.IndexOf('=');
        return line.StartsWith("[", StringComparison.Ordinal) || (equals > 0 && line[..equals].Trim().IndexOfAny(" :<") < 0);
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
        var end = line.IndexOfAny(":：\"'");
        return end > 0 && IsKnownName(line[..end].TrimEnd());
    }

    /// <summary>Whether this is what front matter calls something, whatever the language it is written in.</summary>
    public static bool IsKnownName(ReadOnlySpan<char> name)
    {
        foreach (var known in (ReadOnlySpan<string>)["title", "date", "layout", "tags", "categories", "category", "author", "description"])
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
