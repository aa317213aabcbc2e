using Tui.UnicodeData;

// dotnet run --project tests/Tui.UnicodeData -- /usr/share/unicode src/Tui.Text/Data
// dotnet run --project tests/Tui.UnicodeData -- frequent FOLDER src/Tui.Core/Articles/Decoding
if (args is ["frequent", var texts, var lists])
{
    var frequent = new FrequentCharacters();
    frequent.Count(texts);
    frequent.Write(lists);
    return 0;
}

if (args is not [var unicode, var output])
    return 2;

var folder = new UnicodeFolder(unicode);
var bidi = new BidiBytes(folder);
File.WriteAllBytes(Path.Combine(output, "Characters.bin"), BlockTable.Pack(CharacterBytes.Make(folder)));
File.WriteAllBytes(Path.Combine(output, "Bidi.bin"), BlockTable.Pack(bidi.Classes()));
File.WriteAllBytes(Path.Combine(output, "Mirrors.bin"), bidi.Mirrors());
File.WriteAllBytes(Path.Combine(output, "Ambiguous.bin"), AmbiguousRanges.Make(folder));
return 0;
