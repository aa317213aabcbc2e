using System.Diagnostics;
using System.Globalization;
using Tui.Core.Articles;
using Tui.Core.Articles.Decoding;
using Tui.Core.Articles.Matter;

namespace Tui.Benchmarks;

/// <summary>
/// What of the time that indexing takes is spent on reading: every article of a folder, by one thread, in the stages that
/// an index's text goes through: <c>texts FOLDER</c>. The processor's time is told, so that a busy machine counts for little.
/// </summary>
internal sealed class TextsBenchmark(string folder, TextWriter output)
{
    // The first round is the compiler's.
    private const int Rounds = 3;

    private readonly (string Path, byte[] Bytes)[] _files =
    [
        .. new DirectoryInfo(folder).EnumerateFiles("*.md", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(folder, file.FullName), File.ReadAllBytes(file.FullName))),
    ];

    public void Run()
    {
        var reader = new ArticleReader(TimeZoneInfo.Utc);
        for (var round = 1; round <= Rounds; round++)
        {
            Print($"round {round}: decoded", Measure(file => TextDecoder.Decode(file.Bytes, [])));
            Print("  decoded and divided", Measure(file => FrontMatterSplitter.Split(TextDecoder.Decode(file.Bytes, [])).Body));
            Print("  read", Measure(file => reader.Read(file.Path, file.Bytes)));
            Print("  read, with text and length", Measure(file => WithText(reader.Read(file.Path, file.Bytes))));
        }
    }

    private static string WithText(Article article)
    {
        var text = ArticleContent.TextOf(article);
        return ArticleLength.Of(text).Characters > 0 ? text : "";
    }

    private TimeSpan Measure(Func<(string Path, byte[] Bytes), object> stage)
    {
        using var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        foreach (var file in _files)
            GC.KeepAlive(stage(file));
        process.Refresh();
        return process.TotalProcessorTime - start;
    }

    private void Print(string stage, TimeSpan time) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{stage,-30} {time.TotalSeconds,7:0.00} s for {_files.Length:#,0} articles"));
}
