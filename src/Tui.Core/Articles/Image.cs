namespace Tui.Core.Articles;

/// <summary>A picture the article refers to.</summary>
/// <param name="Address">The picture's own address, lazy-loading attributes resolved; as written otherwise.</param>
/// <param name="Caption">What is printed under it; null where there is none.</param>
/// <param name="Target">Where a click on it leads; null where the picture is no link.</param>
public sealed record Image(string Address, string? Caption, string? Target = null);
