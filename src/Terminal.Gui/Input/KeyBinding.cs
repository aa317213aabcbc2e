namespace Terminal.Gui.Input;

/// <summary>What a key is bound to.</summary>
public record struct KeyBinding
{
    /// <summary>Commands to be done in their order.</summary>
    /// <param name="commands">The commands.</param>
    /// <param name="data">Anything that goes with them.</param>
    public KeyBinding(Command[] commands, object? data = null)
    {
        Commands = commands;
        Data = data;
    }

    /// <summary>The commands, in their order.</summary>
    public Command[] Commands { get; set; }

    /// <summary>Anything that goes with them.</summary>
    public object? Data { get; set; }
}
