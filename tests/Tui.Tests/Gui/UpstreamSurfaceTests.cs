using System.Reflection;
using Terminal.Gui.App;
using Tui.Tests.Support;

namespace Tui.Tests.Gui;

public class UpstreamSurfaceTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly HashSet<string> Upstream =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests/Tui.Tests/Golden/terminal-gui-2.4.17.txt"))];

    private static readonly Dictionary<string, string> BaseOf = Upstream
        .Where(line => line.Contains(" = ", StringComparison.Ordinal) && !line.Contains(" . ", StringComparison.Ordinal))
        .ToDictionary(line => line[..line.IndexOf(' ', StringComparison.Ordinal)], BaseName, StringComparer.Ordinal);

    [Fact]
    public void Every_public_type_is_one_of_upstream_with_the_same_kind_and_base()
    {
        var missing = PublicTypes().Select(TypeLine).Where(line => !Upstream.Contains(line));

        Assert.True(!missing.Any(), string.Join("\n", missing));
    }

    [Fact]
    public void Every_public_or_protected_member_is_one_of_upstream_with_the_same_signature()
    {
        var missing =
            from type in PublicTypes()
            from member in type.GetMembers(Declared)
            where IsVisible(member) && !member.Name.Contains('<', StringComparison.Ordinal)
            let line = MemberLine(member)
            where !StandsUpstream(type.FullName!, line)
            select $"{type.FullName} . {line}";

        Assert.True(!missing.Any(), string.Join("\n", missing));
    }

    private static Type[] PublicTypes() => typeof(IApplication).Assembly.GetExportedTypes();

    private static string TypeLine(Type type) => $"{type.FullName} = {KindOf(type)} : {type.BaseType}";

    private static string KindOf(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo @event => IsVisible(@event.AddMethod!),
        _ => false,
    };

    private static string MemberLine(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } field => $"const {field} = {Convert.ToInt64(field.GetRawConstantValue(), null)}",
        FieldInfo { IsStatic: true } field => $"static {field}",
        MethodInfo { IsStatic: true } method => $"static {method}",
        MethodInfo { IsVirtual: true, IsFinal: false } method => $"virtual {method}",
        _ => member.ToString()!,
    };

    // A member of ours may stand on one of the type's bases upstream.
    private static bool StandsUpstream(string type, string line)
    {
        for (var at = type; at is not null; at = BaseOf.GetValueOrDefault(at))
            if (Upstream.Contains($"{at} . {line}")) return true;
        return false;
    }

    private static string BaseName(string line)
    {
        var name = line[(line.IndexOf(" : ", StringComparison.Ordinal) + 3)..];
        var arguments = name.IndexOf('[', StringComparison.Ordinal);
        return arguments < 0 ? name : name[..arguments];
    }
}
