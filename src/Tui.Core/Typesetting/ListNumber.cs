using System.Globalization;
using System.Text;
using Tui.Core.Articles;

namespace Tui.Core.Typesetting;

/// <summary>Writes the number of a list's item.</summary>
internal static class ListNumber
{
    private const int Letters = 26;

    // Beyond, Roman numerals need signs that no keyboard has.
    private const long MostRoman = 3999;

    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
        (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The number with its full stop and a space; in digits where the form has no sign for it.</summary>
    public static string Of(long number, NumberForm form) => string.Create(CultureInfo.InvariantCulture, $"{Signs(number, form)}. ");

    /// <summary>The numbers of a list's items.</summary>
    public static long[] AllOf(Block.List list)
    {
        var numbers = new long[list.Items.Length];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = list.Items[i].Number ?? (i is 0 ? list.Start ?? 1 : numbers[i - 1] + 1);
        return numbers;
    }

    private static string Signs(long number, NumberForm form) => form switch
    {
        NumberForm.SmallLetters when number > 0 => InLetters(number),
        NumberForm.CapitalLetters when number > 0 => InLetters(number).ToUpperInvariant(),
        NumberForm.SmallRoman when number is > 0 and <= MostRoman => InRoman((int)number),
        NumberForm.CapitalRoman when number is > 0 and <= MostRoman => InRoman((int)number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    // a to z, then aa: digits from 1 to 26 without a zero.
    private static string InLetters(long number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / Letters)
            letters = (char)('a' + (number - 1) % Letters) + letters;
        return letters;
    }

    private static string InRoman(int number)
    {
        var signs = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
                signs.Append(sign);
        }

        return signs.ToString();
    }
}
