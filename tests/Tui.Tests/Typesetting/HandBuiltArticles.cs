using Tui.Core.Articles;
using static Tui.Tests.Typesetting.Build;

namespace Tui.Tests.Typesetting;

/// <summary>Articles that show every shape, by the name of their golden file.</summary>
internal static class HandBuiltArticles
{
    public static Article ByName(string name) => name switch
    {
        "news" => News,
        "prose" => Prose,
        "headings" => Headings,
        "lists" => Lists,
        "quotations" => Quotations,
        "code" => Code,
        "tables" => Tables,
        "wide-table" => WideTable,
        "spans" => Spans,
        "figures" => Figures,
        "links" => Links,
        "scripts" => Scripts,
        "footnotes" => Footnotes,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such article."),
    };

    private static Article News => new()
    {
        Path = "新媒体/湖畔观察/春汛.md",
        Title = "春汛提前两周到来_“比往年都大”，沿湖三镇连夜加固堤坝",
        Authors = ["湖畔观察"],
        Date = new DateTimeOffset(2021, 11, 11, 15, 23, 50, TimeSpan.Zero),
        Categories = [["新媒体", "湖畔观察", "头条"], ["地方"]],
        Tags = ["春汛", "防洪"],
        LeadImage = "https://img.example/1.jpg",
        Body =
        [
            Figure(null, "https://img.example/1.jpg"),
            Paragraph("　　【文/湖畔观察 林晚】“罕见”、“出人意料”、“比往年都大”……沿湖三镇的居民这样形容今年的春汛——它比气象部门的预测早了整整14天。"),
            Paragraph(
                Plain("对于昨日（10日）发布的"), Link("https://water.example/notice/2021/11/10", "《汛情通告》"),
                Plain("，镇长表示：“我们已经准备了3,000个沙袋，足够用到下个月。”")),
            Figure("志愿者在堤坝上接力传递沙袋，摄于11日凌晨", "https://img.example/2.jpg"),
            Heading(2, "堤坝加固，志愿者是主力"),
            Paragraph(
                Plain("据水务站消息，截至11日8时，水位为"), Strong("4.62米"), Plain("，比警戒线高0.12米（见"),
                Link("https://water.example/level", "实时水位"), Plain("）。详情："),
                Link("https://water.example/level", "https://water.example/level"), Plain("。")),
        ],
    };

