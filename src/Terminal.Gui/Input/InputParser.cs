using System.Buffers;
using System.Drawing;
using System.Text;
using Terminal.Gui.Drivers;

namespace Terminal.Gui.Input;

/// <summary>Bytes from a terminal → keys, pastes, mouse events. What is not known is swallowed whole, never typed.</summary>
/// <param name="now">The time that has passed since some moment.</param>
internal sealed class InputParser(Func<TimeSpan> now)
{
    private const byte Escape = 0x1B;
    private const int LongestSequence = 64;
    private const int LargestCell = 1000;
    private const string GraphicsAnswer = "Gi=31";
    private const string NameAnswer = ">|";

    private readonly MouseSequences _mouse = new(now);
    private readonly PasteCollector _paste = new();
    private readonly BrokenSequence _broken = new(now);
    private readonly StringBuilder _sequence = new();
    private readonly byte[] _utf8 = new byte[4];
    private List<TerminalInput> _output = [];
    private State _state;
    private int _utf8Length;
    private int _skip;
    private bool _alt;
    private bool _isRest;
    private char _introducer;

    private enum State
    {
        Ground,
        Escape,
        ControlSequence,
        LinuxConsole,
        SingleShift,
        ControlString,
        Paste,
    }

    /// <summary>Whether what has come may be a key of its own or the beginning of a sequence: only time can tell.</summary>
    internal bool IsUndecided => _sequence.Length == 0
        && _state is State.Escape or State.ControlSequence or State.SingleShift or State.ControlString;

    /// <summary>Reads bytes; what they mean is added to the list.</summary>
    internal void Feed(ReadOnlySpan<byte> bytes, List<TerminalInput> output)
    {
        _output = output;
        foreach (var value in bytes) Take(value);
    }

    /// <summary>Takes what is undecided for the keys that it would be without anything after it.</summary>
    internal void Decide(List<TerminalInput> output)
    {
        _output = output;
        if (!IsUndecided) return;
        if (_alt) Press(KeyCode.Esc);
        var introducer = _state == State.Escape ? BrokenSequence.None : _introducer;
        var isKey = _isRest && char.IsAsciiLetter(introducer);
        if (_state == State.Escape) Press(KeyCode.Esc);
        else PressIntroducer();
        Reset();

        // A letter that came by itself a while after the Esc is a key, and so is the next one.
        if (!isKey) _broken.Expect(introducer);
    }

    private void Take(byte value)
    {
        if (_skip > 0)
        {
            _skip--;
            return;
        }

        if (_isRest && IsRestOver(value)) Reset();
        switch (_state)
        {
            case State.Paste:
                if (_paste.Take(value) is { } text) Finish(new TerminalInput.Pasted(text));
                break;
            case State.ControlString:
                InString(value);
                break;
            case State.Ground:
                InGround(value);
                break;
            case State.Escape:
                AfterEscape(value);
                break;
            default:
                InSequence(value);
                break;
        }
    }

    /// <summary>Goes on with a sequence whose beginning was taken for keys. False where the byte is none of it.</summary>
    private bool Resume(byte value)
    {
        if (!_broken.BeginsWith(value)) return false;
        _isRest = true;
        if (_broken.Introducer == BrokenSequence.None)
        {
            AfterEscape(value);
            return true;
        }

        AfterEscape((byte)_broken.Introducer);
        Take(value);
        return true;
    }

    // Keys may look like the rest of a sequence, which comes without another pause and goes on as one does.
    private bool IsRestOver(byte value)
    {
        if (_broken.IsOver) return true;
        if (_sequence.Length > 0 || _state == State.LinuxConsole || BrokenSequence.Fits(_introducer, value))
        {
            _broken.GoOn();
            return false;
        }

        PressIntroducer();
        return true;
    }

