using Tui.Browsing;
using Tui.Browsing.Effects;
using Tui.Browsing.Marks;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Following;

namespace Tui.Tests.Browsing;

/// <summary>What the reader sees when the archive changes while it is open.</summary>
public sealed class FollowingTests
{
    private static BrowserSession Dozen(int height = 24) => new(new FakeArchive(InventedArticles.Dozen), height: height);

    [Fact]
    public void A_new_article_appears_above_the_selected_one_which_stays_selected()
    {
        var session = Dozen();
        session.Archive.Add(InventedArticles.Make("harbour/new.md", "Just in", "新闻", 0.001));
        Change(session, "harbour/new.md");

        Assert.Equal("灯塔看守人的最后一个冬天", session.SelectedTitle);
        Assert.Equal((1, 0), (session.State.List.Selected, session.State.List.Top));
        Assert.Equal("harbour/lantern.md", session.State.Article.Path);
    }

    [Fact]
    public void The_rows_on_show_stay_where_they_are_below_the_top_of_the_list()
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Many(60))).Press("G");
        var (top, selected) = (session.State.List.Top, session.State.List.Selected);
        session.Archive.Add(InventedArticles.Make("new.md", "Just in", "even", 0.5));
        Change(session, "new.md");

        Assert.Equal((top + 1, selected + 1), (session.State.List.Top, session.State.List.Selected));
    }

    [Fact]
    public void An_article_that_is_read_is_not_read_again_for_the_sake_of_others()
    {
        var session = Dozen().Press("Enter");
        session.Archive.Add(InventedArticles.Make("harbour/new.md", "Just in", "新闻", 0.001));
        Change(session, "harbour/new.md");
        Assert.Equal(["harbour/lantern.md"], session.Archive.Loads);

        Change(session, "harbour/lantern.md");
        Assert.Equal(["harbour/lantern.md", "harbour/lantern.md"], session.Archive.Loads);
    }

    [Fact]
    public void An_article_that_was_edited_is_shown_as_it_is_now_though_other_answers_come_first()
    {
        var session = Dozen().Press("Enter");
        session.HoldsEffects = true;
        session.Archive.Edit(InventedArticles.Make("harbour/lantern.md", "Edited", "新闻", 0.01));
        Change(session, "harbour/lantern.md");
        session.Finish();

        Assert.Contains(session.State.Article.Text!.Lines, line => line.Line.Text.Contains("Edited", StringComparison.Ordinal));
    }

    [Fact]
    public void A_deleted_article_stays_readable_while_it_is_read_and_is_said_to_be_gone()
    {
        var session = Dozen().Press("j", "Enter");
        Delete(session, "harbour/ferry.md");

        Assert.Equal("harbour/ferry.md", session.State.Article.Path);
        Assert.NotNull(session.State.Article.Text);
        Assert.Equal(Pane.Article, session.State.Focus);
        Assert.True(session.State.Article.IsGone);
        Assert.Contains("gone", session.State.Message?.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s")]
    [InlineData("m")]
    [InlineData("#")]
    public void Nothing_is_marked_of_another_article_than_the_one_that_is_read(string key)
    {
        var session = Dozen().Press("j", "Enter");
        Delete(session, "harbour/ferry.md");
        var rows = session.State.List.Window;

        session.Press(key);

        Assert.Equal(rows, session.State.List.Window);
        Assert.Null(session.State.Prompt);
        Assert.Equal("The file is gone; nothing can be marked of it.", session.State.Message?.ToString());
    }

    [Fact]
    public void It_stays_when_further_changes_come()
    {
        var session = Dozen().Press("j", "Enter");
        Delete(session, "harbour/ferry.md");
        session.Archive.Add(InventedArticles.Make("harbour/new.md", "Just in", "新闻", 0.001));
        Change(session, "harbour/new.md");

        Assert.Equal("harbour/ferry.md", session.State.Article.Path);
        Assert.NotNull(session.State.Article.Text);
    }

    [Fact]
    public void From_a_deleted_article_the_next_is_the_one_that_came_after_it()
    {
        var session = Dozen().Press("j", "Enter");
        Delete(session, "harbour/ferry.md");

        Assert.Equal("harbour/fog.md", session.Press("J").State.Article.Path);
        Assert.Equal("kitchen/broth.md", session.Press("J").State.Article.Path);
    }

    [Fact]
    public void From_a_deleted_article_back_in_the_list_the_article_in_its_place_is_shown()
    {
        var session = Dozen().Press("j", "Enter");
        Delete(session, "harbour/ferry.md");
        session.Press("Esc");

        Assert.Equal("harbour/fog.md", session.State.Article.Path);
        Assert.False(session.State.Article.IsGone);
    }

    [Fact]
    public void The_last_article_of_an_archive_stays_readable_too()
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Many(1))).Press("Enter");
        Delete(session, session.State.Article.Path!);

        Assert.NotNull(session.State.Article.Text);
        Assert.Equal(0, session.Press("Esc").State.List.Total);
    }

    [Fact]
    public void An_article_that_is_not_being_read_makes_way_for_the_next()
    {
        var session = Dozen().Press("j");
        Delete(session, "harbour/ferry.md");

        Assert.Equal("harbour/fog.md", session.State.Article.Path);
    }

    [Fact]
    public void A_renamed_article_is_read_on_under_its_new_name()
    {
        var session = Dozen().Press("j", "Enter");
        var article = InventedArticles.Dozen.Single(one => one.Path == "harbour/ferry.md");
        session.Archive.Remove(article.Path);
        session.Archive.Add(article with { Path = "harbour/boat.md" });
        Change(session, "harbour/ferry.md", "harbour/boat.md");

        Assert.Equal(("harbour/boat.md", "harbour/boat.md"), (session.State.Article.Path, session.State.List.Current?.Path));
        Assert.NotNull(session.State.Article.Text);
        Assert.False(session.State.Article.IsGone);
        Assert.Equal("harbour/fog.md", session.Press("J").State.Article.Path);
    }

    [Theory]
    [InlineData("a copy that was there before")]
    [InlineData("a copy that comes while the reader is in the article")]
    public void One_of_two_exact_copies_that_is_deleted_is_gone_and_not_renamed(string which)
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        var article = InventedArticles.Dozen.Single(one => one.Path == "harbour/ferry.md");
        var copy = article with { Path = "harbour/boat.md" };
        var isThere = which == "a copy that was there before";
        if (isThere)
            archive.Add(copy);
        var session = new BrowserSession(archive).Press("j", "Enter");
        while (session.State.Article.Path != article.Path)
            session.Press("J");
        if (!isThere)
        {
            archive.Add(copy);
            Change(session, copy.Path);
        }

        Delete(session, article.Path);

        Assert.Equal((article.Path, true), (session.State.Article.Path, session.State.Article.IsGone));
    }

    [Fact]
    public void A_look_that_finds_nothing_changes_nothing()
    {
        var taken = new List<BrowserAction>();
        var updates = new ArchiveUpdates(new FakeArchive(InventedArticles.Dozen), taken.Add, Nobody, CancellationToken.None);
        Assert.Equal(TakeOverOutcome.Done, updates.TakeOver(FolderChanges.Anything()));
        Assert.Single(taken);
        Assert.Equal(TakeOverOutcome.Done, updates.TakeOver(FolderChanges.Anything()));

        Assert.Single(taken);
    }

    [Fact]
    public void An_update_that_fails_is_to_be_tried_again_and_says_why_once()
    {
        var (taken, fails) = (new List<BrowserAction>(), true);
        var archive = new FakeArchive(InventedArticles.Dozen)
        {
            OnUpdate = _ =>
            {
                if (fails)
                    throw new IOException("The disk is full.");
            },
        };
        var updates = new ArchiveUpdates(archive, taken.Add, Nobody, CancellationToken.None);

        Assert.Equal(TakeOverOutcome.Failed, updates.TakeOver(FolderChanges.Anything()));
        Assert.Equal(TakeOverOutcome.Failed, updates.TakeOver(FolderChanges.Anything()));
        var said = Assert.Single(taken.OfType<BrowserAction.Say>());
        Assert.Equal("Changes cannot be taken over: The disk is full.", said.Message.ToString());
        fails = false;
        Assert.Equal(TakeOverOutcome.Done, updates.TakeOver(FolderChanges.Anything()));
    }

    [Fact]
    public void While_another_process_indexes_what_it_has_written_is_shown_and_the_archive_is_not_called_empty()
    {
        var busy = true;
        var archive = new FakeArchive([])
        {
            OnUpdate = _ =>
            {
                if (busy)
                    throw new UnusableException("The index is being written: a.db", new IndexBusyException("a.db"));
            },
        };
        var session = new BrowserSession(archive, width: 120);
        session.Do(new BrowserAction.Updating(new(0, 0, false)));
        var actions = new List<BrowserAction>();
        var updates = new ArchiveUpdates(archive, Take, (tell, _) => Take(tell(archive.Look())), CancellationToken.None);

        Assert.Equal(TakeOverOutcome.Busy, updates.TakeOver(FolderChanges.Anything()));
        Assert.Equal("The index is being written: a.db", session.State.Message?.ToString());
        Assert.NotNull(session.State.Progress);

        // Nothing is drawn while nothing new is there.
        actions.Clear();
        updates.TakeOver(FolderChanges.Anything());
        Assert.Empty(actions);

        foreach (var article in InventedArticles.Dozen)
            archive.Add(article);
        archive.News = new(true, false, 3, 12);
        updates.TakeOver(FolderChanges.Anything());
        Assert.Equal((12, new UpdateProgress(3, 12, true)), (session.State.List.Total, session.State.Progress));

        (busy, archive.News) = (false, new(false, false, 12, 12));
        Assert.Equal(TakeOverOutcome.Done, updates.TakeOver(FolderChanges.Anything()));
        Assert.Null(session.State.Progress);
        Assert.Null(session.State.Message);

        void Take(BrowserAction? action)
        {
            if (action is null)
                return;
            actions.Add(action);
            session.Do(action);
        }
    }

    [Fact]
    public void What_another_process_has_taken_over_first_is_shown_all_the_same()
    {
        var taken = new List<BrowserAction>();
        var archive = new FakeArchive(InventedArticles.Dozen);
        var updates = new ArchiveUpdates(archive, taken.Add, Look, CancellationToken.None);
        updates.TakeOver(FolderChanges.Anything());
        taken.Clear();

        archive.News = new(true, false, 12, 12);
        updates.TakeOver(FolderChanges.Anything());

        Assert.True(Assert.IsType<BrowserAction.Updated>(Assert.Single(taken)).Changed);

        void Look(Func<ArchiveNews, BrowserAction?> tell, Type? kind)
        {
            if (tell(archive.Look()) is { } action)
                taken.Add(action);
        }
    }

    [Fact]
    public void Behind_a_query_that_takes_long_one_look_at_what_others_have_written_waits_and_no_more()
    {
        var session = new BrowserSession(new FakeArchive(InventedArticles.Dozen));
        var watch = new HeldWatch();
        session.Follow(watch);
        for (var times = 0; times < 20; times++)
            watch.Tell();
        session.Finish();

        Assert.Equal(1, session.Archive.Looks);
    }

    private sealed class HeldWatch : IReadingWatch
    {
        public Action Tell { get; private set; } = () => { };

        public void Start(Action changed) => Tell = changed;

        public void Dispose()
        {
            // It watches nothing.
        }
    }

    private static void Nobody(Func<ArchiveNews, BrowserAction?> tell, Type? kind)
    {
        // Nobody else writes.
    }

    private static void Delete(BrowserSession session, string path)
    {
        session.Archive.Remove(path);
        Change(session, path);
    }

    private static void Change(BrowserSession session, params string[] paths)
    {
        var changes = new FolderChanges();
        foreach (var path in paths)
            changes.Add(path);
        session.Do(new BrowserAction.Updated(true) { With = changes });
    }
}
