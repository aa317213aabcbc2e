using Tui.Browsing.Pictures;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>A row of a pane as it is drawn.</summary>
/// <param name="Line">Its text.</param>
/// <param name="Kind">Whether it is the selected one.</param>
internal sealed record Row(StyledLine Line, RowKind Kind = RowKind.Plain)
{
    /// <summary>A row of a picture that stands over the text; null where there is none.</summary>
    public PictureStrip? Picture { get; init; }
}

/// <summary>What a row is to the selection.</summary>
internal enum RowKind
{
    /// <summary>Not selected.</summary>
    Plain,

    /// <summary>Selected in the pane that has the focus.</summary>
    Selected,

    /// <summary>As <see cref="Selected"/>, which is shown at its ends only: what lies between need not be sent again.</summary>
    SelectedAtEnds,

    /// <summary>Selected in another pane.</summary>
    SelectedElsewhere,
}
