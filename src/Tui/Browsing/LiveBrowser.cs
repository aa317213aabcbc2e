using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Tui.Browsing.Effects;
using Tui.Browsing.Pictures;
using Tui.Browsing.Views;

namespace Tui.Browsing;

/// <summary>A browser's window and what runs its effects, tied to each other and to an application.</summary>
internal sealed class LiveBrowser : IDisposable
{
    /// <summary>Makes a browser; nothing is shown before its window runs.</summary>
    /// <param name="options">What to show, and with what.</param>
    /// <param name="app">An initialized application.</param>
    /// <param name="threads">Where its work is done.</param>
    public LiveBrowser(BrowserOptions options, IApplication app, BrowserThreads threads)
    {
        var first = Browser.FirstState(options, app.Screen.Size);
        if (first.PictureCell is not null && app.Driver?.KittyGraphicsSupport is { } known)
            first = PictureSteps.Begin(first, known.Resolution);
        Window = new BrowserWindow(first, options.Clock, Run);
        Runner = new EffectRunner(new EffectRunnerParts
        {
            Archive = options.Archive,
            Typeset = options.Typeset,
            Pictures = options.Pictures,
            IsWanted = view => PictureSteps.IsWanted(Window.State, view),
            Keys = options.Keys,
            OpenAddress = options.OpenAddress,
            OpenFile = options.OpenFile,
            Copy = text => app.Clipboard?.TrySetClipboardData(text) == true,
            Export = options.Export,
            StartOnIndex = threads.StartOnIndex,
            StartReading = threads.StartReading,
            StartWriting = threads.StartWriting,
            Leaving = threads.Leaving,
            Take = action => threads.Invoke(() => Window.Take(action)),
            Fail = exception => threads.Invoke(exception.Throw),
        });
        Window.Wear(options.Look, app.Driver);
        if (options.Pictures is { } pictures && app.Driver is { } driver)
            ShowPictures(driver, app, options.AwaitsPictures ? pictures.Use : _ => { });

        void Run(BrowserEffect effect)
        {
            if (effect is BrowserEffect.Quit)
                threads.Quit();
            else
                Runner!.Run(effect);
        }
    }

    private void ShowPictures(IDriver driver, IApplication app, Action<bool> obey)
    {
        var pictures = new TerminalPictures(driver, app.Invoke);
        Window.Showing = pictures.Show;
        driver.ClearedContents += (_, _) =>
        {
            pictures.Forget();
            pictures.Show(Window.State);
        };
        driver.KittyGraphicsSupportChanged += (_, change) =>
        {
            if (change.NewValue is not { } told)
                return;
            obey(told.IsSupported);
            Window.Take(new BrowserAction.PicturesReady(told.Resolution));
        };
    }

    /// <summary>The window.</summary>
    public BrowserWindow Window { get; }

    /// <summary>What runs the effects.</summary>
    public EffectRunner Runner { get; }

    /// <inheritdoc/>
    public void Dispose() => Window.Dispose();
}

/// <summary>Where a browser's work is done.</summary>
internal sealed record BrowserThreads
{
    /// <summary>Runs a callback in the background that uses the archive's index.</summary>
    public required Action<Action> StartOnIndex { get; init; }

    /// <summary>Runs a callback in the background that may take as long as a file or another program does.</summary>
    public required Action<Action> StartReading { get; init; }

    /// <summary>Runs a callback in the background that writes a file, and that is waited for until it has cleared up behind it.</summary>
    public required Action<Action> StartWriting { get; init; }

    /// <summary>Cancelled when the reader leaves.</summary>
    public CancellationToken Leaving { get; init; }

    /// <summary>Runs a callback where the interface runs; called from any thread.</summary>
    public required Action<Action> Invoke { get; init; }

    /// <summary>Ends the interface.</summary>
    public required Action Quit { get; init; }
}