    private void InGround(byte value)
    {
        if (Resume(value)) return;
        if (value == Escape) _state = State.Escape;
        else if (value is < 32 or 127) Press(KeySequences.OfControl(value));
        else if (value < 128) Press(Key.OfScalar(value));
        else InCharacter(value);
    }

    /// <summary>A byte of a character beyond ASCII; a character may be split between two reads.</summary>
    private void InCharacter(byte value)
    {
        if ((value & 0xC0) != 0x80) _utf8Length = 0;
        _utf8[_utf8Length++] = value;
        var status = Rune.DecodeFromUtf8(_utf8.AsSpan(0, _utf8Length), out var rune, out _);
        if (status == OperationStatus.NeedMoreData && _utf8Length < 4) return;
        _utf8Length = 0;
        if (status == OperationStatus.Done && !Rune.IsControl(rune))
        {
            if (_alt) PressAfterEscape((KeyCode)rune.Value);
            else Press((KeyCode)rune.Value);
        }

        Reset();
    }

    private void AfterEscape(byte value)
    {
        switch (value)
        {
            case Escape when _alt:
                Press(KeyCode.Esc);
                break;
            case Escape:
                _alt = true;
                break;
            case (byte)'[':
                Begin(State.ControlSequence, value);
                break;
            case (byte)'O':
                Begin(State.SingleShift, value);
                break;
            case (byte)']' or (byte)'P' or (byte)'X' or (byte)'^' or (byte)'_':
                Begin(State.ControlString, value);
                break;
            case >= 128:
                (_state, _alt) = (State.Ground, true);
                InCharacter(value);
                break;
            default:
                if (_alt) Press(KeyCode.Esc);
                PressAfterEscape(value is < 32 or 127 ? KeySequences.OfControl(value) : Key.OfScalar(value));
                Reset();
                break;
        }
    }

    private void Begin(State state, byte introducer) => (_state, _introducer) = (state, (char)introducer);

    private void InSequence(byte value)
    {
        if (value == Escape)
        {
            Reset();
            _state = State.Escape;
        }
        else if (value is < 32 or 127 || _sequence.Length >= LongestSequence)
        {
            Reset();
        }
        else if (_state == State.ControlSequence && value == (byte)'[' && _sequence.Length == 0)
        {
            _state = State.LinuxConsole;
        }
        else if (value is < (byte)'@' && !IsRxvtShift(value))
        {
            _sequence.Append((char)value);
        }
        else
        {
            EndSequence((char)value);
        }
    }

    // rxvt ends a key with Shift with '$', which otherwise comes before the end, as in answers that begin with '?'.
    private bool IsRxvtShift(byte value) =>
        value == (byte)'$' && _state == State.ControlSequence && _sequence.Length > 0 && char.IsAsciiDigit(_sequence[0]);

    private void EndSequence(char final)
    {
        var sequence = _sequence.ToString();
        var (state, alt) = (_state, _alt);
        Reset();
        if (state == State.SingleShift) Press(KeySequences.OfSingleShift(final), alt);
        else if (state == State.LinuxConsole) Press(KeySequences.OfLinuxConsole(final), alt);
        else if (sequence.StartsWith('<')) ReadMouse(sequence, final);
        else if (sequence.StartsWith('?')) ReadReport(sequence, final);
        else if (final == 'M' && sequence.Length == 0) _skip = 3;
        else if (final == '~' && sequence is "200") _state = State.Paste;
        else if (final == 'u') ReadUnicode(sequence);
        else if (final == 't') ReadSize(sequence);
        else if (Numbers.TryParse(sequence, out var numbers)) Press(KeySequences.OfControlSequence(numbers, final), alt);
    }

    private void ReadMouse(string sequence, char final)
    {
        if (!Numbers.TryParse(sequence[1..], out var numbers) || numbers is not [var code, > 0 and var x, > 0 and var y]) return;
        foreach (var mouse in _mouse.Read(code, new Point(x - 1, y - 1), final == 'm'))
            _output.Add(new TerminalInput.MouseMoved(mouse));
    }

