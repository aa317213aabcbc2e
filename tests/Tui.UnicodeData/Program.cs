using Tui.UnicodeData;

// dotnet run --project tests/Tui.UnicodeData -- /usr/share/unicode src/Tui.Text/Data
if (args is not [var unicode, var output])
    return 2;

var characters = CharacterBytes.Make(new UnicodeFolder(unicode));
File.WriteAllBytes(Path.Combine(output, "Characters.bin"), BlockTable.Pack(characters));
return 0;
