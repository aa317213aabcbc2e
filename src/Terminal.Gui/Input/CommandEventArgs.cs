using System.ComponentModel;

namespace Terminal.Gui.Input;

/// <summary>Tells of a command; setting <see cref="HandledEventArgs.Handled"/> ends its way.</summary>
public class CommandEventArgs : HandledEventArgs
{
    /// <summary>How the command came about.</summary>
    public ICommandContext? Context { get; init; }
}
