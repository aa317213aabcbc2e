namespace Tui.Core.Articles.Matter;

/// <summary>What stands before an article's body: values by name. Names are compared without case.</summary>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, MatterValue> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names that have a value.</summary>
    public IReadOnlyCollection<string> Names => _values.Keys;

    /// <summary>The value of <paramref name="name"/>; null where it has none.</summary>
    public MatterValue? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Adds a value. The first of two with one name counts; false tells of the second.</summary>
    public bool TryAdd(string name, MatterValue value) => _values.TryAdd(name, value);

    /// <summary>Adds the values of <paramref name="other"/> whose names have none yet.</summary>
    public void AddAll(FrontMatter other)
    {
        foreach (var (name, value) in other._values) _values.TryAdd(name, value);
    }

    /// <summary>The first of <paramref name="names"/> that has a value with something in it.</summary>
    public MatterValue? FirstOf(params string[] names)
    {
        foreach (var name in names)
        {
            if (this[name] is { } value and not MatterValue.Scalar { Text.Length: 0 } and not MatterValue.List { Items.Length: 0 })
                return value;
        }

        return null;
    }
}
