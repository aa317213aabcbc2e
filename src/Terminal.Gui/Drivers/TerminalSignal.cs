namespace Terminal.Gui.Drivers;

/// <summary>What the system tells a program that has a terminal.</summary>
internal enum TerminalSignal
{
    /// <summary>The terminal has another size (SIGWINCH).</summary>
    Resized,

    /// <summary>The process is to stop until it is resumed (SIGTSTP).</summary>
    StopAsked,

    /// <summary>The process was resumed (SIGCONT).</summary>
    Resumed,

    /// <summary>The program was interrupted (SIGINT).</summary>
    Interrupted,

    /// <summary>The program is to end (SIGTERM).</summary>
    Terminated,

    /// <summary>The program is to quit (SIGQUIT).</summary>
    Quit,

    /// <summary>The line was cut (SIGHUP).</summary>
    HungUp,
}
