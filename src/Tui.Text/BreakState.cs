using System.Buffers;
using System.Text;
using static Tui.Text.LineClass;

namespace Tui.Text;

/// <summary>
/// Reads a text code point by code point and says where a line may end (UAX #14 15.0, numbers by its example 7),
/// tailored to East Asian text: see <see cref="Resolve"/> and the dash in <see cref="LineBreakRules"/>.
/// </summary>
internal struct BreakState
{
    private const string Dashes = "—–";

    // The last character that is neither a mark nor a space.
    private LineClass _before;
    private bool _started;
    private bool _spaces;
    private bool _joiner;
    private bool _eastAsian;
    private bool _halfFlag;
    private bool _hebrewHyphen;
    private bool _wordStop;

    // Behind a letter and signs such as those of "C++".
    private bool _wordSign;
    private NumberPart _number;

    private enum NumberPart
    {
        None,
        Digits,
        Closed,
    }

    /// <summary>What is known after an ideograph, whatever stands before it.</summary>
    public static BreakState AfterIdeograph => new() { _before = Id, _started = true, _eastAsian = true };

    /// <summary>Whether an ideograph alone stands before the next code point.</summary>
    public readonly bool IsAfterIdeograph => _before is Id && _started && !_spaces && !_joiner;

    /// <summary>Takes in the next code point and says whether a line may end before it.</summary>
    /// <param name="lineClass">Its class.</param>
    /// <param name="following">The text after it.</param>
    public bool Advance(LineClass lineClass, ReadOnlySpan<char> following)
    {
        if (lineClass is Id && IsAfterIdeograph)
            return true;
        return AdvanceByRules(lineClass, following);
    }

    private bool AdvanceByRules(LineClass lineClass, ReadOnlySpan<char> following)
    {
        if (lineClass is Cm or Zwj && _started && !_spaces && _before is not (Bk or Cr or Lf or Nl or Zw or Sp))
        {
            _joiner = lineClass is Zwj;
            return false; // LB9
        }

        var after = lineClass is Cm or Zwj ? Al : Resolve(lineClass, following); // LB10
        var allowed = _started && Allows(after, following);
        Take(after);
        _joiner = lineClass is Zwj;
        return allowed;
    }

    /// <summary>
    /// Curved quotation marks beside Chinese open and close, as they do beside a space on one side (LB15a and LB15b of
    /// later versions). The middle dot begins no line where it stands in a Chinese name or, like a dash, between spaces;
    /// a dash or leader begins none after Chinese either, and a colon or small kana none even after spaces.
    /// </summary>
    private readonly LineClass Resolve(LineClass lineClass, ReadOnlySpan<char> following) => lineClass switch
    {
        QuInitial => _eastAsian || StartsWide(following) ? OpWide : OpensBeforeSpace(following) ? Op : Qu,
        QuFinal => _eastAsian || StartsWide(following) ? Cl : _spaces && !StartsWord(following) ? Ex : Qu,
        MiddleDot when _spaces && following is [' ', ..] => Ex,
        B2 when _spaces && (_eastAsian || following.TrimStart(Dashes) is [] or [' ', ..]) => Ex,
        Ns when _spaces => Ex,
        In when _spaces && _eastAsian => Ex,
        MiddleDot => _eastAsian ? Ns : Al,
        _ => lineClass,
    };

    private readonly bool OpensBeforeSpace(ReadOnlySpan<char> following) =>
        following is [' ', ..] && (_spaces || !_started || _before is Op or OpWide);

    private readonly bool Allows(LineClass after, ReadOnlySpan<char> following)
    {
        if (_spaces)
            return !LineBreakRules.Forbid(_before, after, spaces: true);
        if (_joiner || _hebrewHyphen && after is not Cb)
            return false; // LB8a, LB21a
        if (_before is Ri && after is Ri)
            return !_halfFlag; // LB30a
        if (_wordStop && after is Nu)
            return false; // LB25 of version 16, behind a letter: No.5, v.2
        if (_wordSign && after is Pr or Id)
            return after is Id; // a name's signs stay together; what is Chinese behind it is another word
        if (ContinuesNumber(after) || _before is Pr or Po && after is Op or OpWide or Hy && StartsWithDigit(following))
            return false; // LB25
        return !LineBreakRules.Forbid(_before, after, spaces: false);
    }

    private readonly bool ContinuesNumber(LineClass after) => _number switch
    {
        NumberPart.Digits => after is Nu or Sy or Is or Cl or Cp or Po or Pr,
        NumberPart.Closed => after is Po or Pr,
        _ => false,
    };

    private void Take(LineClass after)
    {
        if (after is Sp && _started && _before is not (Bk or Cr or Lf or Nl))
        {
            _spaces = true;
            _wordSign = false;
            _number = NumberPart.None;
            return;
        }

        if (after is Gl && _before is Op or OpWide)
            return; // an opening mark keeps what follows a no-break space too

        _halfFlag = after is Ri && !(_before is Ri && _halfFlag && !_spaces);
        _hebrewHyphen = after is Hy or Ba && _before is Hl && !_spaces;
        _wordStop = _started && !_spaces && after is Is && _before is Al or Hl;
        _wordSign = _started && !_spaces && after is Pr && (_wordSign || _before is Al or Hl);
        _number = (after, _number) switch
        {
            (Nu, _) or (Sy or Is, NumberPart.Digits) => NumberPart.Digits,
            (Cl or Cp, NumberPart.Digits) => NumberPart.Closed,
            _ => NumberPart.None,
        };
        _eastAsian = after switch
        {
            Al or Hl or Nu => false,
            Id or Eb or Ns or OpWide or H2 or H3 => true,
            _ => _eastAsian,
        };
        _before = after;
        _spaces = false;
        _started = true;
    }

    private static bool StartsWide(ReadOnlySpan<char> text) => CharacterTable.WidthOf(First(text)) is 2;

    private static bool StartsWord(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var rune, out _) is OperationStatus.Done && Rune.IsLetterOrDigit(rune);

    private static bool StartsWithDigit(ReadOnlySpan<char> text) => CharacterTable.ClassOf(First(text)) is Nu;

    private static int First(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out _);
        return rune.Value;
    }
}
