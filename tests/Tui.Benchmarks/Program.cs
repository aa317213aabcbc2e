using Tui.Benchmarks;

#pragma warning disable RS0030 // a program's entry, where the console is handed on
var output = Console.Out;
#pragma warning restore RS0030
switch (args)
{
    case ["index", var folder]:
        new IndexBenchmark(folder, output).Run();
        return 0;
    default:
        output.WriteLine("index FOLDER    index a folder and ask it");
        return 2;
}
