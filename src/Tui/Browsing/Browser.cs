using System.Drawing;
using System.Runtime.InteropServices;
using Terminal.Gui.App;
using Tui.Browsing.Views;

namespace Tui.Browsing;

/// <summary>The interface on an archive.</summary>
internal static class Browser
{
    private static readonly TimeSpan ReadingPatience = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan IndexPatience = TimeSpan.FromSeconds(5);

    /// <summary>Shows an archive until the user quits, restores the terminal, and returns the exit code.</summary>
    /// <param name="options">What to show, and with what.</param>
    /// <param name="app">An initialized application; it is disposed, and may be once more.</param>
    public static int Run(BrowserOptions options, IApplication app)
    {
        using var cancellation = new CancellationTokenSource();
        var (onIndex, reading) = (new BackgroundWork(), new BackgroundWork());
        EffectRunner? runner = null;
        using var window = new BrowserWindow(
            FirstState(options, app.Screen.Size),
            options.Clock,
            effect =>
            {
                if (effect is BrowserEffect.Quit)
                    app.RequestStop();
                else
                    runner!.Run(effect);
            });
        window.Wear(options.Look, app.Driver);
        runner = new EffectRunner(new EffectRunnerParts
        {
            Archive = options.Archive,
            Typeset = options.Typeset,
            OpenAddress = options.OpenAddress,
            Export = options.Export,
            StartOnIndex = onIndex.Start,
            StartReading = reading.Start,
            Take = action => app.Invoke(() => window.Take(action)),
            Fail = exception => app.Invoke(exception.Throw),
        });

        if (options.Updates)
            runner.Update(cancellation.Token);
        app.LayoutAndDrawComplete += OnFrame;
        try
        {
            return app.Run(window) is PosixSignal signal ? ExitCodes.After(signal) : ExitCodes.Done;
        }
        finally
        {
            // The user has the terminal back at once, whatever is still being done. A file that takes long to be read
            // is given up; the index is used until it is let go of.
            app.Dispose();
            cancellation.Cancel();
            reading.Wait(ReadingPatience);
            onIndex.Wait(IndexPatience);
        }

        void OnFrame(object? sender, EventArgs e)
        {
            app.LayoutAndDrawComplete -= OnFrame;
            onIndex.Begin();
            reading.Begin();
        }
    }

    /// <summary>The state at the first frame: what the index knows already.</summary>
    public static BrowserState FirstState(BrowserOptions options, Size size)
    {
        var left = BrowserPlace.Read(options.Archive.Reading.Session);
        var view = left?.View ?? BrowserView.Usual;
        var place = options.Query.Length == 0 ? left : new(ListScope.Search(options.Query), "", 0, Pane.List);
        var tree = TreeState.Empty.With(options.Archive.Categories(counts: false)).Expanding(view.Expanded);
        if (view.Tree != TreeKind.Categories)
            tree = tree.By(view.Tree);
        place = place is null ? null : place with { Scope = place.Scope with { Order = Sorting.Of(place.Scope, view.Order) } };
        var list = FirstList.Of(options.Archive, place, Math.Max(1, size.Height));
        return Movement.Reveal(new()
        {
            ArchiveName = options.ArchiveName,
            Size = size,
            Settings = options.Settings,
            Keys = options.Keys,
            Panes = view.Panes,
            IsLinear = options.Look.IsLinear,
            Order = view.Order,
            HasDates = view.HasDates,
            Tree = place is null ? tree : tree.Showing(place.Scope),
            List = list,
            Focus = list.Moved && place is not null ? place.Focus : Pane.List,

            // A folder that is seen for the first time is not to be called empty before it has been looked at.
            Progress = options.Updates && list.Total == 0 ? new(0, 0, false) : null,
        });
    }
}
