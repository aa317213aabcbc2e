using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Tui.Core.Articles.Matter;

/// <summary>Front matter in JSON → values.</summary>
internal static class JsonMatter
{
    private static readonly JsonDocumentOptions Lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads the values; false with the line of the mistake, counted from <paramref name="line"/>, where it is broken.</summary>
    public static bool TryRead(string json, int line, FrontMatter matter, [NotNullWhen(false)] out MatterProblem? problem)
    {
        problem = null;
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var lines = LinesOf(json);
            foreach (var property in document.RootElement.EnumerateObject())
                matter.TryAdd(property.Name, Value(property.Value, line + lines.GetValueOrDefault(property.Name)));
            return true;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            var at = (broken as JsonException)?.LineNumber ?? 0;
            problem = new MatterProblem(line + (int)at, "the front matter is not valid JSON; what could be read was kept");
            return false;
        }
    }

    /// <summary>For each name of the object, how many lines stand above it.</summary>
    private static Dictionary<string, int> LinesOf(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var (line, counted) = (0, 0);
        while (reader.Read())
        {
            if (reader.TokenType is not JsonTokenType.PropertyName || reader.CurrentDepth > 1) continue;
            var start = (int)reader.TokenStartIndex;
            line += bytes.AsSpan(counted, start - counted).Count((byte)'\n');
            counted = start;
            lines.TryAdd(reader.GetString() ?? "", line);
        }

        return lines;
    }

    /// <summary>Where the object that begins at <paramref name="start"/> ends; -1 where it does not.</summary>
    public static int EndOf(string text, int start)
    {
        var (depth, quoted) = (0, false);
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when quoted: i++; break;
                case '"': quoted = !quoted; break;
                case '{' when !quoted: depth++; break;
                case '}' when !quoted && --depth == 0: return i + 1;
            }
        }

        return -1;
    }

    /// <summary>Whether a text that opens with a brace goes on as an object does.</summary>
    public static bool LooksLikeObject(ReadOnlySpan<char> text)
    {
        var rest = text[1..].TrimStart();
        return !rest.IsEmpty && rest[0] is '"' or '}';
    }

    private static MatterValue Value(JsonElement element, int line) => element.ValueKind switch
    {
        JsonValueKind.Array => new MatterValue.List([.. element.EnumerateArray().Select(e => Value(e, line))], line),
        JsonValueKind.Object => Table(element, line),
        JsonValueKind.Null or JsonValueKind.Undefined => new MatterValue.Scalar("", line),
        _ => new MatterValue.Scalar(TextOf(element), line),
    };

    private static MatterValue.Table Table(JsonElement element, int line)
    {
        var entries = new FrontMatter();
        foreach (var property in element.EnumerateObject()) entries.TryAdd(property.Name, Value(property.Value, line));
        return new MatterValue.Table(entries, line);
    }

    private static string TextOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString() ?? "",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => element.GetRawText(),
    };
}
