using System.ComponentModel;

namespace Terminal.Gui.App;

/// <summary>Asks whether a value may change; setting <see cref="CancelEventArgs.Cancel"/> says no.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="currentValue">The value now.</param>
/// <param name="newValue">The value that it would get.</param>
public class CancelEventArgs<T>(T currentValue, T newValue) : CancelEventArgs
{
    /// <summary>The value now.</summary>
    public T CurrentValue { get; } = currentValue;

    /// <summary>The value that it would get.</summary>
    public T NewValue { get; set; } = newValue;
}
