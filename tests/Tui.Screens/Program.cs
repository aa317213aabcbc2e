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
            foreach (var figure in WireFigures.Of(archive))
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure.Name,-34} {figure.Bytes,6} bytes, at most {figure.Limit}"));
        }

        return 0;
    default:
        output.WriteLine("wire FOLDER    count the bytes that are sent to a terminal of 80x24 cells");
        return 2;
}
