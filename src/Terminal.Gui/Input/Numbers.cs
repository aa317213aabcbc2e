using System.Globalization;

namespace Terminal.Gui.Input;

/// <summary>The parameters of a control sequence → numbers (ECMA-48, 5.4).</summary>
internal static class Numbers
{
    /// <summary>Reads numbers divided by semicolons; an empty one counts as 0. False where there is anything else.</summary>
    internal static bool TryParse(string text, out int[] numbers)
    {
        numbers = [];
        if (text.Length == 0) return true;
        var parts = text.Split(';');
        numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length == 0) continue;
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return false;
        }

        return true;
    }
}
