namespace Tui.Core.Articles.Fields;

/// <summary>
/// Reads dates as people and programs write them: RFC 1123, ISO 8601 with or without time and zone, other marks between
/// the parts, Chinese.
/// </summary>
internal static class DateText
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // Any zone is less than a day from UTC: what is so far from both ends of the calendar has a local time everywhere.
    private static readonly long Earliest = DateTime.MinValue.Ticks + TimeSpan.TicksPerDay;
    private static readonly long Latest = DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay;

    /// <summary>
    /// The instant; null where the text is no date, or one that some zone could not show: the first and the last day of
    /// the calendar. A date without a zone is in <paramref name="zone"/>.
    /// </summary>
    public static DateTimeOffset? Read(ReadOnlySpan<char> text, TimeZoneInfo zone)
    {
        var scanner = new DateScanner(text.Trim());
        if (!TryReadDay(ref scanner, out var year, out var month, out var day)) return null;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var time = ReadTime(ref scanner);
        if (time is not { } clock || !TryReadZone(ref scanner, out var offset)) return null;

        return At(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).Ticks + clock.Ticks, offset, zone);
    }

    private static DateTimeOffset? At(long ticks, TimeSpan? offset, TimeZoneInfo zone)
    {
        if (ticks < Earliest || ticks > Latest) return null;
        var local = new DateTime(ticks, DateTimeKind.Unspecified);
        var distance = offset ?? zone.GetUtcOffset(local);
        var utc = ticks - distance.Ticks;
        return utc < Earliest || utc > Latest ? null : new DateTimeOffset(local, distance);
    }

    private static bool TryReadDay(ref DateScanner scanner, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        if (scanner.TryNumber(4, 4, out year)) return TryReadMonthAndDay(ref scanner, ref month, ref day);
        if (scanner.TryWord(out var word) && (month = MonthOf(word)) == 0)
        {
            // A weekday before RFC 1123 or English dates.
            scanner.Skip(" ,.");
            if (scanner.TryWord(out word)) month = MonthOf(word);
        }

        scanner.Skip(" ,.");
        if (!scanner.TryNumber(1, 2, out day)) return false;
        scanner.SkipOrdinal();
        scanner.Skip(" ,-.");
        if (month == 0 && (!scanner.TryWord(out word) || (month = MonthOf(word)) == 0)) return false;
        scanner.Skip(" ,-.");
        return scanner.TryNumber(4, 4, out year);
    }

    private static bool TryReadMonthAndDay(ref DateScanner scanner, ref int month, ref int day)
    {
        scanner.Skip(" ");
        var mark = scanner.Peek;
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
        if (mark == '年') scanner.Skip(" 日号");
        return true;
    }

    /// <summary>The time of day, midnight where there is none; null where what follows is no time.</summary>
    private static TimeSpan? ReadTime(ref DateScanner scanner)
    {
        scanner.Skip(" \tT,t\u00a0");
        var afternoon = scanner.TakeAny("下午", "晚上");
        if (!afternoon) scanner.TakeAny("上午", "凌晨", "早上", "中午");
        scanner.Skip(" ");
        if (scanner.AtEnd || !char.IsAsciiDigit(scanner.Peek)) return TimeSpan.Zero;
        if (!scanner.TryNumber(1, 2, out var hour) || scanner.Peek is not (':' or '时' or '点' or '：' or '時')) return null;
        scanner.Skip(":时点：時 ");
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
    private static bool TryReadZone(ref DateScanner scanner, out TimeSpan? offset)
    {
        offset = null;
        scanner.Skip(" ");
        if (scanner.AtEnd) return true;
        if (scanner.Peek is '+' or '-' or '\u2212') return TryReadOffset(ref scanner, ref offset);
        if (!scanner.TryWord(out var name)) return scanner.Peek is '(' or '[';
        var hours = ZoneOf(name);
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

    private static int MonthOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return 0;
        for (var i = 0; i < Months.Length; i++)
        {
            if (word[..3].Equals(Months[i], StringComparison.OrdinalIgnoreCase)) return i + 1;
        }

        return 0;
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
