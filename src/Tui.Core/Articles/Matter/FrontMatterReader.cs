namespace Tui.Core.Articles.Matter;

/// <summary>Front matter in any of its languages → values.</summary>
internal static class FrontMatterReader
{
    /// <summary>The values; what is wrong is added to <paramref name="problems"/>, and what can be read is kept.</summary>
    public static FrontMatter Read(in SplitText text, List<MatterProblem> problems)
    {
        if (!text.IsClosed)
            problems.Add(new MatterProblem(Math.Max(1, text.MatterLine - 1),
                "nothing closes the front matter; it was taken to end where it looks so"));
        switch (text.Language)
        {
            case MatterLanguage.Yaml:
                return QuickYaml.Read(text.Matter, text.MatterLine) ?? ReadYaml(text, problems);
            case MatterLanguage.Toml:
                return TomlMatter.Read(text.Matter, text.MatterLine, problems);
            case MatterLanguage.Json:
                return ReadJson(text, problems);
            default:
                return new FrontMatter();
        }
    }

    /// <summary>What is wrong is told line by line where the lines themselves show it, else as the parser says.</summary>
    private static FrontMatter ReadYaml(in SplitText text, List<MatterProblem> problems)
    {
        var before = problems.Count;
        if (YamlMatter.Read(text.Matter, text.MatterLine, problems) is { } matter) return matter;
        var named = new List<MatterProblem>();
        matter = BrokenMatter.Read(text.Matter, text.MatterLine, named);
        if (named.Count == 0) return matter;
        problems.RemoveRange(before, problems.Count - before);
        problems.AddRange(named);
        return matter;
    }

    private static FrontMatter ReadJson(in SplitText text, List<MatterProblem> problems)
    {
        var json = text.Matter.AsSpan().TrimStart();
        var whole = json.StartsWith("{", StringComparison.Ordinal) ? text.Matter : $"{{{text.Matter}}}";
        var matter = new FrontMatter();
        if (JsonMatter.TryRead(whole, text.MatterLine, matter, out var problem)) return matter;
        problems.Add(problem);
        return BrokenMatter.Read(text.Matter, text.MatterLine, []);
    }
}
