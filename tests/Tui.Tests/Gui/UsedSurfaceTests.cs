using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Tui.Browsing;

namespace Tui.Tests.Gui;

/// <summary>
/// What the compiled program refers to in Terminal.Gui stands in the package of 2.4.17 too, so that it compiles against that.
/// </summary>
public sealed class UsedSurfaceTests : IDisposable
{
    private readonly PEReader _file = new(File.OpenRead(typeof(Browser).Assembly.Location));
    private readonly MetadataReader _program;

    public UsedSurfaceTests() => _program = _file.GetMetadataReader();

    [Fact]
    public void Every_type_that_the_program_uses_is_in_the_package()
    {
        var used = Types().Select(type => SignatureNames.Of(_program, type)).ToList();

        Assert.Contains("Terminal.Gui.ViewBase.View", used);
        Assert.Equal([], used.Where(type => !UpstreamSurface.HasType(type)));
    }

    [Fact]
    public void Every_member_that_the_program_uses_is_in_the_package()
    {
        var used = Methods();

        Assert.Contains(used, member => member.Type == "Terminal.Gui.App.IClipboard");
        Assert.Equal([], used.Where(member => !UpstreamSurface.HasMethod(member.Type, member.Signature)));
    }

    // White on black in the package, where the layer has the terminal's own colours.
    [Fact]
    public void The_program_does_not_use_the_default_of_how_a_cell_looks() =>
        Assert.DoesNotContain(Methods(), member => member.Signature.EndsWith("Attribute get_Default()", StringComparison.Ordinal));

    [Fact]
    public void The_program_sees_nothing_of_the_layer_but_what_is_public()
    {
        var friends = typeof(Terminal.Gui.App.IApplication).Assembly
            .GetCustomAttributes(typeof(System.Runtime.CompilerServices.InternalsVisibleToAttribute), inherit: false)
            .Cast<System.Runtime.CompilerServices.InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName);

        Assert.DoesNotContain("tui", friends);
    }

    public void Dispose() => _file.Dispose();

    private List<(string Type, string Signature)> Methods() =>
    [
        .. from handle in _program.MemberReferences
           let member = _program.GetMemberReference(handle)
           where member.Parent.Kind == HandleKind.TypeReference
           let type = (TypeReferenceHandle)member.Parent
           where IsOfTerminalGui(type) && member.GetKind() == MemberReferenceKind.Method
           select (SignatureNames.Of(_program, type), SignatureNames.Of(_program, member)),
    ];

    private IEnumerable<TypeReferenceHandle> Types() => _program.TypeReferences.Where(IsOfTerminalGui);

    private bool IsOfTerminalGui(TypeReferenceHandle handle) =>
        _program.GetTypeReference(handle).ResolutionScope is { Kind: HandleKind.AssemblyReference } scope
        && _program.GetString(_program.GetAssemblyReference((AssemblyReferenceHandle)scope).Name) == "Terminal.Gui";
}

/// <summary>Types and methods as reflection writes them.</summary>
internal sealed class SignatureNames : ISignatureTypeProvider<string, object?>
{
    private SignatureNames()
    {
    }

    /// <summary>The full name of a type.</summary>
    public static string Of(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }

    /// <summary>A method with its return value and parameters.</summary>
    public static string Of(MetadataReader reader, MemberReference member)
    {
        var signature = member.DecodeMethodSignature(new SignatureNames(), null);
        return $"{signature.ReturnType} {reader.GetString(member.Name)}({string.Join(", ", signature.ParameterTypes)})";
    }

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode switch
    {
        PrimitiveTypeCode.String => "System.String",
        PrimitiveTypeCode.Object => "System.Object",
        _ => typeCode.ToString(),
    };

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Of(reader, handle);

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        reader.GetString(reader.GetTypeDefinition(handle).Name);

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) =>
        $"{genericType}[{string.Join(",", typeArguments.Select(WithNamespace))}]";

    public string GetByReferenceType(string elementType) => elementType + " ByRef";

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{new string(',', shape.Rank - 1)}]";

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetGenericTypeParameter(object? genericContext, int index) => $"!{index}";

    public string GetGenericMethodParameter(object? genericContext, int index) => $"!!{index}";

    // What is required of a parameter that is only read is not written.
    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetPinnedType(string elementType) => elementType;

    public string GetFunctionPointerType(MethodSignature<string> signature) => "*()";

    // Between brackets the short names have their namespace.
    private static string WithNamespace(string name) =>
        name.Contains('.', StringComparison.Ordinal) || name.StartsWith('!') ? name : "System." + name;
}
