using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Tui.Browsing;
using Tui.Browsing.Keys;
using Tui.Core.Typesetting;

namespace Tui.Tests.Browsing;

/// <summary>
/// States and effects as text that is equal where they are: their collections are compared by what is in them, which the
/// equality of records does not do.
/// </summary>
internal static class StateText
{
    private const int Deepest = 12;

    /// <summary>All that a value holds, by the names of its properties.</summary>
    public static string Of(object value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        Assert.True(depth < Deepest, $"Too deep: {text}");
        switch (value)
        {
            case null or KeyTable or TypesetSettings or TypesetArticle or Delegate or BrowserLayout:
                // The same in every outcome of a scene, or made from what is written here.
                text.Append(value is null ? "-" : value.GetType().Name);
                break;
            case string or Enum or IFormattable:
                text.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
            case bool or char:
                text.Append(value);
                break;
            case IEnumerable items when value is IDictionary || IsSet(value):
                WriteEach(text, items.Cast<object>().Select(Of).Order(StringComparer.Ordinal), depth);
                break;
            case IEnumerable items:
                WriteEach(text, items.Cast<object?>(), depth);
                break;
            default:
                WriteProperties(text, value, depth);
                break;
        }
    }

    private static void WriteEach(StringBuilder text, IEnumerable<object?> items, int depth)
    {
        text.Append('[');
        foreach (var item in items)
        {
            Write(text, item, depth + 1);
            text.Append(", ");
        }

        text.Append(']');
    }

    private static void WriteProperties(StringBuilder text, object value, int depth)
    {
        text.Append(value.GetType().Name).Append('{');
        foreach (var property in PropertiesOf(value.GetType()))
        {
            text.Append(property.Name).Append('=');
            Write(text, property.GetValue(value), depth + 1);
            text.Append("; ");
        }

        text.Append('}');
    }

    private static bool IsSet(object value) =>
        value.GetType().GetInterfaces().Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlySet<>));

    // What can be set: the others are worked out from these.
    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.GetIndexParameters().Length == 0 && property.CanWrite)
        .OrderBy(property => property.Name, StringComparer.Ordinal);
}
