using System.Globalization;
using BenchmarkDotNet.Running;
using Tui.Benchmarks;
using Tui.Benchmarks.Archives;
using Tui.Benchmarks.Queries;
using Tui.Core.Indexing.Folders;

#pragma warning disable RS0030 // a program's entry, where the console is handed on
var output = Console.Out;
var input = Console.In;
#pragma warning restore RS0030
switch (args)
{
    case ["index", var folder]:
        new IndexBenchmark(folder, output).Run();
        return 0;
    case ["generate", var folder, var count, .. var seed]:
        new ArchiveGenerator(seed is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 1)
            .Write(folder, int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["list", var folder, .. var most]:
        return await new ListBenchmark(new ArticleFolder(folder), output).RunAsync(LimitIn(most, 0)) ? 0 : 1;
    case ["queries", var folder, var index, .. var most]:
        return new QueryBenchmark(new ArticleFolder(folder), index, output).Run(LimitIn(most, 0), LimitIn(most, 1)) ? 0 : 1;
    case ["jumps", var index, .. var most]:
        return new JumpBenchmark(index, output).Run(LimitIn(most, 0)) ? 0 : 1;
    case ["exported", var index, var file]:
        return new ExportBenchmark(index, file, output).Run() ? 0 : 1;
    case ["article", var file]:
        new ArticleBenchmark(file, output).Run();
        return 0;
    case ["latency", var file, var count]:
        new LatencyBenchmark(file, int.Parse(count, CultureInfo.InvariantCulture), output).Run();
        return 0;
    case ["texts", var folder]:
        new TextsBenchmark(folder, output).Run();
        return 0;
    case ["first-paint", var command, var awaited]:
        await FirstPaint.MeasureAsync(command, awaited, runs: 15, output);
        return 0;
    case ["scroll", var command, var awaited, .. var most]:
        return await new ScrollBenchmark(command, awaited, output).RunAsync(LimitIn(most, 0)) ? 0 : 1;
    case ["readers", var folder, var count]:
        return await new ReadersBenchmark(
            new ArticleFolder(folder), int.Parse(count, CultureInfo.InvariantCulture), output).RunAsync() ? 0 : 1;
    case ["reader", var index, var before, var queries, var place]:
        await new IndexReader(index, queries, int.Parse(place, CultureInfo.InvariantCulture)).RunAsync(before, input, output);
        return 0;
    case ["feed", var folder, var file]:
        new ArticleFeed(new ArticleFolder(folder)).Write(file);
        return 0;
    case ["mails", var folder, var target]:
        new ArticleMails(new ArticleFolder(folder)).Write(target);
        return 0;
    case ["measure", .. var options]:
        BenchmarkSwitcher.FromAssembly(typeof(TypesettingBenchmarks).Assembly).Run(options);
        return 0;
    default:
        output.WriteLine("index FOLDER    index a folder and ask it");
        output.WriteLine("list FOLDER [MOST]    list the articles of a folder never seen");
        output.WriteLine("queries FOLDER INDEX [MOST MOST]    ask an index of a folder 200 queries");
        output.WriteLine("jumps INDEX [MOST]    turn a page of the list of all articles, and go to its end, a date, a letter");
        output.WriteLine("exported INDEX FILE    hold answers of an index against its articles exported as text by path");
        output.WriteLine("generate FOLDER COUNT [SEED]    write an archive of so many articles of our own");
        output.WriteLine("article FILE    read and set an article beside the bare parse of its body");
        output.WriteLine("latency FILE COUNT    press keys in a list of so many articles, each of them the file");
        output.WriteLine("texts FOLDER    read every article of a folder, stage by stage");
        output.WriteLine("first-paint COMMAND TEXT    start a command in a pseudo-terminal until it shows a text");
        output.WriteLine("scroll COMMAND TEXT [MOST]    start a command likewise, go through its list, and tell what memory it takes");
        output.WriteLine("readers FOLDER COUNT    index a folder while so many processes search it");
        output.WriteLine("feed FOLDER FILE    write the articles of a folder as one feed");
        output.WriteLine("mails FOLDER TARGET    write the articles of a folder as mails");
        output.WriteLine("measure -f *    measure the hot paths; options are BenchmarkDotNet's");
        return 2;
}

// What is wanted at the most, where a number says so.
static double? LimitIn(string[] numbers, int place)
    => place < numbers.Length ? double.Parse(numbers[place], CultureInfo.InvariantCulture) : null;
