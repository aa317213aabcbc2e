using System.Collections.Immutable;
using System.Text;

namespace Tui.Core.Articles;

/// <summary>The characters of running text, without their setting.</summary>
internal static class InlineText
{
    /// <summary>All of it on one line, trimmed: a line break is a space, a picture is nothing.</summary>
    public static string LineOf(ImmutableArray<Inline> content)
    {
        if (content is [Inline.Text only]) return only.Value.Trim();
        var line = new StringBuilder();
        Append(line, content, ' ', caption: null);
        return line.ToString().Trim();
    }

    /// <summary>The pictures in it.</summary>
    public static IEnumerable<Image> PicturesOf(ImmutableArray<Inline> content) => content.SelectMany(inline => inline switch
    {
        Inline.Picture picture => [picture.Image],
        Inline.Span span => PicturesOf(span.Content),
        _ => [],
    });

    /// <summary>Adds the text to <paramref name="line"/>.</summary>
    /// <param name="lineBreak">What stands for a line break.</param>
    /// <param name="caption">What stands for a picture; null where a picture is nothing.</param>
    public static void Append(
        StringBuilder line, ImmutableArray<Inline> content, char lineBreak, Func<Image, string>? caption)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Inline.Text text: line.Append(text.Value); break;
                case Inline.Code code: line.Append(code.Value); break;
                case Inline.LineBreak: line.Append(lineBreak); break;
                case Inline.Span span: Append(line, span.Content, lineBreak, caption); break;
                case Inline.FootnoteReference reference: FootnoteMark.Append(line, reference.Label); break;
                case Inline.Picture picture when caption is not null: line.Append(caption(picture.Image)); break;
            }
        }
    }
}
