namespace Terminal.Gui.Input;

/// <summary>How a command came about.</summary>
public interface ICommandContext
{
    /// <summary>The command.</summary>
    Command Command { get; }
}
