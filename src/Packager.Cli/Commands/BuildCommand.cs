using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Cli.Commands;

internal sealed class BuildCommand
{
    private static readonly string[] s_targets = [.. PackageTargets.All.Select(t => t.Id)];

    private readonly Host _host;
    private readonly DiagnosticOptions _diagnostics = new();
    private readonly Option<bool> _publish = new("--publish") { Description = "Learners will get this edition: also write what it publishes to coursepack.lock, in the course folder" };
    private readonly Option<bool> _locked = new("--locked") { Description = "Fail when this edition would change coursepack.lock, or when there is none; for CI" };
    private readonly Argument<string[]> _folders = CourseFolder.Arguments();
    private readonly Option<string[]> _target = new("--target", "-t") { Description = $"What to build, may be given several times: {string.Join(", ", s_targets)} (default: all but web)", HelpName = "target" };
    private readonly Option<string> _output = new("--output", "-o") { Description = "Where the packages go; a web site becomes a folder there, and several of them get an index.html", DefaultValueFactory = _ => "dist", HelpName = "folder" };
    private readonly Option<string?> _structure = new("--structure") { Description = "What one launch in the LMS covers: course, module or lesson (default: what course.yml says)", HelpName = "structure" };
    private readonly Option<string?> _split = new("--split") { Description = "One package (none) or one per module (module) (default: what course.yml says)", HelpName = "split" };
    private readonly Option<bool> _rules = new("--rules") { Description = "Print what each LMS will be told, and when" };
    private readonly Option<string?> _theme = new("--theme") { Description = "A folder with .cshtml pages and styles that replace the built-in ones. A theme runs code: use only one you trust", HelpName = "folder" };

    private BuildCommand(Host host)
    {
        _host = host;
        _target.AcceptOnlyFromAmong(s_targets);
        _structure.AcceptOnlyFromAmong("course", "module", "lesson");
        _split.AcceptOnlyFromAmong("none", "module");
    }

    public static Command Create(Host host)
    {
        var build = new BuildCommand(host);
        var command = new Command("build", """
            Builds the packages of a course, or of several.

            Nothing is written unless everything is in order: errors name file, line and column, and an
            existing package is replaced only by a complete new one. The same course gives the same bytes.
            Exit codes: 0 built, 1 errors in the course, 2 wrong arguments, 3 our own fault.
            """)
        {
            build._folders, build._target, build._output, build._structure, build._split, build._theme, build._rules, build._publish, build._locked,
        };
        build._diagnostics.AddTo(command);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(build._publish) && parsed.GetValue(build._locked)) parsed.AddError("--publish writes coursepack.lock and --locked forbids it: leave one out");
            if (parsed.GetValue(build._publish) && parsed.GetValue(build._folders)!.Length > 1) parsed.AddError("--publish takes one course: publish each by itself");
        });
        command.SetAction(build.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var courses = new List<NamedCourse>();
        foreach (var folder in parsed.GetValue(_folders)!)
        {
            if (CourseFolder.Open(folder, _host) is not { } tree) return ExitCode.Usage;
            courses.Add(new NamedCourse(folder, tree, _diagnostics.NewBag(parsed)));
        }
        var started = _host.Clock.GetTimestamp();
        var screen = new BuildScreen(_host, _diagnostics.IsText(parsed));
        var results = await screen.RunAsync(progress => BuildAsync(parsed, courses, progress, cancellation));
        _diagnostics.Print(parsed, courses, _host);
        if (_diagnostics.IsText(parsed))
        {
            screen.Show(results, _host.Folder);
            screen.ShowRules(results, parsed.GetValue(_rules));
            foreach (var line in results.Select(r => r.Lock is { } held ? LockScreen.AfterBuild(held) : null).OfType<string>()) _host.Output.WriteLine(line);
            var seconds = _host.Clock.GetElapsedTime(started).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
            var summaries = courses.Zip(results, (course, result) => Summary.Of(course.Findings, result.Course));
            _host.Output.WriteLine($"{string.Join('\n', summaries)}, {seconds} s");
        }
        return Summary.CodeOf([.. courses.SelectMany(c => c.Findings)]);
    }

    private async Task<ImmutableArray<BuildResult>> BuildAsync(ParseResult parsed, List<NamedCourse> courses, IProgress<string> progress, CancellationToken cancellation)
    {
        var compilers = courses.ConvertAll(c => new Compiler(c.Tree, c.Diagnostics));
        var folder = parsed.GetValue(_theme) is { } path ? _host.Resolve(path) : null;
        if (folder is not null) progress.Report("Compiling the theme");
        var theme = await Themes.OpenAsync(folder, courses[0].Diagnostics);
        // Without a theme there is nothing to build, but the author still wants to hear what else is wrong.
        if (theme is null) return [.. compilers.Select(c => new BuildResult(c.Check(), []))];
        await using var opened = theme as IAsyncDisposable;
        return await CourseSet.BuildAsync(compilers, OptionsOf(parsed, theme, progress), cancellation);
    }

    private BuildOptions OptionsOf(ParseResult parsed, Render.ITheme theme, IProgress<string> progress)
    {
        var names = parsed.GetValue(_target) ?? [];
        return new BuildOptions
        {
            Targets = names.Length == 0 ? PackageTargets.ForLms : [.. PackageTargets.All.Where(t => names.Contains(t.Id))],
            OutputFolder = _host.Resolve(parsed.GetValue(_output)!),
            Theme = theme,
            Structure = parsed.GetValue(_structure) is { } structure ? Enum.Parse<Structure>(structure, ignoreCase: true) : null,
            Split = parsed.GetValue(_split) is { } split ? Enum.Parse<Split>(split, ignoreCase: true) : null,
            LockFile = parsed.GetValue(_publish) ? CourseFolder.LockOf(parsed.GetValue(_folders)![0], _host) : null,
            Locked = parsed.GetValue(_locked),
            Timestamp = SourceDateEpoch(),
            Progress = progress,
        };
    }

    /// <summary>reproducible-builds.org: seconds since 1970-01-01, UTC; it overrides the course's own date.</summary>
    private DateTime? SourceDateEpoch() =>
        long.TryParse(_host.Variable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 253402300800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime
            : null;
}
