using Microsoft.AspNetCore.Components;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LlmEvolution.Docs.Api;

/// <summary>The public types of the library, with the comments that the compiler has put beside the assembly.</summary>
internal static class PublicTypes
{
    private const string Library = "LlmEvolution.Packager";

    /// <summary>By the end of their namespace: "" is the library's own.</summary>
    public static ILookup<string, INamedTypeSymbol> ByNamespace { get; } = Read().ToLookup(t => t.ContainingNamespace.ToDisplayString()[Library.Length..].TrimStart('.'), StringComparer.Ordinal);

    private static IEnumerable<INamedTypeSymbol> Read()
    {
        var path = typeof(Packager.Compiler).Assembly.Location;
        var comments = Path.ChangeExtension(path, ".xml");
        if (!File.Exists(comments)) throw new ManualException($"{comments} is missing: build the library first");
        var library = MetadataReference.CreateFromFile(path, documentation: new CommentFile(comments));
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(p => p != path).Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create("docs", references: [library, .. platform]);
        var component = compilation.GetTypeByMetadataName(typeof(ComponentBase).FullName!);
        // Razor makes its components public, whatever they are for.
        return TypesOf(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!).GlobalNamespace)
            .Where(t => t.DeclaredAccessibility == Accessibility.Public && !SymbolEqualityComparer.Default.Equals(t.BaseType, component) && t.Name[0] != '_')
            .OrderBy(t => t.ToDisplayString(), StringComparer.Ordinal);
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) =>
        space.GetTypeMembers().SelectMany(WithNested).Concat(space.GetNamespaceMembers().SelectMany(TypesOf));

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(WithNested).Prepend(type);
}
