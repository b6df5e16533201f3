using System.CommandLine;
using System.Globalization;
using LlmEvolution.Import;
using LlmEvolution.Import.Writing;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>Makes a course of what somebody has already written elsewhere.</summary>
internal sealed class ImportCommand
{
    private readonly Host _host;
    private readonly Argument<string> _source = new("source") { Description = "An mdBook, a Docusaurus site, a folder of Markdown, a .gift file, or QTI 2.1: an item (.xml) or a package (.zip or folder)" };
    private readonly Argument<string> _folder = new("folder") { Description = "The course to make; it must not exist yet, or be empty" };
    private readonly CourseOptions _course = new();
    private readonly DiagnosticOptions _options = new();

    private ImportCommand(Host host) => _host = host;

    public static Command Create(Host host)
    {
        var import = new ImportCommand(host);
        var command = new Command("import", """
            Makes a course of a book, a site, a folder of Markdown or a bank of questions.

            What could not be taken over as it was is told with file, line and column; the source is never changed.
            """)
        {
            import._source, import._folder,
        };
        import._course.AddTo(command);
        import._options.AddTo(command);
        command.SetAction(import.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (source, folder) = (parsed.GetValue(_source)!, parsed.GetValue(_folder)!);
        var (from, to) = (_host.Resolve(source).TrimEnd(Path.DirectorySeparatorChar), _host.Resolve(folder));
        if (!Directory.Exists(from) && !File.Exists(from))
        {
            _host.Error.WriteLine($"coursepack: there is no file or folder '{source}'");
            return ExitCode.Usage;
        }
        if (!Scaffold.IsFree(folder, _host)) return ExitCode.Usage;
        var findings = _options.NewBag(parsed);
        try
        {
            var files = CourseImport.Run(from, InfoOf(parsed, to), findings);
            _options.Print(parsed, findings.Sorted(), Directory.Exists(from) ? source : Path.GetDirectoryName(source) ?? "", _host);
            if (files is null || findings.HasErrors) return ExitCode.Errors;
            NewFolder.Write(to, files);
            return Told(parsed, folder, files, findings.Count);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _host.Error.WriteLine($"coursepack: '{source}' cannot be imported into '{folder}': {e.Message}");
            return ExitCode.Errors;
        }
    }

    private CourseInfo InfoOf(ParseResult parsed, string to)
    {
        var names = _course.Of(parsed, to);
        return new CourseInfo(names.Id, _course.TitleOf(parsed), names.Language, names.Iri, DateOnly.FromDateTime(_host.Clock.GetLocalNow().DateTime)) { FallbackTitle = names.Title };
    }

    /// <summary>What 'check' will say, so that nobody takes an import for finished that is not.</summary>
    private int Told(ParseResult parsed, string folder, IReadOnlyDictionary<string, byte[]> files, int changed)
    {
        var tree = new MemorySourceTree();
        foreach (var (path, content) in files) tree.Add(path, content);
        var left = new DiagnosticBag();
        new Compiler(tree, left).Check();
        var errors = left.Where(d => d.Severity == Severity.Error).ToList();
        if (errors.Count > 0) _options.Print(parsed, errors, folder, _host);
        if (_options.IsText(parsed))
        {
            var lessons = files.Keys.Count(p => p.EndsWith(".md", StringComparison.Ordinal));
            _host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Made a course in {folder}: {lessons} {(lessons == 1 ? "lesson" : "lessons")}; {changed} {(changed == 1 ? "thing is" : "things are")} not as in the source, and 'coursepack check' has {left.Count} {(left.Count == 1 ? "finding" : "findings")}."));
        }
        return errors.Count > 0 ? ExitCode.Errors : ExitCode.Clean;
    }
}
