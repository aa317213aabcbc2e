using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Tui.Core.Language;

/// <summary>
/// Something that the program says, in English, with the places of what it speaks about kept apart; it is put into the
/// reader's language where it is shown. Written as an interpolated string or a plain one.
/// </summary>
[InterpolatedStringHandler]
public sealed class Phrase : IEquatable<Phrase>
{
    // Separators of ASCII, which stand in no text that is said.
    private const char Divider = '\u001f';
    private const char PhraseMark = '\u001e';

    private readonly StringBuilder _pattern;
    private readonly List<object> _parts;

    /// <summary>An empty phrase, for the compiler to fill.</summary>
    /// <param name="literalLength">The length of the fixed text, in UTF-16 units.</param>
    /// <param name="formattedCount">How many places there are.</param>
    public Phrase(int literalLength, int formattedCount)
    {
        _pattern = new StringBuilder(literalLength + (3 * formattedCount));
        _parts = new List<object>(formattedCount);
    }

    private Phrase(string text)
    {
        _pattern = new StringBuilder(text);
        _parts = [];
    }

    /// <summary>The fixed text with <c>{0}</c>, <c>{1}</c> … where something stands in it.</summary>
    public string Pattern => _pattern.ToString();

    /// <summary>A phrase without places.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Phrase?(string? text) => text is null ? null : FromString(text);

    /// <summary>A phrase without places.</summary>
    public static Phrase FromString(string text) => new(text);

    /// <summary>Adds fixed text.</summary>
    public void AppendLiteral(string text) => _pattern.Append(text);

    /// <summary>Adds a place for something that is said as it is.</summary>
    public void AppendFormatted(string? part) => AddPart(part ?? "");

    /// <summary>Adds a place for a character that is said as it is.</summary>
    public void AppendFormatted(char part) => AddPart(part.ToString());

    /// <summary>Adds a place for a number.</summary>
    public void AppendFormatted(int number) => AddPart(number.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>Adds a place for another phrase, which is put into the same language.</summary>
    public void AppendFormatted(Phrase part) => AddPart(part);

    /// <inheritdoc/>
    public bool Equals(Phrase? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Phrase);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The phrase in English.</summary>
    public override string ToString() => Phrases.English.Of(this);

    /// <summary>
    /// The phrase as one text, of which <see cref="FromStored"/> makes it again. A phrase that stands in a place is kept as
    /// one where it has no places itself; else it is kept in English.
    /// </summary>
    public string ToStored() => _parts.Count is 0 ? Pattern : string.Join(Divider, _parts.Select(StoredPart).Prepend(Pattern));

    /// <summary>The phrase of a stored text.</summary>
    public static Phrase FromStored(string stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var pieces = stored.Split(Divider);
        var phrase = new Phrase(pieces[0]);
        foreach (var piece in pieces.AsSpan(1))
            phrase._parts.Add(piece is [PhraseMark, ..] ? FromString(piece[1..]) : piece);
        return phrase;
    }

    /// <summary>What stands in the places, in a language.</summary>
    internal ImmutableArray<string> PartsIn(Phrases language) =>
        [.. _parts.Select(part => part is Phrase phrase ? language.Of(phrase) : (string)part)];

    private static string StoredPart(object part) => part switch
    {
        Phrase { _parts.Count: 0 } phrase => PhraseMark + phrase.Pattern,
        _ => part.ToString()!.Replace($"{Divider}", "", StringComparison.Ordinal),
    };

    private void AddPart(object part)
    {
        _pattern.Append('{').Append(_parts.Count.ToString(CultureInfo.InvariantCulture)).Append('}');
        _parts.Add(part);
    }
}
