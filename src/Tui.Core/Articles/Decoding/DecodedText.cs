namespace Tui.Core.Articles.Decoding;

/// <summary>A file's text. <paramref name="Problem"/> is null where its bytes were in order.</summary>
internal readonly record struct DecodedText(string Text, string? Problem);
