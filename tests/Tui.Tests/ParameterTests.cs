using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tui.Tests;

/// <summary>Nothing takes so many arguments that a reader has to count them.</summary>
public class ParameterTests
{
    private const int Most = 4;

    // As many as its table has columns, of which it is a row.
    private const string Row = "Tui.Core.Indexing.FullText.Segments.Segment";

    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Projects => ["Tui.Text", "Tui.Core", "Terminal.Gui", "tui"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_method_and_no_record_has_more_than_four_parameters(string project)
    {
        var wrong = from type in Assembly.Load(project).GetTypes()
                    where !IsGenerated(type) && type.FullName is not Row
                    from member in type.GetMembers(Own).OfType<MethodBase>()
                    where !IsGenerated(member) && member.GetParameters().Length > Most && !IsGivenElsewhere(member)
                    select $"{type.FullName}.{member.Name}";

        Assert.Empty(wrong);
    }

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || member.Name.Contains('<', StringComparison.Ordinal)
        || (member.DeclaringType is { } outer && IsGenerated(outer));

    // What overrides or implements another's method has its parameters, and so has what calls the system.
    private static bool IsGivenElsewhere(MethodBase member) => member is MethodInfo { IsVirtual: true }
        || member.Attributes.HasFlag(MethodAttributes.PinvokeImpl) || member.IsDefined(typeof(LibraryImportAttribute), inherit: false);
}
