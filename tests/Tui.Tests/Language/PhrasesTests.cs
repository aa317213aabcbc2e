using Tui.Core.Language;

namespace Tui.Tests.Language;

public class PhrasesTests
{
    private static readonly Phrases Chinese = Phrases.Named("zh")!;

    [Theory]
    [InlineData(1, "1 article", "1 篇")]
    [InlineData(12345, "12,345 articles", "12,345 篇")]
    public void A_count_is_said_in_each_language(int count, string english, string chinese)
    {
        var phrase = count == 1 ? "1 article" : (Phrase)$"{count} articles";

        Assert.Equal(english, Phrases.English.Of(phrase));
        Assert.Equal(chinese, Chinese.Of(phrase));
    }

    [Fact]
    public void What_has_no_translation_is_said_in_English()
        => Assert.Equal("No one says this of 1 {0}.", Chinese.Of($"No one says this of {1} {"{0}"}."));

    [Fact]
    public void Text_of_a_file_that_looks_like_a_place_stays_as_it_is()
        => Assert.Equal("{0} {1}", Chinese.Of(Phrase.FromString("{0} {1}")));

    [Fact]
    public void A_stored_phrase_is_said_in_each_language_again()
    {
        var stored = Phrase.FromStored(
            ((Phrase)$"the file cannot be read ({Phrase.FromString("permission denied")}); only its name is shown").ToStored());

        Assert.Equal("the file cannot be read (permission denied); only its name is shown", stored.ToString());
        Assert.Equal("文件无法读取（没有权限）；只显示其名称", Chinese.Of(stored));
        Assert.Equal("{0} \u4e2d", Chinese.Of(Phrase.FromStored(Phrase.FromString("{0} 中").ToStored())));
    }

    [Fact]
    public void A_phrase_in_a_phrase_is_put_into_the_same_language()
        => Assert.Equal("read: 2 篇", Chinese.Of($"read: {(Phrase)$"{2} articles"}"));

    [Theory]
    [InlineData("zh_CN.UTF-8", "zh")]
    [InlineData("zh-Hans", "zh")]
    [InlineData("zh_TW.UTF-8", "en")]
    [InlineData("en_GB.UTF-8", "en")]
    [InlineData("C", "en")]
    [InlineData("", "en")]
    public void The_language_is_that_of_the_locale(string locale, string expected)
        => Assert.Equal(expected, Phrases.OfLocale(name => name == "LANG" ? locale : null).Name);

    [Fact]
    public void All_categories_of_the_locale_come_before_the_usual_one()
        => Assert.Equal("en", Phrases.OfLocale(name => name == "LC_ALL" ? "C.UTF-8" : "zh_CN.UTF-8").Name);
}
