using System.Collections.Immutable;
using System.Drawing;
using System.Globalization;
using System.Text;
using Tui.Text;
using Color = Terminal.Gui.Drawing.Color;

namespace Tui.Browsing.Pictures;

/// <summary>
/// What a program wrote for a terminal → runs of characters. It comes of a hostile file: of its control sequences only
/// those for colours are understood (ECMA-48 SGR), and nothing but characters of one cell is kept.
/// </summary>
internal sealed class DrawnText
{
    private readonly ImmutableArray<PictureRun>.Builder _row = ImmutableArray.CreateBuilder<PictureRun>();
    private readonly StringBuilder _run = new();
    private readonly Size _cells;
    private Color _foreground = Color.None;
    private Color _background = Color.None;
    private bool _isReversed;
    private int _column;

    private DrawnText(Size cells) => _cells = cells;

    /// <summary>Reads the rows that fit into so many cells.</summary>
    public static ImmutableArray<ImmutableArray<PictureRun>> Read(string text, Size cells)
    {
        var reader = new DrawnText(cells);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<PictureRun>>();
        foreach (var line in text.Split('\n'))
        {
            if (rows.Count == cells.Height)
                break;
            rows.Add(reader.ReadRow(line));
        }

        return rows.ToImmutable();
    }

    private ImmutableArray<PictureRun> ReadRow(string line)
    {
        _column = 0;
        for (var at = 0; at < line.Length;)
            at = line[at] == '\e' ? ReadSequence(line, at + 1) : ReadCharacter(line, at);
        EndRun();
        var row = _row.ToImmutable();
        _row.Clear();
        return row;
    }

    private int ReadCharacter(string line, int at)
    {
        if (Rune.DecodeFromUtf16(line.AsSpan(at), out var rune, out var length) != System.Buffers.OperationStatus.Done || Rune.IsControl(rune))
            return at + length;
        if (_column == _cells.Width)
            return at + length;
        var text = TextCleaner.Clean(rune.ToString());
        _run.Append(CellWidth.Of(text) == 1 ? text : " ");
        _column++;
        return at + length;
    }

    /// <summary>Reads a control sequence; what stands behind another escape is passed over like text that is none.</summary>
    private int ReadSequence(string line, int at)
    {
        if (at >= line.Length || line[at] != '[')
            return at + 1;
        var end = at + 1;
        while (end < line.Length && line[end] is >= ' ' and < '@')
            end++;
        if (end < line.Length && line[end] == 'm')
            SetColors(line[(at + 1)..end]);
        return end + 1;
    }

    private void SetColors(string parameters)
    {
        EndRun();
        var numbers = parameters.Split(';')
            .Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        for (var i = 0; i < numbers.Length; i++)
        {
            switch (numbers[i])
            {
                case 0:
                    (_foreground, _background, _isReversed) = (Color.None, Color.None, false);
                    break;
                case 7 or 27:
                    _isReversed = numbers[i] == 7;
                    break;
                case 38 or 48 when i + 4 < numbers.Length && numbers[i + 1] == 2:
                    Set(numbers[i] == 38, new Color(numbers[i + 2] & 255, numbers[i + 3] & 255, numbers[i + 4] & 255));
                    i += 4;
                    break;
                case 39 or 49:
                    Set(numbers[i] == 39, Color.None);
                    break;
            }
        }
    }

    private void Set(bool isForeground, Color color)
    {
        if (isForeground)
            _foreground = color;
        else
            _background = color;
    }

    private void EndRun()
    {
        if (_run.Length > 0)
            _row.Add(new(_run.ToString(), _foreground, _background, _isReversed));
        _run.Clear();
    }
}
