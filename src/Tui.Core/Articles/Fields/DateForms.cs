using System.Globalization;
using System.Text;

namespace Tui.Core.Articles.Fields;

/// <summary>Rewrites dates in the scripts and eras of East Asia with ASCII digits, the year first and Chinese marks between.</summary>
internal static class DateForms
{
    private const string Digits = "〇一二三四五六七八九";

    // The year before the first of each era.
    private static readonly (string Name, int YearBefore)[] Eras =
        [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("民國", 1911), ("民国", 1911)];

    /// <summary>The same date in plain digits and marks; the same text where it has none of these forms.</summary>
    public static ReadOnlySpan<char> Plain(ReadOnlySpan<char> text)
    {
        if (text.Length > 64 || !text.ContainsAnyInRange('\u2010', '\uffef')) return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++) i += AppendPlain(plain, text, i);
        var date = plain.ToString();
        foreach (var (name, before) in Eras)
        {
            if (date.StartsWith(name, StringComparison.Ordinal)) return WithYear(date.AsSpan(name.Length).Trim(), before);
        }

        return date;
    }

    /// <summary>Appends what the character at <paramref name="at"/> means; answers how many further ones it took.</summary>
    private static int AppendPlain(StringBuilder plain, ReadOnlySpan<char> text, int at)
    {
        if (text[at] == '十')
        {
            AppendTen(plain, text, at);
            return 0;
        }

        var rest = text[at..];
        if (rest.StartsWith("오후", StringComparison.Ordinal) || rest.StartsWith("午後", StringComparison.Ordinal)) return Append(plain, "下午");
        if (rest.StartsWith("오전", StringComparison.Ordinal) || rest.StartsWith("午前", StringComparison.Ordinal)) return Append(plain, "上午");
        plain.Append(rest.StartsWith("元年", StringComparison.Ordinal) ? '1' : Mark(text[at]));
        return 0;
    }

    private static char Mark(char character) => character switch
    {
        >= '０' and <= '９' => (char)(character - '０' + '0'),
        '零' => '0',
        >= '\u2010' and <= '\u2014' => '-',
        '년' => '年',
        '월' => '月',
        '일' => '日',
        '時' or '시' => '时',
        '분' => '分',
        '초' => '秒',
        _ => Digits.IndexOf(character, StringComparison.Ordinal) is var digit and >= 0 ? (char)('0' + digit) : character,
    };

    private static int Append(StringBuilder plain, string word)
    {
        plain.Append(word);
        return word.Length - 1;
    }

    // Ten after a digit is the place of tens; alone it is one ten.
    private static void AppendTen(StringBuilder plain, ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || !Digits.Contains(text[at - 1], StringComparison.Ordinal)) plain.Append('1');
        if (at + 1 >= text.Length || !Digits.Contains(text[at + 1], StringComparison.Ordinal)) plain.Append('0');
    }

    private static string WithYear(ReadOnlySpan<char> date, int before)
    {
        var length = date.IndexOfAnyExceptInRange('0', '9');
        return length is > 0 and < 4 && int.TryParse(date[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? string.Create(CultureInfo.InvariantCulture, $"{year + before:D4}{date[length..]}") : date.ToString();
    }
}
