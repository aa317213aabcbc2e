using System.Buffers;
using System.Net;
using Tui.Text;

namespace Tui.Core.Articles.Captions;

/// <summary>Tells texts that describe a picture from what programs write in their place.</summary>
internal static class Boilerplate
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("0123456789-_.:() ~@x");

    // After the name of a camera or a tool, a date and a time.
    private static readonly SearchValues<char> StampMarks = SearchValues.Create("0123456789-_.:() ~@xatAPM年月日时分秒時分上下午後前");


    // What names of files have, and what they have not.
    private static readonly SearchValues<char> FileMarks = SearchValues.Create("0123456789-_");
    private static readonly SearchValues<char> PlainMarks = SearchValues.Create("/:.,;()'\"=");

    private static readonly OpeningWords Phrases = new(WordList.Read("Captions.boilerplate.txt"));

    private static readonly string[] Extensions =
        [".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".svg", ".avif", ".heic", ".tif", ".tiff", ".awebp", ".jfif"];

    private const int LongestExtension = 6;

    // What cameras, phones and screenshot tools call their files.
    private static readonly string[] FilePrefixes = WordList.Read("Captions.file-names.txt");

    /// <summary>The text as one clean line; null where it says nothing about the picture.</summary>
    /// <param name="title">The article's title, which stands over the text already.</param>
    public static string? Unless(string? text, string title = "")
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (text.Contains('&', StringComparison.Ordinal)) text = WebUtility.HtmlDecode(text);
        var line = TextCleaner.CleanLine(text).Trim();
        return line.Length == 0 || SaysNothing(line) || IsTitle(line, title) ? null : line;
    }

    private static bool SaysNothing(string line)
    {
        var bare = line.AsSpan().Trim("!！.。…:：-_[]【】()（）<>《》\"'");
        if (bare.IsEmpty || Phrases.Has(bare)) return true;
        return IsFileName(line) || IsAddress(line) || IsNumbered(bare) || IsHash(bare) || IsSlug(bare);
    }

    /// <summary>Whether it is the title, whose punctuation an archive may have changed.</summary>
    private static bool IsTitle(string line, string title)
    {
        var at = 0;
        foreach (var character in line)
        {
            if (!char.IsLetterOrDigit(character)) continue;
            while (at < title.Length && !char.IsLetterOrDigit(title[at])) at++;
            if (at == title.Length || title[at++] != character) return false;
        }

        while (at < title.Length && !char.IsLetterOrDigit(title[at])) at++;
        return title.Length > 0 && at == title.Length;
    }

    private static bool IsFileName(string line)
    {
        if (line.Contains(' ', StringComparison.Ordinal) && line.Length > 80) return false;
        var dot = line.LastIndexOf('.');
        if (dot < 0 || line.Length - dot > LongestExtension) return false;
        foreach (var extension in Extensions)
        {
            if (line.AsSpan(dot).Equals(extension, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether it is the name of the picture's own file, less its extension: one word with digits or dashes.</summary>
    public static bool IsFileNameOf(string text, string address)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0 || !text.AsSpan().ContainsAny(FileMarks)) return false;
        var name = address.AsSpan();
        var end = name.IndexOfAny('?', '#');
        if (end >= 0) name = name[..end];
        name = name[(name.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return (dot < 0 ? name : name[..dot]).Equals(text, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsAddress(string line) =>
        !line.Contains(' ', StringComparison.Ordinal)
        && (line.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase));

    /// <summary>Digits and signs alone, or after such a prefix: <c>IMG_1234</c>, <c>image-20200101</c>, <c>3</c>.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> bare)
    {
        var length = bare.IndexOfAnyExceptInRange('0', '9') < 0 ? 0 : PrefixOf(bare);
        var rest = bare[length..];
        return rest.IndexOfAnyExcept(length > 0 ? StampMarks : Marks) < 0 && rest.ContainsAnyInRange('0', '9');
    }

    private static int PrefixOf(ReadOnlySpan<char> bare)
    {
        var length = 0;
        foreach (var prefix in FilePrefixes)
        {
            if (prefix.Length > length && (bare[0] | 0x20) == (prefix[0] | 0x20)
                && bare.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                length = prefix.Length;
            }
        }

        return length;
    }

    /// <summary>Words tied together as files are named: <c>harbour_at_dawn</c>, <c>harbour-at-dawn</c>.</summary>
    private static bool IsSlug(ReadOnlySpan<char> bare) =>
        bare.IndexOfAnyExceptInRange('!', '~') < 0 && bare.IndexOfAny(PlainMarks) < 0
        && (bare.Contains('_') || bare.Count('-') > 1);

    /// <summary>A long run of hexadecimal or mixed letters and digits, as storage services name pictures.</summary>
    private static bool IsHash(ReadOnlySpan<char> bare)
    {
        if (bare.Length < 16) return false;
        var digits = 0;
        foreach (var character in bare)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_')) return false;
            if (char.IsAsciiDigit(character)) digits++;
        }

        return digits * 6 >= bare.Length;
    }
}
