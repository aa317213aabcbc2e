using System.Globalization;
using Tui.Screens;

#pragma warning disable RS0030 // a program's entry, where the console is handed on
var output = Console.Out;
#pragma warning restore RS0030
switch (args)
{
    case ["wire", var folder]:
        using (var archive = new IndexedFolder(folder, TimeProvider.System.GetUtcNow()))
        {
            var figures = WireFigures.Of(archive, WireFigures.Rectangles, articles: 5).Zip(
                WireFigures.Of(archive, WireFigures.Margins, articles: 5), WireFigures.Of(archive, WireFigures.Neither, articles: 5));
            foreach (var (figure, margins, neither) in figures)
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{figure.Act,-16} {figure.Bytes,5} with rectangular editing, {margins.Bytes,5} with margins, {neither.Bytes,5} with neither"));
            }
        }

        return 0;
    case ["readme", var file]:
        var root = Path.GetDirectoryName(Path.GetFullPath(file))!;
        File.WriteAllText(file, ReadmeParts.Renew(File.ReadAllText(file), root));
        return 0;
    default:
        output.WriteLine("wire FOLDER    count the bytes that are sent to a terminal of 80x24 cells");
        output.WriteLine("readme README.md    make the screens and the table of keys in the README anew");
        return 2;
}
