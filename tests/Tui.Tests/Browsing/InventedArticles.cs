using System.Collections.Immutable;
using System.Globalization;
using Tui.Core.Articles;

namespace Tui.Tests.Browsing;

/// <summary>Articles that nobody wrote, in two languages.</summary>
internal static class InventedArticles
{
    /// <summary>The moment at which the tests take place.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly (string Path, string Title, string Categories, double DaysAgo)[] Table =
    [
        ("harbour/lantern.md", "灯塔看守人的最后一个冬天", "海岸/灯塔", 0.02),
        ("harbour/ferry.md", "The ferry that runs without passengers", "海岸/渡船", 0.14),
        ("harbour/fog.md", "雾号为什么在凌晨三点响起：一份值班记录的来龙去脉与港口老人的回忆", "海岸/灯塔", 0.4),
        ("kitchen/broth.md", "Notes on a slow broth", "厨房", 1.2),
        ("kitchen/noodle.md", "手擀面与时间", "厨房", 2),
        ("workshop/plane.md", "How to sharpen a hand plane when the stone is worn hollow", "工坊/木工", 3),
        ("workshop/joint.md", "燕尾榫的角度", "工坊/木工", 9),
        ("workshop/kiln.md", "Opening the kiln too early", "工坊/陶艺", 31),
        ("workshop/glaze.md", "青釉里的铁", "工坊/陶艺", 70),
        ("garden/pear.md", "一棵梨树的十年", "花园", 400),
        ("garden/moss.md", "Moss, patience and shade", "花园", 2200),
        ("misc/undated.md", "没有日期的便条", "杂记", -1),
    ];

    /// <summary>A dozen articles.</summary>
    public static ImmutableArray<Article> Dozen { get; } = [.. Table.Select(row => Make(row.Path, row.Title, row.Categories, row.DaysAgo))];

    /// <summary>Some number of short articles, the newest first by number.</summary>
    public static IEnumerable<Article> Many(int count) =>
        Enumerable.Range(0, count).Select(number =>
            Make(Name(number), $"Entry {number}", number % 2 == 0 ? "even" : "odd", number));

    /// <summary>One short article.</summary>
    public static Article Make(string path, string title, string categories, double daysAgo) => new()
    {
        Path = path,
        Title = title,
        Authors = ["Ada Quill"],
        Date = daysAgo < 0 ? null : Now.AddDays(-daysAgo),
        Categories = [[.. categories.Split('/')]],
        Body = path == "harbour/lantern.md" ? Lantern : Body(title),
    };

    private static string Name(int number) => number.ToString("00000", CultureInfo.InvariantCulture) + ".md";

    private static ImmutableArray<Block> Body(string title) =>
    [
        Paragraph($"{title}。这是正文的第一段，写得不长，只为了占住几行。"),
        .. Enumerable.Range(1, 12).Select(number => Paragraph($"Paragraph {number} says a little more and stops.")),
    ];

    private static ImmutableArray<Block> Lantern =>
    [
        Paragraph("那年冬天的第一场雪落下来的时候，看守人正在擦拭透镜。他说：“灯不能灭，船才不会迷路。”窗外的浪一排接着一排，像有人在不停地翻书。"),
        new Block.Figure([new Image("https://example.org/lantern.jpg", "灯室里的旧透镜，一九五八年")]),
        new Block.Heading(2, [new Inline.Text("The log book")]),
        new Block.Paragraph(
        [
            new Inline.Text("Every night he wrote one line in the log book. The "),
            new Inline.Link("https://example.org/log", [new Inline.Text("first volume")]),
            new Inline.Text(" is kept in the town hall, the "),
            new Inline.Link("https://example.org/second", [new Inline.Text("second")]),
            new Inline.Text(" was lost at sea. A "),
            new Inline.Link("#note", [new Inline.Text("note")]),
            new Inline.Text(" says why."),
        ]),
        new Block.Quotation([Paragraph("风从东北来，能见度二里，灯明。")]),
        new Block.List(null, [Item("换灯芯"), Item("擦透镜"), Item("记日志")]),
        Paragraph("后来灯塔改成了自动的。他每天傍晚仍然走上一百四十七级台阶，坐在灯下，直到第一艘船回港。没有人请他这样做，也没有人请他停下。"),
        Paragraph("The stairs were repainted last spring, and the handrail still smells of linseed oil."),
    ];

    private static Block.Paragraph Paragraph(string text) => new([new Inline.Text(text)]);

    private static ListItem Item(string text) => new([Paragraph(text)]);
}
