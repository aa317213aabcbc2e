using System.Text;

namespace Tui.Core.Querying;

/// <summary>Cuts one text into tokens as <see cref="SearchTokens"/> describes them.</summary>
/// <param name="sink">Takes them.</param>
/// <param name="scratch">Room for the word or run that is being read: <see cref="Scratch"/> UTF-16 units.</param>
internal ref struct TokenCutter(TokenSink sink, Span<char> scratch)
{
    /// <summary>A word or two characters of a run, however long their folded forms are.</summary>
    public const int Scratch = 2 * LongestWord;

    /// <summary>Longer words are told apart by their first letters only. In UTF-16 units.</summary>
    private const int LongestWord = 64;

    private readonly Span<char> _scratch = scratch;
    private int _word;
    private int _before;

    /// <summary>Cuts a text to its end.</summary>
    public void Cut(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (IsHan(text[at]) && _before == 1)
            {
                sink.AddPair(_scratch[0], text[at]);
                _scratch[0] = text[at++];
                continue;
            }

            Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            Take(rune);
            at += length;
        }

        EndWord();
        EndRun();
    }

    private static bool IsHan(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

    private void Take(Rune rune)
    {
        var kind = SearchScript.ClassOf(rune);
        if (kind == SearchClass.Nothing)
            return;
        if (kind != SearchClass.Word)
            EndWord();
        if (kind != SearchClass.Unspaced)
            EndRun();
        switch (kind)
        {
            case SearchClass.Word:
                if (_word < LongestWord)
                    _word += Fold(rune, _scratch[_word..]);
                break;
            case SearchClass.Unspaced:
                AddToRun(rune);
                break;
            case SearchClass.Symbol:
                sink.Add(_scratch[..rune.EncodeToUtf16(_scratch)]);
                break;
        }
    }

    /// <summary>The character before stands folded at the beginning of the room.</summary>
    private void AddToRun(Rune rune)
    {
        var length = Fold(rune, _scratch[_before..]);
        if (_before > 0)
        {
            sink.Add(_scratch[..(_before + length)]);
            _scratch.Slice(_before, length).CopyTo(_scratch);
        }

        _before = length;
    }

    private void EndWord()
    {
        if (_word > 0)
            sink.Add(_scratch[.._word]);
        _word = 0;
    }

    private void EndRun()
    {
        if (_before > 0)
            sink.Add(_scratch[.._before]);
        _before = 0;
    }

    private static int Fold(Rune rune, Span<char> folded)
        => rune.IsBmp ? TextFolding.FoldTo(folded, (char)rune.Value) : Rune.ToLowerInvariant(rune).EncodeToUtf16(folded);
}
