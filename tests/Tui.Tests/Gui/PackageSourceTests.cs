using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Terminal.Gui.App;
using Tui.Browsing;
using Tui.Tests.Support;

namespace Tui.Tests.Gui;

/// <summary>
/// The source compiles against the package of 2.4.17 as it does against our layer: what the package has besides takes no
/// name away from it.
/// </summary>
public partial class PackageSourceTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_name_means_two_types_where_the_package_has_more_of_them()
    {
        var own = typeof(IApplication).Assembly.GetExportedTypes().Select(type => type.FullName!).ToHashSet(StringComparer.Ordinal);
        var others = UpstreamSurface.Types
            .Where(type => !own.Contains(type))
            .ToLookup(type => type[..type.LastIndexOf('.')], type => type[(type.LastIndexOf('.') + 1)..]);
        var wrong = from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Tui"), "*.cs", SearchOption.AllDirectories)
                    let text = File.ReadAllText(file)
                    from Match used in Using().Matches(text)
                    from name in Words().Matches(Unread().Replace(text, "")).Select(match => match.Value).Distinct()
                    where others[used.Groups["namespace"].Value].Contains(name)
                    select $"{Path.GetFileName(file)}: {name}";

        Assert.True(others["Terminal.Gui.Views"].Count() > 50);
        Assert.Equal([], wrong);
    }

    [Fact]
    public void No_member_hides_one_that_the_package_has_on_a_base()
    {
        var heirs = typeof(Browser).Assembly.GetTypes().Where(type => type.BaseType?.Assembly == typeof(IApplication).Assembly).ToList();
        var wrong = from type in heirs
                    from member in type.GetMembers(Declared)
                    where member is not ConstructorInfo && !member.Name.Contains('<', StringComparison.Ordinal)
                        && member.GetCustomAttribute<CompilerGeneratedAttribute>() is null
                    where Hides(member, type.BaseType!.FullName!)
                    select $"{type.Name}.{member.Name}";

        Assert.NotEmpty(heirs);
        Assert.Contains("Title", UpstreamSurface.NamesOf("Terminal.Gui.Views.Runnable"));
        Assert.Equal([], wrong);
    }

    private static bool Hides(MemberInfo member, string upstream) => member switch
    {
        MethodInfo { IsSpecialName: true } => false,
        MethodInfo method when method.GetBaseDefinition().DeclaringType != method.DeclaringType => false,
        MethodInfo method => UpstreamSurface.HasMethod(upstream, method.ToString()!) || UpstreamSurface.NamesOf(upstream).Contains(method.Name),
        PropertyInfo { GetMethod: { } get } when get.GetBaseDefinition().DeclaringType != get.DeclaringType => false,
        _ => UpstreamSurface.NamesOf(upstream).Contains(member.Name),
    };

    [GeneratedRegex(@"^using (?<namespace>Terminal\.Gui[\w.]*);",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Using();

    // Comments and literals.
    [GeneratedRegex(@"//.*|""([^""\\\n]|\\.)*""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Unread();

    // What stands behind a dot is a member, and a name before one or an argument list may be a type.
    [GeneratedRegex(@"(?<![.\w])[A-Z]\w*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Words();
}
