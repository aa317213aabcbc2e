namespace Terminal.Gui.App;

/// <summary>Tells of one value.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="value">The value.</param>
public class EventArgs<T>(in T value) : EventArgs
{
    /// <summary>The value.</summary>
    public T Value { get; } = value;
}
