using System.Net;

namespace Tui.Core.Articles.Templates;

/// <summary>A tag → the HTML it stands for.</summary>
internal static class TagHtml
{
    /// <summary>Whether what the tag encloses is not to be read as anything but itself.</summary>
    public static bool IsVerbatim(TemplateTag tag) => tag.Name is "raw" or "codeblock" or "code" or "highlight" or "comment";

    /// <summary>Whether the tag means something here.</summary>
    public static bool IsKnown(TemplateTag tag) => IsVerbatim(tag) || Of(tag).Length > 0;

    /// <summary>The HTML; empty for a tag that is not known.</summary>
    public static string Of(TemplateTag tag) => tag.Name switch
    {
        "asset_img" or "asset_image" or "img" or "image" or "fi" or "figure" or "fig" => Picture(tag),
        "post_link" or "asset_link" => PageLink(tag),
        "include" or "include_relative" => Included(tag),
        "post_path" or "asset_path" or "ref" or "relref" or "post_url" => tag.Values is [var path, ..] ? path : "",
        "link" or "btn" or "button" => Link(tag),
        "gist" => Gist(tag),
        "tweet" or "x" or "twitter" => Embed("https://twitter.com/i/status/", tag),
        "label" => Encode(string.Join(' ', tag.Values) is var text ? text[(text.IndexOf('@', StringComparison.Ordinal) + 1)..] : ""),
        "details" or "fold" or "spoiler" or "hidetoggle" or "collapse" or "accordion" or "tab" =>
            Summary(tag.Find("title", "summary") ?? string.Join(' ', tag.Values)),
        "youtube" or "youtuber" => Embed("https://www.youtube.com/watch?v=", tag),
        "vimeo" => Embed("https://vimeo.com/", tag),
        "bilibili" => Embed("https://www.bilibili.com/video/", tag),
        "asciinema" => Embed("https://asciinema.org/a/", tag),
        "video" or "audio" or "iframe" or "pdf" or "dplayer" or "aplayer" => Embed("", tag),
        "blockquote" or "quote" or "cq" or "centerquote" or "pullquote" => "\n\n<blockquote>\n\n",
        "/blockquote" or "/quote" or "/cq" or "/centerquote" or "/pullquote" => "\n\n</blockquote>\n\n",
        _ when Notice.IsTag(tag.Name) => $"\n\n<blockquote>\n\n<p><strong>{Encode(Notice.Heading(tag))}</strong></p>\n\n",
        ['/', .. var name] when Notice.IsTag(name) => "\n\n</blockquote>\n\n",
        _ => "",
    };

    /// <summary>A notice whose end is not said: its heading alone.</summary>
    public static string UnclosedNotice(TemplateTag tag) => Summary(Notice.Heading(tag));

    /// <summary>A code block, its title above it.</summary>
    public static string Code(TemplateTag tag, ReadOnlySpan<char> code)
    {
        var isHexo = tag.Name is "codeblock" or "code";
        var language = tag.Find("lang", "language") ?? (isHexo || tag.Values.Count == 0 ? null : tag.Values[0]);
        var title = isHexo ? string.Join(' ', tag.Values) : "";
        var line = code.IndexOf('\n');
        if (line >= 0 && code[..line].IsWhiteSpace()) code = code[(line + 1)..];
        var heading = title.Length > 0 ? $"<p>{Encode(title)}</p>\n\n" : "";
        var name = language is null ? "" : $" class=\"language-{Encode(language)}\"";
        return $"\n\n{heading}<pre><code{name}>{Encode(code.TrimEnd().ToString())}</code></pre>\n\n";
    }

    private static string Picture(TemplateTag tag)
    {
        var source = tag.Find("src", "link");
        var rest = tag.Values.ToList();
        if (source is null)
        {
            var at = rest.FindIndex(LooksLikeAddress);
            if (at < 0) return "";
            source = rest[at];
            rest.RemoveRange(0, at + 1);
        }

        rest.RemoveAll(v => v.All(c => char.IsAsciiDigit(c) || c is '%') || v.EndsWith("px", StringComparison.Ordinal));
        var caption = tag.Find("caption", "description", "title", "alt") ?? TitleOf(rest);
        var picture = $"<img src=\"{Encode(source)}\" alt=\"{Encode(caption)}\">";
        return tag.Find("caption", "description") is null ? picture : $"<figure>{picture}<figcaption>{Encode(caption)}</figcaption></figure>";
    }

