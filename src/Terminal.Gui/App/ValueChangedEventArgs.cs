namespace Terminal.Gui.App;

/// <summary>Tells that a value has changed.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="oldValue">The value before.</param>
/// <param name="newValue">The value now.</param>
public class ValueChangedEventArgs<T>(T oldValue, T newValue)
{
    /// <summary>The value before.</summary>
    public T OldValue { get; } = oldValue;

    /// <summary>The value now.</summary>
    public T NewValue { get; } = newValue;
}
