using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using LlmEvolution.Packager.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using RazorLight.Compilation;
using RazorLight.Generation;

namespace LlmEvolution.Packager.Themes;

/// <summary>
/// Compiles the C# that Razor has made of a template. RazorLight's own service needs the entry program to carry its
/// reference assemblies, loads what it compiles for good and reports errors in the generated text.
/// </summary>
internal sealed class TemplateCompiler(ImmutableDictionary<string, SourceFile> templates) : ICompilationService, IDisposable
{
    private readonly AssemblyLoadContext _assemblies = new("theme", isCollectible: true);

    private readonly Lazy<ImmutableArray<MetadataReference>> _references = new(References);

    public Assembly OperatingAssembly => typeof(TemplateCompiler).Assembly;

    public CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    // Not optimised: a page takes a fraction of a millisecond anyway, and every line keeps its place for exceptions.
    public CSharpCompilationOptions CSharpCompilationOptions { get; } =
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug, deterministic: true);

    public EmitOptions EmitOptions { get; } = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    /// <exception cref="TemplateErrorException">The template has errors.</exception>
    public Assembly CompileAndEmit(IGeneratedRazorTemplate razorTemplate)
    {
        var key = razorTemplate.TemplateKey;
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(razorTemplate.GeneratedCode, Encoding.UTF8), ParseOptions, key + ".g.cs");
        var compilation = CSharpCompilation.Create(key, [tree], _references.Value, CSharpCompilationOptions);
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(assembly, symbols, options: EmitOptions);
        if (!result.Success) throw new TemplateErrorException(ErrorsOf(result, templates[key]));
        assembly.Position = 0;
        symbols.Position = 0;
        return _assemblies.LoadFromStream(assembly, symbols);
    }

    public void Dispose() => _assemblies.Unload();

    private static List<TemplateError> ErrorsOf(EmitResult result, SourceFile template) =>
    [
        .. result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => new TemplateError(TemplatePlaces.Of(d.Location, template), $"{d.GetMessage(CultureInfo.InvariantCulture)} ({d.Id})"))
            .Distinct(),
    ];

    // What this program runs on, which is there however it was installed.
    private static ImmutableArray<MetadataReference> References()
    {
        var paths = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        return [.. paths.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(path => MetadataReference.CreateFromFile(path))];
    }
}
