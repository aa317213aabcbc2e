namespace Terminal.Gui.Time;

/// <summary>The clock by which an application tells a lone Esc from a sequence.</summary>
public interface ITimeProvider
{
    /// <summary>The time now.</summary>
    DateTime Now { get; }
}
