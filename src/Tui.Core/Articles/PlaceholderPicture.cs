namespace Tui.Core.Articles;

/// <summary>Tells pictures that a service makes up at random from pictures of the article's own.</summary>
internal static class PlaceholderPicture
{
    private static readonly string[] Services = WordList.Read("placeholder-services.txt");

    /// <summary>Whether an address is that of such a service.</summary>
    public static bool IsOne(string address) => CaselessSearch.ContainsAny(address, Services);
}
