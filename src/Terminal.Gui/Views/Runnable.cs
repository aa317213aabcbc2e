using Terminal.Gui.App;
using Terminal.Gui.ViewBase;

namespace Terminal.Gui.Views;

/// <summary>A view that an application runs: it fills the screen and has the keys until it stops.</summary>
public class Runnable : View, IRunnable
{
    /// <summary>A window over the whole screen.</summary>
    public Runnable()
    {
        CanFocus = true;
        TabStop = TabBehavior.TabGroup;
        Width = Dim.Fill();
        Height = Dim.Fill();
    }

    /// <inheritdoc/>
    public object? Result { get; set; }

    /// <inheritdoc/>
    public bool IsRunning { get; private set; }

    /// <inheritdoc/>
    public bool StopRequested { get; set; }

    /// <inheritdoc/>
    public virtual void RequestStop() => App?.RequestStop(this);

    /// <inheritdoc/>
    public void SetApp(IApplication app) => App = app;

    /// <inheritdoc/>
    public void SetIsRunning(bool value) => IsRunning = value;
}
