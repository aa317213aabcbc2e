namespace Terminal.Gui.Input;

/// <summary>A command that came from a key.</summary>
internal sealed record CommandOf(Command Command) : ICommandContext;
