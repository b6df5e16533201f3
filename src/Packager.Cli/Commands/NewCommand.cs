using System.CommandLine;
using System.Globalization;
using System.Text;
using LlmEvolution.Import.Writing;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Diagnostics.Printing;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>Makes the template course, with the schemas and settings by which editors help to write it, and a file for CI.</summary>
internal sealed class NewCommand
{
    private const string Prefix = "template/";

    private readonly Host _host;
    private readonly Argument<string> _folder = new("folder") { Description = "The folder to make; it must not exist yet, or be empty" };
    private readonly CourseOptions _course = new();

    private NewCommand(Host host) => _host = host;

    public static Command Create(Host host)
    {
        var made = new NewCommand(host);
        var command = new Command("new", "Makes a small course to start from: one module, two lessons, a figure, a quiz, editor settings and a CI file.") { made._folder };
        made._course.AddTo(command);
        command.SetAction(made.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetValue(_folder)!;
        if (!Scaffold.IsFree(folder, _host)) return ExitCode.Usage;
        var files = Files(_course.Of(parsed, _host.Resolve(folder)), _host.Clock);
        // An id, language or address that cannot be used is found here, in the words of 'check'.
        var findings = Check(files);
        if (findings.Any(f => f.Severity == Severity.Error))
        {
            new CaretPrinter().Print(findings, folder, _host.Error);
            return ExitCode.Usage;
        }
        if (!Scaffold.Write(folder, files, _host)) return ExitCode.Errors;
        _host.Output.WriteLine($"Made a course in {folder}. Next:");
        _host.Output.WriteLine($"  coursepack check {folder}");
        _host.Output.WriteLine($"  coursepack build {folder}");
        return ExitCode.Clean;
    }

    private static IReadOnlyList<Diagnostic> Check(Dictionary<string, byte[]> files)
    {
        var tree = new MemorySourceTree();
        foreach (var (path, content) in files.Where(f => !f.Key.StartsWith('.'))) tree.Add(path, content);
        var diagnostics = new DiagnosticBag();
        new Compiler(tree, diagnostics).Check();
        return diagnostics.Sorted();
    }

    private static Dictionary<string, byte[]> Files(CourseNames names, TimeProvider clock)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (path, template) in Scaffold.Template(Prefix))
        {
            var text = template
                .Replace("{{version}}", CommandLine.Version, StringComparison.Ordinal)
                .Replace("{{date}}", clock.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{{id}}", YamlText.Of(names.Id), StringComparison.Ordinal)
                .Replace("{{iri}}", names.Iri.Any(char.IsWhiteSpace) || names.Iri.Contains('#', StringComparison.Ordinal) ? YamlText.Quoted(names.Iri) : names.Iri, StringComparison.Ordinal)
                .Replace("{{language}}", YamlText.Of(names.Language), StringComparison.Ordinal)
                .Replace("{{title}}", YamlText.Quoted(names.Title), StringComparison.Ordinal);
            files[path] = Encoding.UTF8.GetBytes(text);
        }
        foreach (var schema in SchemaFiles.Names) files[$".coursepack/schemas/{schema}{SchemaFiles.Extension}"] = Encoding.UTF8.GetBytes(SchemaFiles.TextOf(schema));
        return files;
    }
}
