namespace Terminal.Gui.Input;

/// <summary>What a view does on a command.</summary>
/// <param name="Command">The command.</param>
/// <param name="Run">Does it; null where nothing was done about it.</param>
internal sealed record CommandHandler(Command Command, Func<bool?> Run);
