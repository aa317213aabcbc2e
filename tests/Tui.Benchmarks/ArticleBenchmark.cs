using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Parser;
using Tui.Core.Articles;
using Tui.Core.Articles.Decoding;
using Tui.Core.Articles.Matter;
using Tui.Core.Typesetting;

namespace Tui.Benchmarks;

/// <summary>
/// Reads and sets one article beside the bare parse of its body by AngleSharp, which is the floor:
/// <c>article [FILE]</c>. The three take turns in short rounds, so that whatever else the machine does burdens all of
/// them alike, and what counts is the least time of each: what a round takes that nothing has interrupted.
/// </summary>
internal sealed class ArticleBenchmark(string file, TextWriter output)
{
    private const int Width = 80;
    private const int Rounds = 1000;
    private const int RunsPerRound = 10;

    // The compiler turns to the hot methods in the background: until it has, nothing is measured.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    private readonly byte[] _bytes = File.ReadAllBytes(file);
    private readonly ArticleReader _reader = new(TimeZoneInfo.Utc);
    private readonly TypesetOptions _options =
        new(Width, new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc);

    public void Run()
    {
        var body = FrontMatterSplitter.Split(TextDecoder.Decode(_bytes, [])).Body;
        var article = _reader.Read(file, _bytes);
        Stage[] stages =
        [
            new("floor: AngleSharp parses the body", () => new HtmlParser().ParseDocument(body)),
            new("read: bytes to article", () => _reader.Read(file, _bytes)),
            new($"set: article to lines of {Width} cells", () => Typesetter.Typeset(article, _options)),
        ];
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;)
            RunAll(stages, isMeasured: false);
        for (var round = 0; round < Rounds; round++)
            RunAll(stages, isMeasured: true);
        foreach (var stage in stages)
            stage.Print(output);
        var ratio = (stages[1].Least + stages[2].Least) / stages[0].Least;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read and set, in floors, by the least times {ratio:0.00}"));
    }

    private static void RunAll(Stage[] stages, bool isMeasured)
    {
        foreach (var stage in stages)
            stage.Run(isMeasured);
    }

    private sealed class Stage(string name, Func<object> run)
    {
        private readonly List<double> _times = [];
        private long _allocated;

        /// <summary>In microseconds.</summary>
        public double Least => _times.Min();

        public void Run(bool isMeasured)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < RunsPerRound; i++)
                GC.KeepAlive(run());
            var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds / RunsPerRound;
            _allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / RunsPerRound;
            if (isMeasured)
                _times.Add(time);
        }

        public void Print(TextWriter output) => output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-40} least {Least,7:0.0} us   median {_times.Order().ElementAt(_times.Count / 2),7:0.0} us   "
                + $"{_allocated,8:#,0} bytes allocated"));
    }
}
