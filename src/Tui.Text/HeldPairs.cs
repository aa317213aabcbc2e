using System.Buffers;

namespace Tui.Text;

/// <summary>
/// What stays on one line though UAX #14 would divide it: a number and its unit, a sign and its number, and a word or two
/// in full-width brackets, such as the reading of a ruby.
/// </summary>
internal static class HeldPairs
{
    // Between the brackets, in characters.
    private const int LongestGroup = 4;

    // What is counted by, behind a number without a space.
    private static readonly SearchValues<char> Counters = SearchValues.Create(
        "年月日号號时時分秒岁歲歳元円圆圓块個个箇名人次回度米斤克吨噸层層階楼樓页頁章节節条條卷巻本枚台臺位种種件倍届屆世亿億万萬千百兆"
        + "期版周週天代级級线線册冊集间間家辆輛艘架只隻头頭匹歩步字行点點口座株羽杯足％℃㎞㎡㎏㎜㎝");

    private static readonly SearchValues<char> Signs = SearchValues.Create("第图圖図表〒№§");

    private static readonly string[] Units =
    [
        "°C", "°F", "°", "℃", "%", "‰", "km", "cm", "mm", "nm", "m", "μm", "µm", "kg", "mg", "g", "ml", "mL", "l", "L", "t", "ha",
        "KB", "kB", "MB", "GB", "TB", "PB", "KiB", "MiB", "GiB", "Hz", "kHz", "MHz", "GHz", "V", "W", "kW", "MW", "GW", "kWh",
        "MWh", "A", "mA", "mAh", "K", "Pa", "kPa", "hPa", "J", "kJ", "kcal", "s", "ms", "μs", "µs", "ns", "min", "h", "px", "pt",
        "em", "rem", "dpi", "fps", "bps", "kbps", "Mbps", "Gbps", "mph", "rpm", "dB", "lb", "lbs", "oz", "ft", "mi",
        "USD", "EUR", "CNY", "RMB", "JPY", "€", "£", "元", "年", "月", "日", "km/h", "m/s", "MB/s", "GB/s",
    ];

    /// <summary>Whether the character at an index stays with what stands before it.</summary>
    public static bool Hold(ReadOnlySpan<char> text, int index)
    {
        var before = text[index - 1];
        if (before is ' ')
            return index > 1 && char.IsAsciiDigit(text[index - 2]) && IsUnit(text[index..]);
        if (char.IsDigit(before))
            return Counters.Contains(text[index]);
        return char.IsDigit(text[index]) && Signs.Contains(before);
    }

    /// <summary>The index after the bracket that closes a short group which opens at an index; 0 where none opens.</summary>
    public static int EndOfGroup(ReadOnlySpan<char> text, int index)
    {
        if (text[index] is not ('（' or '〔'))
            return 0;
        var rest = text[(index + 1)..];
        var close = rest[..Math.Min(rest.Length, LongestGroup + 1)].IndexOfAny('）', '〕');
        return close > 0 && rest[..close].IndexOfAny(' ', '\n') < 0 ? index + close + 2 : 0;
    }

    private static bool IsUnit(ReadOnlySpan<char> text)
    {
        foreach (var unit in Units)
        {
            if (text.StartsWith(unit, StringComparison.Ordinal)
                && (text.Length == unit.Length || CellWidth.IsIdeograph(unit[0]) || !char.IsLetterOrDigit(text[unit.Length])))
                return true;
        }

        return false;
    }
}
