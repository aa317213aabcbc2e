namespace Tui.Core.Articles.Captions;

/// <summary>Class names that say how text is set.</summary>
internal static class CaptionClasses
{
    private static readonly string[] Captions = WordList.Read("Captions.caption-classes.txt");

    /// <summary>What a <c>class</c> attribute says.</summary>
    public static TextSetting Read(string names)
    {
        var setting = TextSetting.None;
        foreach (var caption in Captions)
        {
            if (names.Contains(caption, StringComparison.OrdinalIgnoreCase)) return TextSetting.Classed;
        }

        if (names.Contains("center", StringComparison.OrdinalIgnoreCase)) setting |= TextSetting.Centred;
        if (names.Contains("text-muted", StringComparison.OrdinalIgnoreCase)) setting |= TextSetting.Grey;
        return setting;
    }
}
