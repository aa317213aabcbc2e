using System.Collections.Frozen;
using System.Text;

namespace Tui.Benchmarks.Archives;

/// <summary>Words of our own by kind, and names made of the common characters, so that there is no end of rare words.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, string[]> _words;
    private readonly char[] _characters;

    public Vocabulary()
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream("Tui.Benchmarks.Archives.vocabulary.txt")!;
        using var reader = new StreamReader(stream);
        _words = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .ToFrozenDictionary(line => line[0], line => line[1..], StringComparer.Ordinal);
        _characters = CommonCharacters();
    }

    /// <summary>The words of a kind.</summary>
    public string[] this[string kind] => _words[kind];

    /// <summary>A word of a kind; the first ones come much more often than the last, as in any language.</summary>
    public string Pick(Random random, string kind)
    {
        var words = _words[kind];
        return words[Rank(random, words.Length)];
    }

    /// <summary>A name of two or three characters, most of them met seldom.</summary>
    public string Name(Random random)
    {
        var name = new StringBuilder();
        for (var i = random.Next(2, 4); i > 0; i--)
            name.Append(_characters[Rank(random, _characters.Length)]);

        return name.ToString();
    }

    /// <summary>A rank from 0, each about as often as the reverse of it says (Zipf's law).</summary>
    private static int Rank(Random random, int count)
        => Math.Min(count - 1, (int)(Math.Pow(count + 1, random.NextDouble()) - 1));

    /// <summary>The first level of GB 2312, 3,755 characters, in an order of chance that is always the same.</summary>
    private static char[] CommonCharacters()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("gb2312")!;
        var bytes = new List<byte>();
        for (var row = 0xB0; row <= 0xD7; row++)
        {
            for (var cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++)
                bytes.AddRange([(byte)row, (byte)cell]);
        }

        var characters = encoding.GetChars([.. bytes]);
        new Random(1).Shuffle(characters);
        return characters;
    }
}
