namespace Terminal.Gui.App;

/// <summary>What an application can run: a window that has the screen and the keys until it stops.</summary>
public interface IRunnable
{
    /// <summary>What the run is to return.</summary>
    object? Result { get; set; }

    /// <summary>Whether it runs now, on top or under another.</summary>
    bool IsRunning { get; }

    /// <summary>Whether it was asked to stop.</summary>
    bool StopRequested { get; set; }

    /// <summary>Asks it to stop.</summary>
    void RequestStop();

    /// <summary>Tells it which application runs it.</summary>
    void SetApp(IApplication app);

    /// <summary>Notes whether it runs.</summary>
    void SetIsRunning(bool value);
}
