using Tui.Browsing.Prompts;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Articles;

/// <summary>Goes from the mark of a footnote to the note, and from the note back.</summary>
internal static class NoteSteps
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Whether an article has footnotes.</summary>
    public static bool HasNotes(TypesetArticle? article) =>
        article is not null && article.Landmarks.Any(landmark => landmark.Kind is LandmarkKind.Footnote);

    /// <summary>
    /// To the note whose mark is on show; from a note that was gone to so, back to where the reader was; from any other
    /// note on show to its first mark.
    /// </summary>
    public static BrowserState Follow(BrowserState state)
    {
        if (state.Article.Text is not { } text)
            return state;
        if (state.Article.Return is { } back && OnShow(state, LandmarkKind.Footnote).Any(note => note.Number == back.Number))
            return GoBack(state, text, back);

        var marks = OnShow(state, LandmarkKind.FootnoteReference).DistinctBy(mark => mark.Number).ToList();
        return (marks, OnShow(state, LandmarkKind.Footnote).ToList()) switch
        {
            ([var only], _) => GoTo(state, only.Number),
            ([], [var note, ..]) => GoToMark(state, text, note.Number),
            ([], []) => state with { Message = HasNotes(text) ? "No footnote is on the screen." : "This article has no footnotes." },
            _ => state with { Prompt = new Prompt.ChooseNote([.. marks.Select(mark => new NumberedNote(LabelOf(mark), mark.Number))]) },
        };
    }

    /// <summary>To a note; the reader comes back from it by <see cref="Follow"/>.</summary>
    /// <param name="number">The note's <see cref="Landmark.Number"/>.</param>
    public static BrowserState GoTo(BrowserState state, int number)
    {
        var article = state.Article;
        var note = Find(article.Text, LandmarkKind.Footnote, number);
        if (note is null || article.PlaceOnTop is not { } place)
            return state with { Prompt = null, Message = "The note is not in this article." };
        var left = state with { Prompt = null, Article = article with { Return = new NoteReturn(number, place) } };
        return ScrollTo(left, note.Line) with { Message = $"Footnote {LabelOf(note)}; {state.Keys.KeyOf("footnote")} goes back" };
    }

    /// <summary>From a note back to where the reader came from, else to its first mark.</summary>
    /// <param name="number">The note's <see cref="Landmark.Number"/>.</param>
    public static BrowserState GoBackFrom(BrowserState state, int number) => state.Article switch
    {
        { Text: { } text, Return: { } back } when back.Number == number => GoBack(state, text, back),
        { Text: { } text } => GoToMark(state, text, number),
        _ => state,
    };

    private static BrowserState GoBack(BrowserState state, TypesetArticle text, NoteReturn back) =>
        ScrollTo(state with { Article = state.Article with { Return = null } }, text.LineOf(back.Place));

    // With some of the text that stands above it.
    private static BrowserState GoToMark(BrowserState state, TypesetArticle text, int number) =>
        Find(text, LandmarkKind.FootnoteReference, number) is { } mark
            ? ScrollTo(state, mark.Line - state.Layout.Article.Height / 3)
            : state;

    private static BrowserState ScrollTo(BrowserState state, int line)
    {
        var at = state with { Article = state.Article with { Top = Math.Max(0, line), Place = null } };
        return at with { Article = Movement.ScrollArticle(at, 0) };
    }

    private static Landmark? Find(TypesetArticle? text, LandmarkKind kind, int number) =>
        text?.Landmarks.FirstOrDefault(landmark => landmark.Kind == kind && landmark.Number == number);

    private static IEnumerable<Landmark> OnShow(BrowserState state, LandmarkKind kind)
    {
        var top = state.Article.Top;
        var bottom = top + state.Layout.Article.Height;
        return state.Article.Text!.Landmarks
            .Where(landmark => landmark.Kind == kind && landmark.Line >= top && landmark.Line < bottom);
    }

    // As it can be typed: raised digits as plain ones, without brackets.
    private static string LabelOf(Landmark landmark) => string.Concat(landmark.Text.Trim('[', ']')
        .Select(character => Raised.IndexOf(character, StringComparison.Ordinal) is var digit and >= 0 ? (char)('0' + digit) : character));
}
