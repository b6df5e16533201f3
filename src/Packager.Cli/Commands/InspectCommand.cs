using System.CommandLine;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Inspect.Lms;
using LlmEvolution.Packager.Inspect.Printing;

namespace LlmEvolution.Packager.Cli.Commands;

internal sealed class InspectCommand
{
    private static readonly string[] s_lms = [.. LmsProfiles.All.Select(p => p.Id)];

    private readonly Host _host;
    private readonly DiagnosticOptions _diagnostics = new();
    private readonly Argument<string[]> _packages = new("zip") { Description = "Packages, of any tool", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _lms = new("--lms") { Description = $"Check against an LMS's own rules as well, may be given several times: {string.Join(", ", s_lms)}", HelpName = "lms" };
    private readonly Option<bool> _json = new("--json") { Description = "Print everything known about the packages as JSON: outline, rules, risks, findings" };

    private InspectCommand(Host host)
    {
        _host = host;
        _lms.AcceptOnlyFromAmong(s_lms);
    }

    public static Command Create(Host host)
    {
        var inspect = new InspectCommand(host);
        var command = new Command("inspect", """
            Tells what a package is, and what is wrong with it: SCORM 1.2 and 2004, cmi5, xAPI (Tin Can).

            The package may be anybody's: nothing in it is run or unpacked to the disk.
            Exit codes: 0 no errors, 1 errors in a package, 2 wrong arguments, 3 our own fault.
            """)
        {
            inspect._packages, inspect._lms, inspect._json,
        };
        inspect._diagnostics.AddTo(command);
        command.SetAction(inspect.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var paths = parsed.GetValue(_packages)!;
        if (paths.FirstOrDefault(p => !File.Exists(_host.Resolve(p))) is { } missing)
        {
            _host.Error.WriteLine($"coursepack: there is no file '{missing}'");
            return ExitCode.Usage;
        }
        var named = parsed.GetValue(_lms) ?? [];
        var inspector = new PackageInspector(new InspectLimits(), [.. LmsProfiles.All.Where(p => named.Contains(p.Id))]);
        var policy = _diagnostics.PolicyOf(parsed);
        var inspections = new List<Inspection>();
        foreach (var path in paths)
        {
            if (Inspect(inspector, path, policy) is not { } inspection) return ExitCode.Errors;
            inspections.Add(inspection);
        }
        if (named.Contains("successfactors"))
        {
            var across = ObjectIdComparison.Of(inspections).ToLookup(f => f.Span!.File.Path);
            inspections = [.. inspections.Select(i => i with { Findings = i.Findings.AddRange(across[i.Path]) })];
        }
        IReadOnlyList<Diagnostic> findings = [.. inspections.SelectMany(i => i.Findings)];
        Print(parsed, inspections, findings, named);
        return Summary.CodeOf(findings);
    }

    private Inspection? Inspect(PackageInspector inspector, string path, DiagnosticPolicy policy)
    {
        try
        {
            using var zip = File.OpenRead(_host.Resolve(path));
            return inspector.Inspect(path, zip, policy);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _host.Error.WriteLine($"coursepack: '{path}' cannot be read: {e.Message}");
            return null;
        }
    }

    private void Print(ParseResult parsed, List<Inspection> inspections, IReadOnlyList<Diagnostic> findings, string[] named)
    {
        if (parsed.GetValue(_json))
        {
            InspectionJsonPrinter.Print(inspections, _host.Output);
            return;
        }
        _diagnostics.Print(parsed, findings, "", _host);
        if (!_diagnostics.IsText(parsed)) return;
        foreach (var inspection in inspections) InspectionTextPrinter.Print(inspection, _host.Output);
        foreach (var profile in LmsProfiles.All.Where(p => named.Contains(p.Id)))
            _host.Output.WriteLine($"{profile.Title}: {string.Join("; ", profile.Notes)} ({profile.Source})");
        _host.Output.WriteLine($"{Summary.Counted(inspections.Count, "package")}: {Summary.Of(findings, null)}");
    }
}
