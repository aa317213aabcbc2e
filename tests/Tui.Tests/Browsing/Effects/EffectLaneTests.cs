using Tui.Browsing.Effects;

namespace Tui.Tests.Browsing.Effects;

public sealed class EffectLaneTests
{
    private readonly Queue<Action> _started = [];
    private readonly List<string> _done = [];
    private readonly EffectLane _lane;

    public EffectLaneTests() => _lane = new(_started.Enqueue);

    [Fact]
    public void A_newer_piece_takes_the_place_of_a_waiting_one_of_its_kind()
    {
        Post(typeof(int), "first");
        Post(typeof(string), "between");
        Post(typeof(int), "second");
        Run();

        Assert.Equal(["between", "second"], _done);
    }

    [Fact]
    public void A_long_piece_goes_on_after_those_that_have_come_meanwhile()
    {
        _lane.Post(typeof(int), () =>
        {
            _done.Add("a part");
            Post(typeof(string), "between");
            _lane.PostAgain(typeof(int), () => _done.Add("the rest"));
        });
        Run();

        Assert.Equal(["a part", "between", "the rest"], _done);
    }

    [Fact]
    public void A_long_piece_does_not_go_on_where_a_newer_one_of_its_kind_waits()
    {
        _lane.Post(typeof(int), () =>
        {
            _done.Add("a part");
            Post(typeof(int), "newer");
            _lane.PostAgain(typeof(int), () => _done.Add("the rest"));
        });
        Run();

        Assert.Equal(["a part", "newer"], _done);
    }

    private void Post(Type kind, string name) => _lane.Post(kind, () => _done.Add(name));

    private void Run()
    {
        while (_started.TryDequeue(out var start))
            start();
    }
}
