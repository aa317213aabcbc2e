using System.Drawing;
using System.Runtime.InteropServices;
using Terminal.Gui.App;
using Tui.Browsing.Views;

namespace Tui.Browsing;

/// <summary>The interface on an archive.</summary>
internal static class Browser
{
    /// <summary>Shows an archive until the user quits, and returns the exit code.</summary>
    /// <param name="options">What to show, and with what.</param>
    /// <param name="app">An initialized application; the caller disposes it, which restores the terminal.</param>
    public static int Run(BrowserOptions options, IApplication app)
    {
        using var cancellation = new CancellationTokenSource();
        var background = new BackgroundWork();
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
        runner = new EffectRunner(new EffectRunnerParts
        {
            Archive = options.Archive,
            Typeset = options.Typeset,
            OpenAddress = options.OpenAddress,
            Start = background.Start,
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
            cancellation.Cancel();
            background.Wait();
        }

        void OnFrame(object? sender, EventArgs e)
        {
            app.LayoutAndDrawComplete -= OnFrame;
            background.Begin();
        }
    }

    /// <summary>The state at the first frame: what the index knows already.</summary>
    public static BrowserState FirstState(BrowserOptions options, Size size)
    {
        var categories = options.Archive.Categories();
        var list = ListState.Empty;
        var page = options.Archive.Page(ListScope.All, 0, Math.Max(100, size.Height));
        return new()
        {
            ArchiveName = options.ArchiveName,
            Size = size,
            Tree = TreeState.Empty.With(categories),
            List = list with
            {
                Total = page.Total,
                Window = page.Rows,
                Wanted = options.Query.Length == 0 ? list.Wanted : ListScope.Search(options.Query),
            },

            // A folder that is seen for the first time is not to be called empty before it has been looked at.
            Progress = options.Updates && page.Total == 0 ? new(0, 0, false) : null,
        };
    }
}
