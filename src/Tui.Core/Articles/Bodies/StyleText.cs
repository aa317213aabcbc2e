namespace Tui.Core.Articles.Bodies;

/// <summary>Looks up declarations in a <c>style</c> attribute.</summary>
internal static class StyleText
{
    /// <summary>The value of the last declaration of <paramref name="property"/>, trimmed; empty where there is none.</summary>
    public static ReadOnlySpan<char> Value(string? style, string property)
    {
        ReadOnlySpan<char> value = default;
        var rest = style.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf(';');
            var declaration = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            var colon = declaration.IndexOf(':');
            if (colon < 0 || !declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase)) continue;
            value = declaration[(colon + 1)..].Trim();
            if (value.EndsWith("!important", StringComparison.OrdinalIgnoreCase)) value = value[..^10].TrimEnd();
        }

        return value;
    }
}
