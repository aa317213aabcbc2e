using System.Reflection;
using Terminal.Gui.App;

namespace Tui.Tests.Gui;

public class UpstreamSurfaceTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_public_type_is_one_of_upstream_with_the_same_kind_and_base()
    {
        var missing = PublicTypes().Select(TypeLine).Where(line => !UpstreamSurface.Has(line));

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
            where !UpstreamSurface.HasMember(type.FullName!, line)
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
}
