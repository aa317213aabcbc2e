using System.Globalization;
using Tui.Text;
using Tui.Text.Bidi;

namespace Tui.Core.Typesetting;

/// <summary>Sets the addresses that the links of an article number, after a short rule.</summary>
internal static class AddressList
{
    private const int RuleWidth = 8;

    // Where it stands in a place's path: after the last block, however many there are.
    private const int BelowBody = int.MaxValue;

    /// <summary>Sets the list; nothing where no link has a number.</summary>
    public static void Set(LineBuilder lines)
    {
        var addresses = lines.Numbers.Addresses;
        if (addresses.Count is 0)
            return;

        if (lines.Direction is not null)
            (lines.Direction, lines.Side) = (TextDirection.LeftToRight, TextDirection.LeftToRight); // an address is read so in any script
        lines.Separate();
        lines.Enter(BelowBody);
        lines.Add([lines.Rule(Math.Min(RuleWidth, lines.Width))], lines.Position);
        for (var i = 0; i < addresses.Count; i++)
        {
            lines.Indent(LineIndent.Hanging(
                string.Create(CultureInfo.InvariantCulture, $"[{i + 1}] "), SpanStyle.Dim, lines.Ambiguous, addresses[i]));
            lines.Enter(i);
            ParagraphSetter.Set(FlatText.Of(addresses[i], SpanStyle.Dim, addresses[i]), lines);
            lines.Leave();
            lines.Outdent();
        }

        lines.Leave();
    }
}
