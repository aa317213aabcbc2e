using Tui.Text;

namespace Tui.Tests.Text;

public class CellTextTests
{
    [Theory]
    [InlineData("中美气候", 8, "中美气候")]
    [InlineData("中美气候", 7, "中美气…")]
    [InlineData("中美气候", 6, "中美…")]
    [InlineData("abc", 1, "…")]
    [InlineData("abc", 0, "")]
    public void A_text_too_wide_is_cut_with_an_ellipsis(string text, int width, string cut) =>
        Assert.Equal(cut, CellText.Truncate(text, width));

    [Theory]
    [InlineData("中美气候", 6, "中美… ")]
    [InlineData("中", 4, "中  ")]
    [InlineData("e\u0301", 2, "e\u0301 ")]
    public void A_fitted_text_takes_exactly_its_cells(string text, int width, string fitted)
    {
        Assert.Equal(fitted, CellText.Fit(text, width));
        Assert.Equal(width, CellWidth.Of(CellText.Fit(text, width)));
    }
}
