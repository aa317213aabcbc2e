using System.Globalization;
using Tui.TextCheck;

#pragma warning disable RS0030 // a program's entry, where the console is handed on
var output = Console.Out;
#pragma warning restore RS0030
var folder = args.FirstOrDefault(arg => Directory.Exists(arg));
if (folder is null)
{
    output.WriteLine("Tui.TextCheck FOLDER [WIDTH ...] [--list]");
    output.WriteLine("counts what typesetting the folder's articles loses or sets wrong; --list names each place");
    return 2;
}

int[] given = [.. args.Where(arg => arg.All(char.IsAsciiDigit)).Select(arg => int.Parse(arg, CultureInfo.InvariantCulture))];
var widths = given.Length > 0 ? given : ArchiveCheck.Widths;
var (files, findings) = ArchiveCheck.Check(folder, widths);
if (args.Contains("--list")) CountTable.PrintEach(findings, output);
output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files} files"));
CountTable.Print(findings, widths, output);
return findings.Count == 0 ? 0 : 1;
