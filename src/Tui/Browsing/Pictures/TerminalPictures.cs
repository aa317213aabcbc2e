using System.Drawing;
using System.Globalization;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;

namespace Tui.Browsing.Pictures;

/// <summary>Sends pictures to the terminal and takes them away again, as the state has them. For the thread of the interface.</summary>
internal sealed class TerminalPictures
{
    // Between two pieces keys are taken and frames sent, however slow the line is.
    private const int PieceBytes = 64 * 1024;

    private readonly IDriver _driver;
    private readonly Action<Action> _later;
    private readonly HashSet<int> _held = [];
    private readonly Queue<string> _waiting = [];
    private bool _isSending;

    /// <summary>Makes a sender.</summary>
    /// <param name="driver">The terminal.</param>
    /// <param name="later">Runs a callback on the thread of the interface, soon.</param>
    public TerminalPictures(IDriver driver, Action<Action> later) => (_driver, _later) = (driver, later);

    /// <summary>Notes that the terminal has lost what it held.</summary>
    public void Forget()
    {
        _held.Clear();
        _waiting.Clear();
    }

    /// <summary>Has the terminal hold what a state shows, and nothing else.</summary>
    public void Show(BrowserState state)
    {
        HoldKitty(state);
        PlaceITerm2(state);
    }

    private void HoldKitty(BrowserState state)
    {
        if (_held.Count == 0 && state.Article.Shown.IsEmpty)
            return;
        var wanted = state.Article.Shown
            .Where(shown => shown.Value.Picture is LoadedPicture.Data { Protocol: PictureProtocol.Kitty })
            .ToDictionary(shown => PictureRows.NumberOf(shown.Value));
        foreach (var number in _held.Except(wanted.Keys).ToList())
        {
            _waiting.Enqueue(KittySequences.Delete(number));
            _held.Remove(number);
        }

        foreach (var (number, shown) in wanted)
        {
            if (!_held.Add(number))
                continue;
            foreach (var sequence in KittySequences.Send(number, (LoadedPicture.Data)shown.Value.Picture, shown.Key.Cells))
                _waiting.Enqueue(sequence);
        }

        if (!_isSending)
            Send();
    }

    private void Send()
    {
        _isSending = false;
        for (var sent = 0; sent < PieceBytes && _waiting.TryDequeue(out var sequence); sent += sequence.Length)
            _driver.WriteRaw(sequence);
        if (_waiting.Count == 0)
            return;
        _isSending = true;
        _later(Send);
    }

    private void PlaceITerm2(BrowserState state)
    {
        var queue = _driver.GetSixels();
        if (queue.IsEmpty && state.Article.Pictures.IsEmpty)
            return;
        var placed = queue.ToDictionary(picture => picture.Id ?? "", StringComparer.Ordinal);
        queue.Clear();
        foreach (var picture in PictureSteps.OnShow(state).Where(picture => PictureRows.IsWhole(state, picture)))
        {
            if (state.Article.Shown.GetValueOrDefault(picture.View) is not { Picture: LoadedPicture.Data data } shown
                || data.Protocol != PictureProtocol.ITerm2)
            {
                continue;
            }

            var id = string.Create(CultureInfo.InvariantCulture, $"{shown.Number} {picture.Line}");
            queue.Enqueue(new SixelToRender
            {
                Id = id,
                ScreenPosition = PlaceOf(state, picture),
                SixelData = placed.TryGetValue(id, out var before) ? before.SixelData : ITerm2Data(data.Bytes, picture.View.Cells),
            });
        }
    }

    private static Point PlaceOf(BrowserState state, PlacedPicture picture)
    {
        var layout = state.Layout;
        return new(layout.Article.X + layout.TextLeft + picture.Left, layout.Article.Y + picture.Line - state.Article.Top);
    }

    private static string ITerm2Data(byte[] bytes, Size cells) => string.Create(
        CultureInfo.InvariantCulture,
        $"\e]1337;File=inline=1;size={bytes.Length};width={cells.Width};height={cells.Height};"
            + $"preserveAspectRatio=0;doNotMoveCursor=1:{Convert.ToBase64String(bytes)}\a");
}
