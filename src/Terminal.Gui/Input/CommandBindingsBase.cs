namespace Terminal.Gui.Input;

/// <summary>A table from events, such as keys, to what they are bound to.</summary>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TBinding">What they are bound to.</typeparam>
public abstract class CommandBindingsBase<TEvent, TBinding>
    where TEvent : notnull
{
    private readonly Dictionary<TEvent, Bound> _bindings;
    private readonly Func<Command[], TBinding> _bind;

    private protected CommandBindingsBase(Func<Command[], TBinding> bind, IEqualityComparer<TEvent> comparer)
    {
        _bind = bind;
        _bindings = new Dictionary<TEvent, Bound>(comparer);
    }

    /// <summary>Binds an event to commands.</summary>
    /// <exception cref="InvalidOperationException">The event is bound already.</exception>
    public void Add(TEvent eventArgs, params Command[] commands)
    {
        if (!_bindings.TryAdd(eventArgs, new Bound(_bind(commands))))
            throw new InvalidOperationException($"{eventArgs} is bound already.");
    }

    /// <summary>Finds what an event is bound to.</summary>
    public bool TryGet(TEvent eventArgs, out TBinding? binding)
    {
        var found = _bindings.GetValueOrDefault(eventArgs);
        binding = found is null ? default : found.Binding;
        return found is not null;
    }

    // A class: a dictionary of structs of ours would be compiled as the program starts.
    private sealed record Bound(TBinding Binding);
}
