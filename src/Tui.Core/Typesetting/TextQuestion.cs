namespace Tui.Core.Typesetting;

/// <summary>What is asked of each text of a tree.</summary>
/// <param name="Asks">Whether a text answers.</param>
/// <param name="IsOfIsolates">Whether text whose direction is its own is asked too.</param>
internal sealed record TextQuestion(Func<string, bool> Asks, bool IsOfIsolates = true);
