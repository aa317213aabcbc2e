namespace Tui.Core.Articles.Captions;

/// <summary>Class names that say how text is set.</summary>
internal static class CaptionClasses
{
    private static readonly string[] Captions = WordList.Read("Captions.caption-classes.txt");
    private static readonly string[] Greys = ["textmuted", "textsecondary", "textgray", "textgrey", "gray", "grey"];
    private static readonly string[] Smalls = ["small", "textsm", "textxs", "fontsm", "finetext"];

    /// <summary>What a <c>class</c> attribute says.</summary>
    public static TextSetting Read(string names)
    {
        var setting = TextSetting.None;
        Span<char> room = stackalloc char[80];
        foreach (var range in names.AsSpan().Split(' '))
        {
            var name = names.AsSpan(range);
            if (name.IsEmpty || name.Length > room.Length) continue;
            setting |= OfName(Plain(name, room));
        }

        return setting;
    }

    private static TextSetting OfName(ReadOnlySpan<char> name)
    {
        if (!name.Contains("topic", StringComparison.Ordinal) && ContainsAny(name, Captions)) return TextSetting.Classed;
        if (name.Contains("center", StringComparison.Ordinal) || name.Contains("centre", StringComparison.Ordinal))
            return TextSetting.Centred;
        if (ContainsAny(name, Greys)) return TextSetting.Grey;
        if (StartsWithAny(name, Smalls)) return TextSetting.Small;
        return name is "italic" or "textitalic" ? TextSetting.Italic : TextSetting.None;
    }

    /// <summary>The name in small letters without what divides its words.</summary>
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> name, Span<char> room)
    {
        var length = 0;
        foreach (var character in name)
        {
            if (character is not ('-' or '_')) room[length++] = char.ToLowerInvariant(character);
        }

        return room[..length];
    }

    private static bool ContainsAny(ReadOnlySpan<char> name, string[] parts)
    {
        foreach (var part in parts)
        {
            if (name.Contains(part, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> name, string[] parts)
    {
        foreach (var part in parts)
        {
            if (name.StartsWith(part, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
