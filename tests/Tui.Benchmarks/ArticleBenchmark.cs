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
/// <c>article [FILE]</c>. The three take turns, so that whatever else the machine does burdens all of them alike.
/// </summary>
internal sealed class ArticleBenchmark(string file, TextWriter output)
{
    private const int Width = 80;
    private const int Rounds = 61;
    private const int RunsPerRound = 100;
    private const int WarmRounds = 30;

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
        for (var round = -WarmRounds; round < Rounds; round++)
        {
            foreach (var stage in stages)
                stage.Run(isMeasured: round >= 0);
        }

        foreach (var stage in stages)
            stage.Print(output);
        var ratio = (stages[1].Median + stages[2].Median) / stages[0].Median;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read and set, in floors {ratio,27:0.00}"));
    }

    private sealed class Stage(string name, Func<object> run)
    {
        private readonly List<double> _times = [];
        private long _allocated;

        /// <summary>In microseconds.</summary>
        public double Median => _times.Order().ElementAt(_times.Count / 2);

        public void Run(bool isMeasured)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < RunsPerRound; i++)
                GC.KeepAlive(run());
            var time = watch.Elapsed.TotalMicroseconds / RunsPerRound;
            _allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / RunsPerRound;
            if (isMeasured)
                _times.Add(time);
        }

        public void Print(TextWriter output) => output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-40} {Median,9:0.0} us   least {_times.Min():0.0} us   {_allocated,8:#,0} bytes allocated"));
    }
}
