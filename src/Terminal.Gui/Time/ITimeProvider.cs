namespace Terminal.Gui.Time;

/// <summary>The clock that an application's time-outs follow.</summary>
public interface ITimeProvider
{
    /// <summary>The time now.</summary>
    DateTime Now { get; }
}
