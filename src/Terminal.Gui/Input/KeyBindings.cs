namespace Terminal.Gui.Input;

/// <summary>The keys of a view and the commands that they are bound to.</summary>
public class KeyBindings : CommandBindingsBase<Key, KeyBinding>
{
    /// <summary>An empty table.</summary>
    public KeyBindings()
        : base(static commands => new KeyBinding(commands), EqualityComparer<Key>.Default)
    {
    }
}
