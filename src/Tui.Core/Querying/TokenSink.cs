namespace Tui.Core.Querying;

/// <summary>Takes the tokens of a text, one after another.</summary>
public abstract class TokenSink
{
    /// <summary>Takes a token: folded letters and digits, or a symbol. It is only lent.</summary>
    public abstract void Add(ReadOnlySpan<char> token);

    /// <summary>Takes a token of two UTF-16 units, which is most of a Chinese text.</summary>
    public virtual void AddPair(char first, char second) => Add([first, second]);
}
