using System.Text;
using Microsoft.CodeAnalysis;

namespace LlmEvolution.Docs.Api;

/// <summary>The reference of the library: a heading for each public type, a list of its members.</summary>
internal static class ApiText
{
    // Written by the compiler for every record, or by every collection; they say nothing.
    private static readonly string[] s_silent = ["Equals", "GetHashCode", "ToString", "Deconstruct", "<Clone>$", "PrintMembers", "EqualityContract"];

    private static readonly SymbolDisplayFormat s_header = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    private static readonly SymbolDisplayFormat s_member = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeModifiers)
        .AddParameterOptions(SymbolDisplayParameterOptions.IncludeDefaultValue)
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <param name="namespaces">Ends of namespaces; "." is the library's own.</param>
    public static string Of(IEnumerable<string> namespaces)
    {
        var text = new StringBuilder();
        foreach (var space in namespaces.Select(n => n.TrimStart('.')))
        {
            if (!PublicTypes.ByNamespace.Contains(space)) throw new ManualException($"site.yml: the namespace '{space}' has no public type");
            foreach (var type in PublicTypes.ByNamespace[space]) Add(text, type);
        }
        return text.ToString();
    }

    private static void Add(StringBuilder text, INamedTypeSymbol type)
    {
        var comment = XmlComment.Of(type);
        text.Append("## ").Append(PlainMarkdown.Escape(NameOf(type))).Append("\n\n");
        text.Append("```csharp\nnamespace ").Append(type.ContainingNamespace.ToDisplayString()).Append(";\n").Append(Header(type)).Append("\n```\n\n");
        text.Append(comment.Summary).Append("\n\n");
        var members = type.GetMembers().Where(m => IsShown(m, type)).OrderBy(Rank).ThenBy(m => m.Name, StringComparer.Ordinal).ToList();
        // A list, not a table: signatures are long, and phones narrow.
        foreach (var member in members) text.Append("- ").Append(PlainMarkdown.Code(Signature(member))).Append(Meaning(member, comment) is { Length: > 0 } meaning ? ": " + meaning : "").Append('\n');
        text.Append('\n');
    }

    private static string NameOf(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static string Header(INamedTypeSymbol type)
    {
        var modifier = type.IsStatic ? "static " : type.IsAbstract && type.TypeKind == TypeKind.Class ? "abstract " : type is { IsSealed: true, TypeKind: TypeKind.Class } ? "sealed " : "";
        return $"public {modifier}{type.ToDisplayString(s_header)}";
    }

    private static string Signature(ISymbol member) => member switch
    {
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } value => $"{value.Name} = {value.ConstantValue}",
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => "new" + constructor.ToDisplayString(s_member)[constructor.ContainingType.Name.Length..],
        _ => member.ToDisplayString(s_member),
    };

    /// <summary>What a record says of a parameter is true of the property, and of the constructor nothing else is said.</summary>
    private static string Meaning(ISymbol member, XmlComment type)
    {
        var own = XmlComment.Of(member);
        var meaning = own.Summary.Length == 0 && type.Parameters.TryGetValue(member.Name, out var parameter) ? parameter : own.Summary;
        return string.Join(' ', new[] { meaning }.Concat(own.Details).Where(t => t.Length > 0)).Replace('\n', ' ');
    }

    private static bool IsShown(ISymbol member, INamedTypeSymbol type) =>
        member is { DeclaredAccessibility: Accessibility.Public, IsOverride: false }
        && !s_silent.Contains(member.Name)
        && member switch
        {
            IMethodSymbol method => method.MethodKind is MethodKind.Ordinary || (method.MethodKind is MethodKind.Constructor && type.TypeKind == TypeKind.Class),
            INamedTypeSymbol => false,
            _ => true,
        };

    private static int Rank(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 0,
        IFieldSymbol => 1,
        IPropertySymbol or IEventSymbol => 2,
        _ => 3,
    };
}