    /// <summary>Hexo writes <c>"title 'alternative text'"</c>.</summary>
    private static string TitleOf(List<string> rest)
    {
        var title = string.Join(' ', rest).Trim();
        var alternative = title.IndexOf('\'', StringComparison.Ordinal);
        return alternative > 0 && title.EndsWith('\'') ? title[..alternative].Trim() : title.Trim('\'', '"', ' ');
    }

    private static string PageLink(TemplateTag tag)
    {
        if (tag.Values.Count == 0) return "";
        var words = tag.Values.Skip(1).Where(v => v is not ("true" or "false")).ToList();
        var text = words.Count > 0 ? string.Join(' ', words) : tag.Values[0];
        return Anchor(tag.Values[0], text.Trim('"', '\''));
    }

    // The text stands before the address, or after it where commas divide the two.
    private static string Link(TemplateTag tag)
    {
        var values = tag.Values.Select(v => v.TrimEnd(',')).ToList();
        var at = values.FindIndex(v => v.Contains("://", StringComparison.Ordinal));
        if (at < 0) return "";
        var hasCommas = tag.Values[at].EndsWith(',') && at + 1 < values.Count;
        return Anchor(values[at], hasCommas ? values[at + 1] : at > 0 ? string.Join(' ', values.Take(at)) : values[at]);
    }

    private static string Summary(string text) => text.Length > 0 ? $"\n\n<p><strong>{Encode(text)}</strong></p>\n\n" : "";

    private static string Gist(TemplateTag tag)
    {
        var values = tag.Values.TakeWhile(v => !v.Contains('.', StringComparison.Ordinal));
        var address = $"https://gist.github.com/{string.Join('/', values)}";
        return Anchor(address, address);
    }

    /// <summary>Jekyll's way to a picture or a video: <c>{% include figure.html url="…" description="…" %}</c>.</summary>
    private static string Included(TemplateTag tag)
    {
        if (tag.Values is not [var file, ..]) return "";
        if (file.Contains("youtube", StringComparison.OrdinalIgnoreCase))
            return Embed("https://www.youtube.com/watch?v=", tag with { Name = "youtube", Values = [] });
        var source = tag.Find("image_path", "src", "url", "image", "img", "file", "path");
        return source is not null && Fields.PictureAddress.LooksLikeOne(source) && !source.EndsWith(".html", StringComparison.Ordinal)
            ? Picture(tag with { Values = [source] }) : "";
    }

    /// <summary>Whom the tag of a quotation names, as a line of its own under it; empty where it names nobody.</summary>
    public static string Attribution(TemplateTag tag)
    {
        if (tag.Name is not ("blockquote" or "quote") || tag.Values.Count == 0) return "";
        var at = tag.Values.ToList().FindIndex(v => v.Contains("://", StringComparison.Ordinal));
        var who = Encode(string.Join(' ', at < 0 ? tag.Values : tag.Values.Take(at)));
        if (at < 0) return $"<p>— {who}</p>\n\n";
        var title = at + 1 < tag.Values.Count ? string.Join(' ', tag.Values.Skip(at + 1)) : tag.Values[at];
        return $"<p>— {who} {Anchor(tag.Values[at], title)}</p>\n\n";
    }

    private static string Embed(string service, TemplateTag tag)
    {
        var address = tag.Find("id", "src", "url") ?? tag.Values.FirstOrDefault(v => service.Length > 0 || LooksLikeAddress(v));
        if (address is null) return "";
        if (!address.Contains("://", StringComparison.Ordinal)) address = service + address;
        return $"<iframe src=\"{Encode(address)}\" title=\"{Encode(tag.Find("title") ?? tag.Name)}\"></iframe>";
    }

    private static bool LooksLikeAddress(string value) => value.AsSpan().ContainsAny('.', '/');

    private static string Anchor(string address, string text) => $"<a href=\"{Encode(address)}\">{Encode(text)}</a>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
