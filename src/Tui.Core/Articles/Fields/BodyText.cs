using System.Collections.Immutable;

namespace Tui.Core.Articles.Fields;

/// <summary>A body as it was read. <paramref name="PageTitle"/> is an HTML page's own title, null where it has none.</summary>
internal readonly record struct BodyText(ImmutableArray<Block> Blocks, string? PageTitle);
