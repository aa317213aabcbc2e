using System.Globalization;

namespace Tui.Core.Articles.Fields;

/// <summary>
/// Reads dates as people and programs write them: RFC 1123, ISO 8601 with or without time and zone, Unix time, other
/// marks between the parts, the month as a word, the forms of East Asia.
/// </summary>
internal static class DateText
{
    // Any zone is less than a day from UTC: what is so far from both ends of the calendar has a local time everywhere.
    private static readonly long Earliest = DateTime.MinValue.Ticks + TimeSpan.TicksPerDay;
    private static readonly long Latest = DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay;

    /// <summary>
    /// The instant; null where the text is no date, or one that some zone could not show: the first and the last day of
    /// the calendar. A date without a zone is in <paramref name="zone"/>.
    /// </summary>
    public static DateTimeOffset? Read(ReadOnlySpan<char> text, TimeZoneInfo zone)
    {
        text = DateForms.Plain(text.Trim(" \t\"'\u00a0"));
        if (text.Length is 10 or 13 && !text.ContainsAnyExceptInRange('0', '9')) return FromUnix(text);
        text = YearBeforeTime(text);
        var scanner = new DateScanner(text);
        if (!TryReadDay(ref scanner, out var year, out var month, out var day)) return null;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var time = ReadTime(ref scanner);
        if (time is not { } clock || !TryReadZone(ref scanner, ref zone, out var offset)) return null;

        return At(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).Ticks + clock.Ticks, offset, zone);
    }

    /// <summary>Whether a text is a date of which nobody can tell the day from the month, such as <c>01/02/2021</c>.</summary>
    public static bool IsAmbiguous(ReadOnlySpan<char> text)
    {
        var scanner = new DateScanner(text.Trim(" \t\"'"));
        return scanner.TryNumber(1, 2, out var first) && scanner.TakeAny("/", "-") && scanner.TryNumber(1, 2, out var second)
            && scanner.TakeAny("/", "-") && scanner.TryNumber(4, 4, out _) && first is > 0 and <= 12 && second is > 0 and <= 12;
    }

    // Seconds or, in three digits more, milliseconds since 1970.
    private static DateTimeOffset? FromUnix(ReadOnlySpan<char> digits)
    {
        var number = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return digits.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number);
    }

    private static DateTimeOffset? At(long ticks, TimeSpan? offset, TimeZoneInfo zone)
    {
        if (ticks < Earliest || ticks > Latest) return null;
        var local = new DateTime(ticks, DateTimeKind.Unspecified);
        var distance = offset ?? zone.GetUtcOffset(local);
        var utc = ticks - distance.Ticks;
        return utc < Earliest || utc > Latest ? null : new DateTimeOffset(local, distance);
    }

    // "Sun Oct 10 11:06:15 CST 2021", as C and Unix write it.
    private static ReadOnlySpan<char> YearBeforeTime(ReadOnlySpan<char> text)
    {
        if (text.Length < 16 || !char.IsAsciiLetter(text[0]) || text[^5] != ' ' || text[^4..].ContainsAnyExceptInRange('0', '9')) return text;
        var colon = text.IndexOf(':');
        var time = colon < 0 ? -1 : text[..colon].LastIndexOf(' ');
        return time < 0 ? text : $"{text[..time]} {text[^4..]}{text[time..^5]}";
    }

    private static bool TryReadDay(ref DateScanner scanner, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        if (scanner.TryNumber(4, 4, out year)) return TryReadMonthAndDay(ref scanner, ref month, ref day);
        if (scanner.TryWord(out var word) && (month = MonthNames.NumberOf(word)) == 0)
        {
            // A weekday before RFC 1123 or English dates.
            scanner.Skip(" ,.");
            if (scanner.TryWord(out word)) month = MonthNames.NumberOf(word);
        }

        scanner.Skip(" ,.");
        if (!scanner.TryNumber(1, 2, out day)) return false;
        if (month == 0 && scanner.Peek is '/' or '.' or '-' && char.IsAsciiDigit(scanner.PeekAfter))
            return TryReadNumbers(ref scanner, ref day, out month, out year);
        scanner.SkipOrdinal();
        scanner.Skip(" ,-./");
        SkipOf(ref scanner);
        if (month == 0 && (!scanner.TryWord(out word) || (month = MonthNames.NumberOf(word)) == 0)) return false;
        scanner.Skip(" ,-./");
        SkipOf(ref scanner);
        return scanner.TryNumber(4, 4, out year);
    }

    // Numbers with the year last, where only one order makes a date: a number above 12, or the dots of German.
    private static bool TryReadNumbers(ref DateScanner scanner, ref int day, out int month, out int year)
    {
        var mark = scanner.Peek;
        scanner.Skip($"{mark}");
        year = 0;
        if (!scanner.TryNumber(1, 2, out month) || scanner.Peek != mark) return false;
        if (month > 12) (day, month) = (month, day);
        else if (day <= 12 && day != month && mark != '.') return false;
        scanner.Skip($"{mark}");
        return scanner.TryNumber(4, 4, out year);
    }

    // "21 de marzo de 2021".
    private static void SkipOf(ref DateScanner scanner)
    {
        if (scanner.TakeAny("de ", "of ", "do ")) scanner.Skip(" ");
    }

    private static bool TryReadMonthAndDay(ref DateScanner scanner, ref int month, ref int day)
    {
        scanner.Skip(" ");
        var mark = scanner.Peek;
        if (mark is >= '0' and <= '9') return scanner.TryNumber(2, 2, out month) && scanner.TryNumber(2, 2, out day);
        if (mark is not ('-' or '/' or '.' or '年')) return false;
        scanner.Skip($"{mark} ");
        if (!scanner.TryNumber(1, 2, out month)) return false;
        scanner.Skip(" ");
        if (scanner.Peek != (mark == '年' ? '月' : mark))
        {
            // A month alone is its first day.
            day = 1;
            return scanner.AtEnd;
        }

        scanner.Skip($"{scanner.Peek} ");
        if (mark == '年' && scanner.AtEnd)
        {
            day = 1;
            return true;
        }

        if (!scanner.TryNumber(1, 2, out day)) return false;
        scanner.Skip(mark == '年' ? " 日号" : ".");
        return true;
    }

    /// <summary>The time of day, midnight where there is none; null where what follows is no time.</summary>
    private static TimeSpan? ReadTime(ref DateScanner scanner)
    {
        scanner.SkipWeekday();
        scanner.Skip(" \tT,t_\u00a0");
        scanner.TakeAny("at ", "à ", "um ");
        var afternoon = scanner.TakeAny("下午", "晚上", "PM ", "pm ");
        if (!afternoon) scanner.TakeAny("上午", "凌晨", "早上", "中午", "AM ", "am ");
        scanner.Skip(" ");
        if (scanner.AtEnd || !char.IsAsciiDigit(scanner.Peek)) return TimeSpan.Zero;
        if (!scanner.TryNumber(1, 2, out var hour) || scanner.Peek is not (':' or '时' or '点' or '：' or '時' or 'h' or 'H')) return null;
        scanner.Skip(":时点：時hH ");
        var (minute, second, ticks) = (0, 0, 0L);
        if (scanner.TryNumber(1, 2, out minute) && scanner.Peek is ':' or '分' or '：')
        {
            scanner.Skip(":分： ");
            if (scanner.TryNumber(1, 2, out second)) ticks = scanner.Fraction();
            scanner.Skip("秒");
        }

        scanner.Skip(" ");
        if (scanner.TakeAny("PM", "pm", "p.m.") || afternoon) hour = hour < 12 ? hour + 12 : hour;
        else if (scanner.TakeAny("AM", "am", "a.m.") && hour == 12) hour = 0;
        if (hour > 24 || minute > 59 || second > 60) return null;

        // ISO 8601 ends a day at 24:00:00; nothing comes after that.
        var time = new TimeSpan(hour, minute, Math.Min(second, 59)) + TimeSpan.FromTicks(ticks);
        return time > TimeSpan.FromDays(1) ? null : time;
    }

    /// <summary>The distance to UTC; null where no zone is given. False where what follows is no zone.</summary>
    /// <param name="zone">The zone of the text where it names one of the tz database, such as <c>Asia/Shanghai</c>.</param>
    private static bool TryReadZone(ref DateScanner scanner, ref TimeZoneInfo zone, out TimeSpan? offset)
    {
        offset = null;
        scanner.Skip(" ");
        if (scanner.AtEnd) return true;
        if (scanner.Peek is '+' or '-' or '\u2212') return TryReadOffset(ref scanner, ref offset);
        if (scanner.TryZoneId(out var id)) return TimeZoneInfo.TryFindSystemTimeZoneById(id.ToString(), out zone!);
        if (!scanner.TryWord(out var name)) return scanner.Peek is '(' or '[';
        var hours = ZoneOf(name);

        // China's or America's central: in doubt it is no zone.
        if (name is "CST" && scanner.AtEnd) return true;
        if (name is "CST") hours = 0;
        if (hours is null) return false;
        offset = TimeSpan.FromHours(hours.Value);
        scanner.Skip(" ");
        return scanner.AtEnd || scanner.Peek is '(' || ((scanner.Peek is '+' or '-') && TryReadOffset(ref scanner, ref offset));
    }

    private static bool TryReadOffset(ref DateScanner scanner, ref TimeSpan? offset)
    {
        var sign = scanner.Peek == '+' ? 1 : -1;
        scanner.Skip("+-\u2212");
        if (!scanner.TryNumber(1, 2, out var hours)) return false;
        scanner.Skip(":");
        if (!scanner.TryNumber(2, 2, out var minutes)) minutes = 0;
        if (hours > 14 || minutes > 59 || (hours == 14 && minutes > 0)) return false;
        offset = sign * new TimeSpan(hours, minutes, 0);
        return true;
    }

    /// <summary>The zones of RFC 822, in hours from UTC.</summary>
    private static int? ZoneOf(ReadOnlySpan<char> name) => name switch
    {
        "Z" or "z" or "GMT" or "UTC" or "UT" or "gmt" or "utc" => 0,
        "EDT" => -4,
        "EST" or "CDT" => -5,
        "MDT" => -6,
        "MST" or "PDT" => -7,
        "PST" => -8,
        "JST" or "KST" => 9,
        "HKT" => 8,
        _ => null,
    };
}
