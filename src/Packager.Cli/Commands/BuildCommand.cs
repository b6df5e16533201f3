using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using LlmEvolution.Packager.Caching;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
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
    private readonly DeliveryOptions _delivery = new(
        "What one launch in the LMS covers: course, module or lesson (default: what course.yml says)",
        "One package (none) or one per module (module) (default: what course.yml says)");
    private readonly Option<string?> _language = new("--language") { Description = "A language that course.yml lists under 'translations', or all of them with the original (default: the original)", HelpName = "tag|all" };
    private readonly Option<bool> _noCache = new("--no-cache") { Description = "Make everything anew, and keep nothing for the next build" };
    private readonly Option<bool> _verify = new("--verify") { Description = "Write nothing: build once more without the cache, and compare with the packages that are there, byte by byte" };
    private readonly Option<bool> _rules = new("--rules") { Description = "Print what each LMS will be told, and when" };
    private readonly Option<string?> _theme = new("--theme") { Description = "A folder with .cshtml pages and styles that replace the built-in ones. A theme runs code: use only one you trust", HelpName = "folder" };

    private BuildCommand(Host host)
    {
        _host = host;
        _target.AcceptOnlyFromAmong(s_targets);
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
            build._folders, build._target, build._output, build._delivery.Structure, build._delivery.Split, build._language, build._theme, build._rules, build._publish, build._locked, build._noCache, build._verify,
        };
        build._diagnostics.AddTo(command);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(build._publish) && parsed.GetValue(build._locked)) parsed.AddError("--publish writes coursepack.lock and --locked forbids it: leave one out");
            if (parsed.GetValue(build._publish) && parsed.GetValue(build._folders)!.Length > 1) parsed.AddError("--publish takes one course: publish each by itself");
            if (parsed.GetValue(build._verify) && parsed.GetValue(build._publish)) parsed.AddError("--verify writes nothing, so there is nothing to publish: leave --publish out");
        });
        command.SetAction(build.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var listening = _host.OnInterrupt(ending.Cancel);
        return await RunAsync(parsed, started: _host.Clock.GetTimestamp(), ending.Token);
    }

    private async Task<int> RunAsync(ParseResult parsed, long started, CancellationToken cancellation)
    {
        var courses = new List<NamedCourse>();
        foreach (var folder in parsed.GetValue(_folders)!)
        {
            if (CourseFolder.Open(folder, _host) is not { } tree) return ExitCode.Usage;
            courses.AddRange(CourseLanguages.Of(parsed.GetValue(_language), tree).Select(language => new NamedCourse(folder, tree, _diagnostics.NewBag(parsed)) { Language = language }));
        }
        var screen = new BuildScreen(_host, _diagnostics.IsText(parsed));
        var cache = parsed.GetValue(_noCache) || parsed.GetValue(_verify) ? null : CacheFolder.Of(_host);
        var builds = cache is null || parsed.GetValue(_publish) ? null : LastBuilds.For(cache, CommandOf(parsed), [.. courses.Select(c => c.Tree), .. ThemeTree(parsed)]);
        if (builds?.Find() is { } last)
        {
            ShowAgain(parsed, screen, last, started);
            return ExitCode.Clean;
        }
        if (parsed.GetValue(_verify)) return await VerifyAsync(parsed, courses, screen, started, cancellation);

        var results = await screen.RunAsync(progress => BuildAsync(parsed, courses, cache, progress, cancellation));
        var findings = PrintFindings(parsed, courses);
        ImmutableArray<string> lines =
        [
            .. results.Select(r => r.Lock is { } held ? LockScreen.AfterBuild(held) : null).OfType<string>(),
            string.Join('\n', courses.Zip(results, (course, result) => Summary.Of(course.Findings, result.Course))),
        ];
        Show(parsed, screen, results, lines, started);
        var code = Summary.CodeOf([.. courses.SelectMany(c => c.Findings)]);
        if (code == ExitCode.Clean) builds?.Keep(results, findings, lines);
        cache?.Prune();
        return code;
    }

    /// <summary>Everything that a build depends on beside the files of the courses and the theme.</summary>
    private string CommandOf(ParseResult parsed) =>
        string.Join('\n', [_host.Folder, _host.Plain.ToString(), _host.Variable("SOURCE_DATE_EPOCH"), .. parsed.Tokens.Select(t => t.Value)]);

    private IEnumerable<DiskSourceTree> ThemeTree(ParseResult parsed) =>
        parsed.GetValue(_theme) is { } folder && Directory.Exists(_host.Resolve(folder)) ? [new DiskSourceTree(_host.Resolve(folder))] : [];

    private void ShowAgain(ParseResult parsed, BuildScreen screen, LastBuild last, long started)
    {
        (_diagnostics.IsText(parsed) ? _host.Error : _host.Output).Write(last.Findings);
        var result = new BuildResult(null, [.. last.Packages.Select(p => new BuiltPackage(p.Target, p.Path, p.Length, p.Objects))]) { Rules = last.Rules, Outcomes = last.Outcomes };
        Show(parsed, screen, [result], last.Lines, started, ", nothing has changed");
    }

    private void Show(ParseResult parsed, BuildScreen screen, ImmutableArray<BuildResult> results, ImmutableArray<string> lines, long started, string remark = "")
    {
        if (!_diagnostics.IsText(parsed)) return;
        screen.Show(results, _host.Folder);
        screen.ShowRules(results, parsed.GetValue(_rules));
        var seconds = _host.Clock.GetElapsedTime(started).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        _host.Output.WriteLine($"{string.Join('\n', lines)}{remark}, {seconds} s");
    }

    private string PrintFindings(ParseResult parsed, List<NamedCourse> courses)
    {
        using var text = new StringWriter { NewLine = _host.Error.NewLine };
        _diagnostics.Print(parsed, courses, _host with { Output = text, Error = text });
        (_diagnostics.IsText(parsed) ? _host.Error : _host.Output).Write(text.ToString());
        return text.ToString();
    }

    private async Task<int> VerifyAsync(ParseResult parsed, List<NamedCourse> courses, BuildScreen screen, long started, CancellationToken cancellation)
    {
        ImmutableArray<VerifiedPackage> packages = [];
        var results = await screen.RunAsync(progress => WithThemeAsync(parsed, courses, cache: null, progress, async (compilers, options) =>
        {
            (var built, packages) = await Verification.RunAsync(compilers, options, courses[0].Diagnostics, cancellation);
            return built;
        }));
        PrintFindings(parsed, courses);
        if (_diagnostics.IsText(parsed))
        {
            foreach (var package in packages.Where(p => p.Difference is null))
                _host.Output.WriteLine($"{Path.GetRelativePath(_host.Folder, package.Path)}: the same bytes, SHA-256 {package.Sha256}");
        }
        Show(parsed, screen, [], [.. courses.Zip(results, (course, result) => Summary.Of(course.Findings, result.Course))], started);
        return Summary.CodeOf([.. courses.SelectMany(c => c.Findings)]);
    }

    private Task<ImmutableArray<BuildResult>> BuildAsync(ParseResult parsed, List<NamedCourse> courses, CacheFolder? cache, IProgress<string> progress, CancellationToken cancellation) =>
        WithThemeAsync(parsed, courses, cache, progress, (compilers, options) => CourseSet.BuildAsync(compilers, options, cancellation));

    private async Task<ImmutableArray<BuildResult>> WithThemeAsync(
        ParseResult parsed, List<NamedCourse> courses, CacheFolder? cache, IProgress<string> progress, Func<List<Compiler>, BuildOptions, Task<ImmutableArray<BuildResult>>> build)
    {
        // One for all languages of a course.
        var caches = cache is null ? new Dictionary<string, BuildCache>() : courses.Select(c => c.Folder).Distinct().ToDictionary(f => f, f => cache.Open(_host.Resolve(f)), StringComparer.Ordinal);
        try
        {
            var compilers = courses.Select(c => new Compiler(c.Tree, c.Diagnostics) { Cache = caches.GetValueOrDefault(c.Folder), Language = c.Language }).ToList();
            var folder = parsed.GetValue(_theme) is { } path ? _host.Resolve(path) : null;
            if (folder is not null) progress.Report("Compiling the theme");
            var theme = await Themes.OpenAsync(folder, courses[0].Diagnostics);
            // Without a theme there is nothing to build, but the author still wants to hear what else is wrong.
            if (theme is null) return [.. compilers.Select(c => new BuildResult(c.Check(), []))];
            await using var opened = theme as IAsyncDisposable;
            var results = await build(compilers, OptionsOf(parsed, theme, progress));
            foreach (var kept in caches.Values) kept.Save();
            return results;
        }
        finally
        {
            foreach (var kept in caches.Values) kept.Dispose();
        }
    }

    private BuildOptions OptionsOf(ParseResult parsed, Render.ITheme theme, IProgress<string> progress)
    {
        var names = parsed.GetValue(_target) ?? [];
        return new BuildOptions
        {
            Targets = names.Length == 0 ? PackageTargets.ForLms : [.. PackageTargets.All.Where(t => names.Contains(t.Id))],
            OutputFolder = _host.Resolve(parsed.GetValue(_output)!),
            Theme = theme,
            Structure = _delivery.StructureOf(parsed),
            Split = _delivery.SplitOf(parsed),
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
