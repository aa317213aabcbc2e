using System.Collections.Immutable;
using Tui.Text;

namespace Tui.Core.Articles.Bodies;

/// <summary>Plain text → paragraphs, divided by blank lines, their lines kept.</summary>
internal static class PlainTextBody
{
    public static ImmutableArray<Block> Read(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var paragraph = ImmutableArray.CreateBuilder<Inline>();
        foreach (var line in TextCleaner.Clean(text).EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                End(paragraph, blocks);
                continue;
            }

            if (paragraph.Count > 0) paragraph.Add(new Inline.LineBreak());
            paragraph.Add(new Inline.Text(WithoutTabs(line.TrimEnd())));
        }

        End(paragraph, blocks);
        return blocks.DrainToImmutable();
    }

    private static void End(ImmutableArray<Inline>.Builder paragraph, ImmutableArray<Block>.Builder blocks)
    {
        if (paragraph.Count > 0) blocks.Add(new Block.Paragraph(paragraph.DrainToImmutable()));
    }

    private static string WithoutTabs(ReadOnlySpan<char> line) =>
        line.Contains('\t') ? line.ToString().Replace("\t", "    ", StringComparison.Ordinal) : line.ToString();
}
