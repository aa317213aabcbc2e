using System.CommandLine.Parsing;
using System.Globalization;

namespace Tui.Cli.Parsing;

/// <summary>
/// A whole number from 1 that an option takes. It is a class since the parser of the command line would be compiled anew
/// at every start for a structure.
/// </summary>
/// <param name="Value">The number.</param>
internal sealed record WholeNumber(int Value)
{
    /// <summary>The number as typed; null, with an error, where it is none.</summary>
    public static WholeNumber? Parse(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return new WholeNumber(number);
        result.AddError("No whole number from 1."); // TypingMistakes says it to the user
        return null;
    }
}
