using Tui.Core.Typesetting.Tables;

namespace Tui.Tests.Typesetting;

public sealed class RowHeightsTests
{
    [Fact]
    public void A_column_gives_way_to_one_whose_cells_need_more_lines()
    {
        int[] widths = [20, 20];

        new RowHeights([[22, 60], [10, 70], [12, 66]]).SaveLines(widths, least: [6, 6], most: [22, 70]);

        Assert.Equal(40, widths.Sum());
        Assert.True(widths[1] > 25, $"the columns have {widths[0]} and {widths[1]} cells");
    }

    [Fact]
    public void No_column_loses_what_it_cannot_do_without_or_gains_what_it_cannot_use()
    {
        int[] widths = [15, 15, 15];

        new RowHeights([[90, 16, 200], [90, 15, 300]]).SaveLines(widths, least: [14, 15, 6], most: [90, 16, 300]);

        Assert.Equal(45, widths.Sum());
        Assert.True(widths[0] >= 14 && widths[1] is 15 or 16);
    }

    [Fact]
    public void Columns_stay_where_no_line_is_saved()
    {
        int[] widths = [10, 10];

        new RowHeights([[10, 10], [3, 4]]).SaveLines(widths, least: [3, 3], most: [10, 10]);

        Assert.Equal([10, 10], widths);
    }

    [Fact]
    public void A_table_without_rows_keeps_its_columns()
    {
        int[] widths = [8];

        new RowHeights([]).SaveLines(widths, least: [1], most: [20]);

        Assert.Equal([8], widths);
    }
}
