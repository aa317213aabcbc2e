using System.Globalization;
using Humanizer.Localisation;
using Humanizer.Localisation.Formatters;

namespace Tui.Core.Typesetting;

/// <summary>Humanizer's words in Chinese, which has no plurals: <c>5 年前</c>, <c>3 天后</c>.</summary>
internal sealed class ChineseFormatter : IFormatter
{
    /// <inheritdoc/>
    public string DateHumanize_Now() => "刚刚";

    /// <inheritdoc/>
    public string DateHumanize_Never() => "从未";

    /// <inheritdoc/>
    public string DateHumanize(TimeUnit timeUnit, Tense timeUnitTense, int unit) =>
        unit == 0 ? DateHumanize_Now() : TimeSpanHumanize(timeUnit, unit) + (timeUnitTense is Tense.Future ? "后" : "前");

    /// <inheritdoc/>
    public string TimeSpanHumanize_Zero() => "0 秒";

    /// <inheritdoc/>
    public string TimeSpanHumanize(TimeUnit timeUnit, int unit, bool toWords = false) =>
        string.Create(CultureInfo.InvariantCulture, $"{unit} {TimeUnitHumanize(timeUnit)}");

    /// <inheritdoc/>
    public string DataUnitHumanize(DataUnit dataUnit, double count, bool toSymbol = true) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {dataUnit}");

    /// <inheritdoc/>
    public string TimeUnitHumanize(TimeUnit timeUnit) => timeUnit switch
    {
        TimeUnit.Year => "年",
        TimeUnit.Month => "个月",
        TimeUnit.Week => "周",
        TimeUnit.Day => "天",
        TimeUnit.Hour => "小时",
        TimeUnit.Minute => "分钟",
        TimeUnit.Second => "秒",
        _ => "毫秒",
    };
}