    private static Article Prose => new()
    {
        Path = "essays/lamps.md",
        Title = "On Keeping a Lamp in the Window",
        Authors = ["Ada Fenwick", "J. Marsh"],
        Date = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(8)),
        Body =
        [
            Paragraph(
                Plain("My grandmother kept a lamp in the window, "), Emphasis("every night"),
                Plain(", for forty-one years. “It’s for whoever is late,” she said—and someone always was. "),
                Plain("The oil cost her $2.50 a month, some 3% of what she earned; she never once called it a waste.")),
            Paragraph(
                Plain("Line one of an address,"), new Inline.LineBreak(), Plain("line two,"), new Inline.LineBreak(),
                Plain("and a line three that is long enough to be divided on a narrow screen.")),
            new Block.Rule(),
            Paragraph(
                Plain("Press "), new Inline.Code("Ctrl+C"), Plain(" or type "), new Inline.Code("lamp --off"),
                Plain(" to "), new Inline.Deleted([Plain("blow it out")]), Plain(" "), new Inline.Marked([Plain("turn it off")]),
                Plain(" "), new Inline.Picture(new Image("smile.gif", "smile")), new Inline.Picture(new Image("x.gif", null)), Plain(".")),
        ],
    };

    private static Article Headings => Article(
        "A Title That Is Long Enough To Need More Than One Line On A Narrow Screen",
        Heading(1, "The first level, underlined, over two lines if it must"),
        Paragraph("Text."),
        Heading(2, "第二级标题"),
        Heading(3, "Third"),
        Paragraph("More text."));

    private static Article Lists => Article(
        "Lists",
        Bullets("Short.", "An item that is long enough to be divided on a narrow screen, so that its second line hangs."),
        new Block.List(9, [
            Item(Paragraph("第九项，数字右对齐，续行缩进到正文的位置，不在数字下面。"), Bullets("Inner item", "内层的第二项")),
            Item(Paragraph("Ten."), new Block.List(null, [Item(Paragraph("Deep"), Bullets("Deeper")),
                new ListItem([Paragraph("Done")], true), new ListItem([Paragraph("To do")], false)])),
        ]),
        new Block.List(null, [
            Item(Paragraph("First paragraph of a loose item."), Paragraph("Second paragraph.")),
            Item(new Block.Code("code in an item", null)),
            Item(),
            Item(Quotation(Paragraph("Quoted in an item."))),
        ]),
        new Block.DefinitionList([
            new Definition([Plain("cell")],
                [Paragraph("The room that one narrow character takes on a terminal, and half of what an ideograph takes.")]),
            new Definition([Plain("禁则")], [Paragraph("行首行尾不许出现某些标点。")]),
        ]));

    private static Article Quotations => Article(
        "Quotations",
        Paragraph("He wrote:"),
        Quotation(
            Paragraph("夫天地者，万物之逆旅也；光阴者，百代之过客也。而浮生若梦，为欢几何？古人秉烛夜游，良有以也。"),
            Quotation(Paragraph("A quotation in a quotation, which is long enough to take two lines on a narrow screen.")),
            Bullets("a list", "of two items")),
        Paragraph("That was all."));

    private static Article Code => Article(
        "Code",
        Paragraph("A program:"),
        new Block.Code("if (x > 0)\n{\n\treturn \"一个很长的字符串，长到在窄屏幕上必须断开\" + x;\t// comment\n}\n\n", "c"),
        Paragraph("Done."));

    private static Article Tables => Article(
        "Tables",
        new Block.Table(
            [Plain("Table 1. Rivers")], 1,
            [
                new TableRow([Cell("River"), Cell("Length", CellAlignment.End), Cell("Note", CellAlignment.Center)]),
                new TableRow([Cell("Aldwater"), Cell("1,204 km", CellAlignment.End), Cell("navigable", CellAlignment.Center)]),
                new TableRow([Cell("青石河"), Cell("98 km", CellAlignment.End), Cell("", CellAlignment.Center)]),
            ]),
        Table(
            Row("名称", "说明"),
            Row("堤坝", "用土、石或混凝土筑成的挡水建筑物，高度通常超过历史最高水位，并留有余地。"),
            Row("Sluice", "A gate that lets water through when it has to go somewhere, and keeps it back when it has not.")));

    private static Article WideTable => Article(
        "Wide table",
        Table(
            Row("Name", "Station", "January", "February", "March", "April", "May", "June", "Remarks"),
            Row("Aldwater", "North bridge", "12.5", "13.1", "18.2", "22.0", "21.4", "17.9", "measured by hand each morning"),
            Row("青石河", "老码头", "3.2", "3.1", "4.8", "6.0", "5.4", "4.9", "")));

    private static Article Spans => Article(
        "Spans",
        Table(
            new TableRow([Cell("Whole year", CellAlignment.Center, new CellSpan(2, 0))]),
            new TableRow([Cell("North", span: new CellSpan(0, 1)), Cell("spring"), Cell("high")]),
            Row("autumn", "low"),
            Row("South", "always", "dry")));

    private static Article Figures => Article(
        "Figures",
        Figure("CNN报道截图", "https://img.example/a.png"),
        Figure(null, "https://img.example/b.png"),
        Figure("三张图共用一个说明，说明很长，长到在窄屏幕上要占两行，而第二行应与第一行的文字对齐", "c.png", "d.png", "e.png"),
        new Block.Embed("A film of the flood", "https://video.example/watch?v=1234567890&list=spring"),
        new Block.Embed("", "https://video.example/2"));

    private static Article Links => Article(
        "Links",
        Paragraph(
            Plain("See "), Link("https://a.example/", "one"), Plain(", "), Link("https://b.example/two", "two"),
            Plain(" and "), Link("https://a.example/", "one again"), Plain("; "), Link("#top", "back to the top"), Plain(", "),
            Link("javascript:void(0)", "a button"), Plain(", "), Link("https://c.example/", "c.example"), Plain(".")),
        Paragraph(Link("https://d.example/a/very/long/address/that-does-not-fit?into=one&line=on-a-narrow-screen", "长链接")));

    private static Article Scripts => Article(
        "Scripts — 文字",
        Paragraph("日本語の文章では、「かぎ括弧」や句読点、そして「っ」「ー」などの文字が行頭に来ないように組みます。コンピューターでも同じです。"),
        Paragraph("한국어 문장은 띄어쓰기를 하지만, 글자 사이에서도 줄을 바꿀 수 있습니다."),
        Paragraph("ภาษาไทยไม่เว้นวรรคระหว่างคำ ที่นี่มีเพียงประโยคสั้นๆ เท่านั้น"),
        Paragraph("العربية تُكتب من اليمين إلى اليسار، والأسطر تُقسم عند الفراغات."),
        Paragraph("Emoji: 👍🏽 👩\u200D👩\u200D👧 🏳\uFE0F\u200D🌈 🇨🇳 1\uFE0F\u20E3 ❤\uFE0F and a cafe\u0301."));

    private static Article Footnotes => Article(
        "Footnotes",
        Paragraph(
            Plain("The lamp was lit at dusk"), Reference(1), Plain(" and put out at dawn,"), Reference(2), Reference(3),
            Plain(" as "), Link("https://a.example/", "the log"), Plain(" says"), Reference(1), Plain(".")),
        Paragraph(Plain("灯塔看守人在日志里写下了每一夜的风向和能见度"), Reference(4, "注甲"), Plain("，从不间断"), Reference(5, "*"), Plain("。")),
        new Block.Footnotes(
        [
            Note(1, 2, Paragraph("Half an hour before sunset, by the almanac that hung beside the door of the lamp room.")),
            Note(2, 1, Paragraph(Plain("Or when the fog lifted; see "), Link("https://b.example/", "the rules"), Plain("."))),
            Note(3, 1, Paragraph("Never later.")),
            new Footnote(4, "注甲", 1, [Paragraph("风向按十六方位记，能见度以里计，雾天另记时刻，月底由镇上的人来抄写一份带走。")]),
            new Footnote(5, "*", 3, [Paragraph("除了一夜。")]),
        ]),
        new Block.Footnotes([Note(6, 1, Paragraph("A note of two parts."), new Block.Code("lamp --on", null)), Note(7, 1)]));

    private static Inline.FootnoteReference Reference(int number, string? label = null) => new(number, label ?? $"{number}");

    private static Footnote Note(int number, int references, params Block[] content) => new(number, $"{number}", references, [.. content]);
}
