using System.Drawing;
using System.Runtime.InteropServices;
using Terminal.Gui.App;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Marks;
using Tui.Browsing.Trees;

namespace Tui.Browsing;

/// <summary>The interface on an archive.</summary>
internal static class Browser
{
    // In pixels: as high as two are wide.
    private static readonly Size UsualCell = new(10, 20);

    private static readonly TimeSpan ReadingPatience = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan IndexPatience = TimeSpan.FromSeconds(5);

    /// <summary>Shows an archive until the user quits, restores the terminal, and returns the exit code.</summary>
    /// <param name="options">What to show, and with what.</param>
    /// <param name="app">An initialized application; it is disposed, and may be once more.</param>
    public static int Run(BrowserOptions options, IApplication app)
    {
        using var cancellation = new CancellationTokenSource();
        var (onIndex, reading, writing) = (new BackgroundWork(), new BackgroundWork(), new BackgroundWork());
        using var browser = new LiveBrowser(options, app, new BrowserThreads
        {
            StartOnIndex = onIndex.Start,
            StartReading = reading.Start,
            StartWriting = writing.Start,
            Leaving = cancellation.Token,
            Invoke = app.Invoke,
            Quit = app.RequestStop,
        });
        using var follower = options.Updates ? browser.Runner.Follow(options.Watch, options.Clock, cancellation.Token) : null;
        if (options.ReadingWatch is { } watch)
            browser.Runner.Follow(watch);
        app.LayoutAndDrawComplete += OnFrame;
        int? exitCode = null;
        try
        {
            exitCode = app.Run(browser.Window) is PosixSignal signal ? ExitCodes.After(signal) : ExitCodes.Done;
        }
        finally
        {
            // The user has the terminal back at once, whatever is still being done. A file that takes long to be read
            // is given up; the index is used until it is let go of, and what is half written is taken away.
            app.Dispose();
            cancellation.Cancel();
            follower?.Dispose();
            options.ReadingWatch?.Dispose();
            reading.Wait(ReadingPatience);
            writing.Wait(IndexPatience);

            // What uses the index is not to have it closed under its hands, also where the interface has failed.
            if (exitCode is null)
                onIndex.Wait(IndexPatience);
        }

        browser.Runner.Unkept.Tell(browser.Window.State.LossesTold);
        var lastCode = new LastChanges(browser.Runner.Unkept, options.Say, options.Interrupted).Wait(exitCode.Value);
        onIndex.Wait(IndexPatience);
        return lastCode;

        void OnFrame(object? sender, EventArgs e)
        {
            app.LayoutAndDrawComplete -= OnFrame;
            onIndex.Begin();
            reading.Begin();
            writing.Begin();
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
        place = place is null ? null : place with { Scope = place.Scope with { Order = Sorting.Of(place.Scope, view.Order), Folds = options.Folds } };
        var list = FirstList.Of(options.Archive, place, Math.Max(1, size.Height), options.Folds);
        return Movement.Reveal(new()
        {
            ArchiveName = options.ArchiveName,
            Size = size,
            Settings = options.Settings,
            Keys = options.Keys,
            Panes = view.Panes,
            IsLinear = options.Look.IsLinear,
            Order = view.Order,
            Folds = options.Folds,
            HasDates = view.HasDates,
            HasSnippets = view.HasSnippets ?? options.HasSnippets,
            UsualSnippets = options.HasSnippets,
            PictureCell = options.Pictures is null || options.AwaitsPictures ? null : UsualCell,
            Tree = place is null ? tree : tree.Showing(place.Scope),
            List = list,
            Focus = list.Moved && place is not null ? place.Focus : Pane.List,

            // Also one that a search has found is gone on with where it was left.
            Landing = place is { Focus: Pane.Article, Path: { Length: > 0 } path } ? new(path) : null,

            // A folder that is seen for the first time is not to be called empty before it has been looked at.
            Progress = options.Updates && list.Total == 0 ? new(0, 0, false) : null,
        });
    }
}
