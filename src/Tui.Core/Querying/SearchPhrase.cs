using System.Collections.Immutable;

namespace Tui.Core.Querying;

/// <summary>Tokens that stand one after another in a text that is found.</summary>
/// <param name="Tokens">Letters, digits and symbols only; empty where there is nothing to search for.</param>
/// <param name="LastIsPrefix">True where the last token is only the beginning of one in the text.</param>
public sealed record SearchPhrase(ImmutableArray<string> Tokens, bool LastIsPrefix);