    private void ReadSize(string sequence)
    {
        if (Numbers.TryParse(sequence, out var numbers)
            && numbers is [6, > 0 and <= LargestCell and var height, > 0 and <= LargestCell and var width])
        {
            _output.Add(new TerminalInput.CellReported(new Size(width, height)));
        }
    }

    private void ReadReport(string sequence, char final)
    {
        if (final == 'c' && Numbers.TryParse(sequence[1..], out var features)) _output.Add(new TerminalInput.FeaturesReported(features));
        if (final != 'y' || !sequence.EndsWith('$')) return;
        if (Numbers.TryParse(sequence[1..^1], out var numbers) && numbers is [var mode, var state])
            _output.Add(new TerminalInput.ModeReported(mode, state));
    }

    private void ReadUnicode(string sequence)
    {
        var parts = sequence.Split(';');
        var modifiers = parts.Length > 1 ? parts[1].Split(':') : [];
        if (!Numbers.TryParse(parts[0].Split(':')[0], out var code) || code.Length != 1) return;
        var held = modifiers.Length > 0 && Numbers.TryParse(modifiers[0], out var mask) && mask.Length == 1 ? mask[0] : 1;
        var kind = modifiers.Length > 1 && Numbers.TryParse(modifiers[1], out var type) && type.Length == 1 ? type[0] : 1;
        Press(KeySequences.OfUnicode(code[0], held, kind), alt: false);
    }

    /// <summary>A control string ends with ST or BEL; CAN and SUB break it off.</summary>
    private void InString(byte value)
    {
        if (_sequence.Length > 0 && _sequence[^1] == (char)Escape)
        {
            var answer = AnswerIn(_sequence.ToString(0, _sequence.Length - 1));
            Reset();
            if (value == (byte)'\\')
            {
                if (answer is not null) _output.Add(answer);
                return;
            }

            _state = State.Escape;
            AfterEscape(value);
        }
        else if (value is 7 or 0x18 or 0x1A)
        {
            var answer = value == 7 ? AnswerIn(_sequence.ToString()) : null;
            Reset();
            if (answer is not null) _output.Add(answer);
        }
        else
        {
            // Only short ones mean anything; of others the end is looked for.
            if (_sequence.Length == LongestSequence) _sequence.Clear();
            _sequence.Append((char)value);
        }
    }

    private TerminalInput? AnswerIn(string text) => _introducer switch
    {
        ']' when ReportedColor.Read(text, "11;") is { } ground => new TerminalInput.GroundReported(ground),
        'P' when text.StartsWith(NameAnswer, StringComparison.Ordinal) => new TerminalInput.NameReported(text[NameAnswer.Length..]),
        '_' when text.StartsWith(GraphicsAnswer, StringComparison.Ordinal) =>
            new TerminalInput.GraphicsReported(text.EndsWith(";OK", StringComparison.Ordinal)),
        _ => null,
    };

    private void Press(Key? key, bool alt)
    {
        if (key is null) return;
        if (alt) PressAfterEscape(key.KeyCode);
        else Press(key.KeyCode);
    }

    // Of the rest of a sequence the Esc was handed on already.
    private void PressIntroducer() => Press(new Key(Key.OfScalar(_introducer)), alt: !_isRest);

    // A key that has Alt in its own sequence is never meant for two.
    private void PressAfterEscape(KeyCode code) =>
        _output.Add(new TerminalInput.KeyPressed(new Key(code | KeyCode.AltMask), IsAfterEscape: (code & KeyCode.AltMask) == 0));

    private void Press(KeyCode code) => _output.Add(new TerminalInput.KeyPressed(new Key(code)));

    private void Finish(TerminalInput input)
    {
        Reset();
        _output.Add(input);
    }

    private void Reset()
    {
        _state = State.Ground;
        (_alt, _isRest) = (false, false);
        _sequence.Clear();
    }
}
