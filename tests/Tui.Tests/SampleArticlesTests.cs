using System.Collections.Immutable;
using System.Globalization;
using Tui.Core.Articles;
using Tui.Core.Indexing.Folders;
using Tui.Tests.Support;

namespace Tui.Tests;

/// <summary>The sample articles, read as a new user would see them. What is expected was taken from the articles by eye.</summary>
public sealed class SampleArticlesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "sample-articles");

    /// <summary>A title with both kinds of quotes between single ones, and an <c>Invalid Date</c>.</summary>
    private static readonly string[] MeantToBeBroken =
    [
        "science/sea/weather/The sailor's _doldrums_.md:3",
        "文学/短篇/河边/摆渡.md:11",
    ];

    public static TheoryData<string, string> Titles() => new()
    {
        { "welcome.md", "Welcome / 欢迎: a short walk through the reader" },
        { "books/glossary-of-the-bindery.md", "A small glossary of the bindery" },
        { "computing/releases/kettle-3.2.0.md", "Kettle 3.2.0: \"Second Steep\"" },
        { "computing/shell/2021-03-05-ten-small-pipes.md", "Ten small pipes" },
        { "how-to/bicycle/It's 'almost' round.md", "It's \"almost\" round: truing a bicycle wheel" },
        { "how-to/knots/three-knots.md", "Three knots, and when not to tie them" },
        { "letters/from the lighthouse keeper's cat.txt", "from the lighthouse keeper's cat" },
        { "reports/a-year-of-rain.html", "A year of rain on one balcony" },
        { "science/sea/weather/The sailor's _doldrums_.md", "The sailor's \"doldrums\", and why the wind stops there" },
        { "器物/印刷/活字的重量.md", "活字的重量" },
        { "器物/算盤.md", "算盤上的'五'：一顆珠子頂五顆" },
        { "技术/终端/2021-04-02-terminal-cells.md", "Terminal 里的一个汉字到底有多宽？" },
        { "科学/材料/纸/根号二.md", "一张纸里的 { 1 _ √2 }" },
        { "科学/气象/雨/雨滴.md", "🌧️ 一分钟：雨滴不是泪滴形" },
        { "علوم/فلك/الأسطرلاب.md", "الأسطرلاب: سماءٌ تُحمَل في اليد" },
    };

    /// <summary>A day in UTC; empty where the file gives none.</summary>
    public static TheoryData<string, string> Dates() => new()
    {
        { "welcome.md", "2026-11-01 08:00" },
        { "computing/releases/kettle-3.2.0.md", "2021-08-24 07:30" },
        { "computing/shell/2021-03-05-ten-small-pipes.md", "2021-03-05 00:00" },
        { "how-to/bicycle/It's 'almost' round.md", "2021-05-16 10:00" },
        { "how-to/knots/three-knots.md", "" },
        { "Küche/2021-02-27-altbacken.md", "2021-02-27 00:00" },
        { "science/sea/lights/how lighthouses got their rhythms.md", "2021-09-30 20:15" },
        { "science/sea/weather/The sailor's _doldrums_.md", "2021-11-18 09:12" },
        { "دانش/آب/قنات.md", "2021-08-15 00:00" },
        { "ภาษา/ทำไมไม่เว้นวรรค.md", "2021-11-05 08:05" },
        { "文学/短篇/河边/摆渡.md", "" },
        { "料理/だし/一番だし.md", "2021-03-21 00:00" },
        { "生活/厨房/番茄炒蛋.md", "2020-05-09 00:00" },
        { "生活/饮食/水/水的味道.md", "2021-10-10 11:06" },
        { "科学/海洋/潮汐/黄铜算潮机.md", "2021-10-14 01:20" },
        { "글자/한글/음절-계산.md", "2021-10-09 00:00" },
    };

    /// <summary>Paths of categories, their steps divided by <c> › </c> and the paths by <c>; </c>.</summary>
    public static TheoryData<string, string> Categories() => new()
    {
        { "welcome.md", "Start here" },
        { "how-to/bicycle/It's 'almost' round.md", "how-to › bicycle; sport" },
        { "how-to/knots/three-knots.md", "how-to › knots" },
        { "reports/a-year-of-rain.html", "reports" },
        { "science/sea/weather/The sailor's _doldrums_.md", "science › sea › weather" },
        { "技术/终端/2021-04-02-terminal-cells.md", "技术" },
        { "生活/厨房/番茄炒蛋.md", "生活 › 厨房" },
        { "科学/海洋/潮汐/黄铜算潮机.md", "科学 › 海洋 › 潮汐" },
    };

    /// <summary>The captions of an article's pictures in order, null for a picture without one.</summary>
    public static TheoryData<string, string?[]> Captions() => new()
    {
        // The lead image is the first of the body: one picture.
        { "科学/海洋/潮汐/黄铜算潮机.md", [null, "一根金属丝依次绕过所有滑轮，末端的笔画出它们的总和", "示意图：两个分潮相加，便有了大潮与小潮"] },
        { "文学/短篇/河边/摆渡.md", [null] },
        { "学び/算術/和算/油分け算.md", ["一斗桶、七升枡、三升枡。目盛りはない"] },
        { "생활/집/겨울/온돌.md", ["불길은 눕고 연기는 돌아간다: 온돌의 단면"] },
        { "科学/材料/纸/根号二.md", ["A 系列：每一张对折，就是下一号", "复印机面板上的 71% 与 141%"] },
        { "生活/厨房/番茄炒蛋.md", ["两只番茄，三枚鸡蛋，正好一个人加一碗饭"] },
        { "料理/だし/一番だし.md", ["水に沈めた昆布、三十分後"] },
        { "علوم/فلك/الأسطرلاب.md", ["أسطرلاب نحاسي: الشبكة المخرّمة هي «العنكبوت»"] },

        // The lead image is another one, and has no caption.
        { "科学/天文/星空/十一月的星空.md", [null, "秋季四边形：左上角那颗星其实属于仙女座", "昴星团。蓝色的雾是尘埃反射的星光，肉眼看不到"] },
        {
            "生活/城市/市集/菜场一小时.md",
            [
                null, "六点二十分的三号通道。灯是红的，番茄就更红", null, "鱼摊的三只大盆，最里面那只是鳝鱼",
                "左为杆秤，右为电子秤；公平秤在门口，谁都可以去复一复", "左为杆秤，右为电子秤；公平秤在门口，谁都可以去复一复",
            ]
        },
        { "生活/饮食/水/水的味道.md", [null, "三杯水：看不出区别，尝得出区别", "硬水泡的红茶，表面有一层茶膜"] },
        { "技术/通信/电报/四个数字写一个汉字.md", [null, "电码本的一页：部首在上，数字在侧", "一只电键，握柄已经磨亮"] },
        {
            "人物/访谈/手艺/修钟人.md",
            [
                null, "从左至右：擒纵轮、擒纵叉、摆。“嘀嗒”就是它们三个说的话", "从左至右：擒纵轮、擒纵叉、摆。“嘀嗒”就是它们三个说的话",
                "从左至右：擒纵轮、擒纵叉、摆。“嘀嗒”就是它们三个说的话",
            ]
        },
        { "器物/算盤.md", [null, "上二下五的傳統算盤，橫樑以上一顆當五"] },
        { "science/sea/lights/how lighthouses got their rhythms.md", [null, "A lens as tall as a man, its prisms stacked like roof tiles"] },
        {
            "how-to/bicycle/It's 'almost' round.md",
            [
                null, "Chalk marks on the right side of the rim, where it touches",
                "A wheel in an upside-down bicycle, a cable tie pointing at the rim",
            ]
        },
        {
            "science/sea/weather/The sailor's _doldrums_.md",
            [null, "A flat sea under tall clouds, the sails hanging like washing", "A squall line, twenty minutes away"]
        },

        // There is no lead image.
        { "welcome.md", ["A paper boat on a very small puddle", null] },
        { "reports/a-year-of-rain.html", ["The instrument, with its scale of sticking plaster"] },
        { "how-to/knots/three-knots.md", ["reef, bowline, hitch"] },
        { "技术/终端/2021-04-02-terminal-cells.md", ["一个格子是半个汉字：a 占一格，中占两格"] },
        { "組版/行頭/行頭に立てない文字.md", ["行末の句点を版面の外に出した「ぶら下げ」の例"] },
        { "بيت/مطبخ/قهوة/القهوة العربية.md", ["دلّة نحاسية وثلاثة فناجين بلا مقابض"] },
        { "دانش/آب/قنات.md", ["برش قنات: مادرچاه، میله‌ها، کوره و مظهر"] },
        { "ภาษา/ทำไมไม่เว้นวรรค.md", ["ป้ายร้านก๋วยเตี๋ยวที่เขียนติดกันทั้งป้าย"] },
        { "Küche/2021-02-27-altbacken.md", ["Zwei Scheiben desselben Brotes, nach einem Tag und nach vier Tagen"] },
        { "文学/随笔/书架/重读.md", [] },
        { "글자/한글/음절-계산.md", [] },
    };

    [Fact]
    public void Every_sample_has_a_title_and_a_body()
    {
        var paths = Paths();

        Assert.InRange(paths.Length, 30, 100);
        Assert.All(paths.Select(Read), article =>
        {
            Assert.False(string.IsNullOrWhiteSpace(article.Title), article.Path);
            Assert.False(article.Body.IsEmpty, article.Path);
        });
    }

    [Fact]
    public void Only_the_samples_that_are_meant_to_be_broken_have_problems() =>
        Assert.Equal(
            MeantToBeBroken, Paths().SelectMany(path => Read(path).Problems).Select(p => $"{p.Path}:{p.Line}"), StringComparer.Ordinal);

    [Fact]
    public void The_draft_is_passed_over()
    {
        Assert.True(File.Exists(Path.Combine(Folder, "drafts", "unfinished.md")));
        Assert.DoesNotContain(Paths(), path => path.StartsWith("drafts/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_welcome_is_the_newest_sample() =>
        Assert.Equal("welcome.md", Paths().Select(Read).MaxBy(article => article.Date ?? DateTimeOffset.MinValue)!.Path);

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_sample_has_the_title_that_its_author_gave_it(string path, string title) =>
        Assert.Equal(title, Read(path).Title);

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_sample_has_the_date_that_its_file_gives(string path, string date) =>
        Assert.Equal(date, Read(path).Date?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "");

    [Theory]
    [MemberData(nameof(Categories))]
    public void A_sample_stands_under_its_categories(string path, string categories) =>
        Assert.Equal(categories, string.Join("; ", Read(path).Categories.Select(steps => string.Join(" › ", steps))));

    [Theory]
    [MemberData(nameof(Captions))]
    public void Every_picture_of_a_sample_has_its_own_caption(string path, string?[] captions) =>
        Assert.Equal(captions, Read(path).Body.SelectMany(BodyReading.Pictures).Select(picture => picture.Caption), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Captions))]
    public void A_caption_is_not_printed_again_as_text(string path, string?[] captions)
    {
        var lines = Read(path).Body.SelectMany(BodyReading.Lines).ToArray();

        Assert.All(captions.OfType<string>(), caption => Assert.DoesNotContain(lines, line => line.Contains(caption, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("生活/城市/市集/菜场一小时.md", "（文中摊主均为虚构，葱是真的）")]
    [InlineData("文学/随笔/书架/重读.md", "——写给一本借出去又还回来的书")]
    [InlineData("人物/访谈/手艺/修钟人.md", "本文是一篇虚构的访谈，人物与店铺均出自想象，钟表的道理是真的。")]
    public void A_paragraph_set_like_a_caption_that_follows_no_picture_is_text(string path, string text) =>
        Assert.Contains(text, Read(path).Body.SelectMany(BodyReading.Lines), StringComparer.Ordinal);

    [Theory]
    [InlineData("生活/城市/市集/菜场一小时.md", "https://example.com/market/fish-lazy.jpg")]
    [InlineData("技术/通信/电报/四个数字写一个汉字.md", "https://example.org/telegraph/codebook-page.jpg")]
    public void A_picture_that_is_loaded_late_has_its_own_address(string path, string address) =>
        Assert.Contains(Read(path).Body.SelectMany(BodyReading.Pictures), picture => picture.Address == address);

    private static ImmutableArray<string> Paths() =>
    [
        .. new ArticleFolder(Folder).Walk((path, reason) => Assert.Fail($"{path}: {reason}"))
            .Select(file => file.Path).Order(StringComparer.Ordinal),
    ];

    private static Article Read(string path) =>
        new ArticleReader(TimeZoneInfo.Utc).Read(path, File.ReadAllBytes(Path.Combine(Folder, path)));
}
