using Tui.Browsing.Articles;
using Tui.Browsing.Listing;
using Tui.Browsing.Pictures;
using Tui.Core.Language;
using Tui.Text;

namespace Tui.Browsing.Effects;

/// <summary>Finds where links and earlier visits lead.</summary>
/// <param name="archive">The archive.</param>
internal sealed class LinkFollowing(IArchive archive)
{
    /// <summary>Finds the article that a link leads to.</summary>
    public BrowserAction Resolve(BrowserEffect.ResolveLink link)
    {
        if (archive.Resolve(link.From, link.Address) is { } path)
            return Locate(link.Token, link.Scope, new(path, Fragment: link.Address.Split('#', 2) is [_, var fragment] ? fragment : ""));
        return OpenableAddress.OfWeb(link.Address) is { } web
            ? new BrowserAction.Unresolved(link.Token, web)
            : new BrowserAction.NotLocated(link.Token, $"No article of this archive: {TextCleaner.CleanLine(link.Address)}");
    }

    /// <summary>Finds the file that a picture's address leads to.</summary>
    public BrowserAction FindPicture(BrowserEffect.FindPicture find) => archive.PictureOf(find.Picture.Article, find.Picture.Address) is { } file
        ? new BrowserAction.PictureFound(find.Token, find.Picture, file)
        : new BrowserAction.NotLocated(find.Token, NoPicture(find.Picture));

    /// <summary>Whether a picture's address still leads to the file that the reader said yes to, and that is still a picture.</summary>
    public bool IsStill(BrowserEffect.OpenPicture open) => archive.PictureOf(open.Picture.Article, open.Picture.Address) == open.File;

    /// <summary>Why there is no file to open.</summary>
    public static Phrase NoPicture(PictureSource picture) =>
        $"No PNG, JPEG, GIF or WebP file of this archive: {TextCleaner.CleanLine(picture.Address)}";

    /// <summary>Finds the list that an article is in that is gone back to.</summary>
    public BrowserAction Locate(BrowserEffect.Locate locate) =>
        Locate(locate.Token, locate.Visit.Scope, new(locate.Visit.Path, locate.Visit.Place));

    /// <summary>Where an article is: in a list that it was in or is hoped to be in, else in the whole archive.</summary>
    private BrowserAction Locate(int token, ListScope scope, Landing landing)
    {
        // One that is folded under another is found where every copy is listed.
        var everywhere = ListScope.All with { Folds = scope.Folds };
        foreach (var place in (ListScope[])[scope, everywhere, ListScope.All])
        {
            if (archive.IndexOf(place, landing.Path) is not null)
                return new BrowserAction.Located(token, place, landing);
        }

        return new BrowserAction.NotLocated(token, TextCleaner.CleanLine($"The file '{landing.Path}' is gone."));
    }
}
