using Tui.Core.Articles.Html;
using Tui.Text.Bidi;

namespace Tui.Core.Articles.Bodies;

/// <summary>The rows of a <c>table</c> element from the uppermost down, with what their parts say of them.</summary>
internal sealed class TableRows
{
    private readonly List<HtmlElement> _rows = [];

    // How many rows with cells stand above each row, and where the part of the table ends that it is in.
    private readonly int[] _filled;
    private readonly int[] _end;

    /// <summary>The rows of <paramref name="table"/>; none of a table within it.</summary>
    public TableRows(HtmlElement table)
    {
        var foot = new List<HtmlElement>();
        foreach (var child in table.Children)
        {
            if (child.LocalName is "tr") _rows.Add(child);
            else if (child.LocalName is "thead" or "tbody") _rows.AddRange(child.Children.Where(IsRow));
            else if (child.LocalName is "tfoot") foot.AddRange(child.Children.Where(IsRow));
        }

        // A foot stands below, wherever the source has it.
        _rows.AddRange(foot);
        _filled = new int[_rows.Count + 1];
        _end = new int[_rows.Count];
        for (var i = 0; i < _rows.Count; i++) _filled[i + 1] = _filled[i] + (CellsOf(i).Any() ? 1 : 0);
        for (var i = _rows.Count - 1; i >= 0; i--)
            _end[i] = i + 1 < _rows.Count && _rows[i].ParentElement == _rows[i + 1].ParentElement ? _end[i + 1] : i + 1;
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>A row.</summary>
    public HtmlElement this[int row] => _rows[row];

    /// <summary>The most elements in one row.</summary>
    public int Widest => _rows.Max(row => row.Children.Count());

    /// <summary>The cells of a row.</summary>
    public IEnumerable<HtmlElement> CellsOf(int row) => _rows[row].Children.Where(child => child.LocalName is "td" or "th");

    /// <summary>Whether a row stands in the table's head.</summary>
    public bool IsInHead(int row) => _rows[row].ParentElement is { LocalName: "thead" };

    /// <summary>The direction that a row or its part of the table states; null where neither does.</summary>
    public TextDirection? DirectionOf(int row) => DirectionReader.OfBox(_rows[row])
        ?? (_rows[row].ParentElement is { LocalName: not "table" } part ? DirectionReader.OfBox(part) : null);

    /// <summary>
    /// How many further rows a cell covers (WHATWG HTML 4.9.12): it ends with its part of the table, and rows without cells
    /// are not counted.
    /// </summary>
    /// <param name="stated">The cell's <c>rowspan</c>; 0 for all rows of its part.</param>
    public int FurtherRows(int row, int stated) =>
        _filled[stated is 0 ? _end[row] : Math.Min(_end[row], row + stated)] - _filled[row + 1];

    private static bool IsRow(HtmlElement element) => element.LocalName is "tr";
}
