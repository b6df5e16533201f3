using System.Collections.Immutable;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Markdown.Formulas;
using LlmEvolution.Packager.Render.Pictures;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Write;
using LlmEvolution.Preview.Packages;

namespace LlmEvolution.Preview.Live;

/// <summary>A course folder that is built in memory, and again whenever something in it is saved.</summary>
internal sealed class LiveCourse : IShelf
{
    // After the last change: until then somebody is still typing, and only the lesson on screen matters.
    private static readonly TimeSpan s_settled = TimeSpan.FromMilliseconds(250);

    private readonly PreviewOptions _options;
    private readonly PackageReader _reader;
    private readonly FormulaCompiler _formulas = new();
    private readonly PictureStore _pictures = new(cache: null);
    private readonly SemaphoreSlim _building = new(1);
    private CourseState? _state;
    private ImmutableDictionary<string, string> _fingerprints = ImmutableDictionary<string, string>.Empty;
    private FolderWatch? _watch;
    private CancellationTokenSource _settling = new();

    private LiveCourse(PreviewOptions options, PackageReader reader)
    {
        _options = options;
        _reader = reader;
    }

    public string Title => _state?.Publication.Tools.Course.Title ?? _options.Name;

    public ImmutableArray<ShelfEntry> Entries => [.. (_state?.Packages ?? []).Select(p => p.Entry)];

    public ImmutableArray<Diagnostic> Findings { get; private set; } = [];

    /// <summary>A course with errors is opened as well: its author is about to mend it.</summary>
    public static async Task<LiveCourse> OpenAsync(PreviewOptions options, PackageReader reader, CancellationToken cancellation)
    {
        var course = new LiveCourse(options, reader);
        await course.BuildAsync(null, cancellation);
        return course;
    }

    public PreviewPackage? Find(string id) => Built(id)?.Ready.Value;

    public IPackageContent? ContentOf(string id) => Built(id)?.Content;

    public void Watch(IShelfWatcher watcher) => _watch = new FolderWatch(_options.Path, recursive: true, Counts, (paths, stop) => ChangedAsync(paths, watcher, stop));

    public async ValueTask DisposeAsync()
    {
        if (_watch is not null) await _watch.DisposeAsync();
        await _settling.CancelAsync();
        await _building.WaitAsync();
        _building.Dispose();
        _settling.Dispose();
    }

    private BuiltPackage? Built(string id) => _state?.Packages.FirstOrDefault(p => p.Entry.Id == id);

    /// <summary>The same files as DiskSourceTree lists; a backup file of an editor is nobody's lesson.</summary>
    private static bool Counts(string path) => !path.Split('/').Any(part => part.StartsWith('.') || part == "node_modules") && !path.EndsWith('~') && Path.HasExtension(path);

    private async Task ChangedAsync(IReadOnlyCollection<string> paths, IShelfWatcher watcher, CancellationToken stop)
    {
        await _settling.CancelAsync();
        _settling.Dispose();
        _settling = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var whole = _settling.Token;
        if (paths.Count == 1 && paths.First() is var only && only.EndsWith(".md", StringComparison.Ordinal)) await TellingAsync(() => ChangedAsync(only, watcher), watcher);
        _ = Task.Run(async () =>
        {
            await Task.Delay(s_settled, whole);
            await TellingAsync(() => BuildAsync(watcher, whole), watcher);
        }, whole);
    }

    /// <summary>Our own failure is a finding as well: nobody awaits what happens at a save, and the next save may go well.</summary>
    private async Task TellingAsync(Func<Task> work, IShelfWatcher watcher)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var findings = new DiagnosticBag();
            findings.Report(CompilerDiagnostics.Internal, null, "this is our bug; please report it with what you saved", e.GetType().Name, e.Message);
            Show([.. findings], watcher);
        }
    }

    /// <summary>Does not wait for a build that may be under way: that one has been cancelled, and its result will not count.</summary>
    private async Task ChangedAsync(string lesson, IShelfWatcher watcher)
    {
        // Editors empty a file before they write it. Should it stay empty, the build of the whole course says so.
        if (new FileInfo(Path.Combine(_options.Path, lesson)) is not { Exists: true, Length: > 0 }) return;
        while (Volatile.Read(ref _state) is { } state)
        {
            var change = await new LessonPass(state.Publication, state.Rendered, _options.Theme, _options.Policy).RunAsync(new DiskSourceTree(_options.Path), lesson);
            if (change is null) return;
            if (Interlocked.CompareExchange(ref _state, state with { Rendered = change.Rendered }, state) != state) continue; // a build was quicker
            if (change.Page is { } page) Replace(state, page, change.Html, watcher);
            Show([.. Findings.Where(f => f.Span?.File.Path != lesson).Concat(change.Findings)], watcher);
            return;
        }
    }

    private static void Replace(CourseState state, string page, string html, IShelfWatcher watcher)
    {
        var before = "";
        var policy = new PagePolicy(cache: null);
        foreach (var package in state.Packages.Where(p => p.Content.Has(page)))
        {
            using (var reader = new StreamReader(package.Content.Open(page)!)) before = reader.ReadToEnd();
            package.Content.Replace(policy.Allow(PackageFile.Text(page, html), package.Connect));
        }
        watcher.PageChanged(page, before, html);
    }

    private async Task BuildAsync(IShelfWatcher? watcher, CancellationToken cancellation)
    {
        await _building.WaitAsync(cancellation);
        try
        {
            var findings = new DiagnosticBag(_options.Policy);
            if (!Directory.Exists(_options.Path)) findings.Report(PreviewDiagnostics.Gone, null, "put it back; it is built again by itself", _options.Name);
            else await BuildAsync(findings, watcher, cancellation);
            Show([.. findings.Sorted()], watcher);
        }
        finally
        {
            _building.Release();
        }
    }

    private async Task BuildAsync(DiagnosticBag findings, IShelfWatcher? watcher, CancellationToken cancellation)
    {
        var compiler = new Compiler(new DiskSourceTree(_options.Path), findings) { Formulas = _formulas, Pictures = _pictures };
        var plan = await compiler.PlanAsync(
            new BuildOptions { Targets = _options.Targets, OutputFolder = _options.DataFolder, Theme = _options.Theme, Structure = _options.Structure, Split = _options.Split }, cancellation);
        cancellation.ThrowIfCancellationRequested(); // something was saved meanwhile
        if (findings.HasErrors || plan is not { Publication: { } publication, Rendered: { } rendered }) return;
        var fingerprints = Fingerprints.Of(plan.Packages.SelectMany(p => p.Files).DistinctBy(f => f.Path));
        var changed = Fingerprints.Changed(_fingerprints, fingerprints);
        _fingerprints = fingerprints;
        Volatile.Write(ref _state, new CourseState(publication, rendered, [.. plan.Outputs.Select(Made)]));
        // The search index is read when somebody searches: no page has to be loaded again for it.
        if (!changed.IsEmpty) watcher?.Rebuilt([.. changed.Where(IsPage)], changed.Any(path => !IsPage(path) && !path.StartsWith("assets/search/", StringComparison.Ordinal)));
    }

    private BuiltPackage Made(PlannedOutput planned)
    {
        var output = planned.Output;
        var id = Path.GetFileNameWithoutExtension(output.FileName);
        var content = new BuiltContent(output.Files);
        return new BuiltPackage(new ShelfEntry(id, output.Target.Title), content, output.Target.ConnectSources, new Lazy<PreviewPackage?>(() =>
        {
            using var zip = new MemoryStream();
            PackageWriter.Write(zip, output.Files, output.Timestamp);
            return _reader.Read(id, output.FileName, zip, _options.Policy, _ => content).Package;
        }));
    }

    private void Show(ImmutableArray<Diagnostic> findings, IShelfWatcher? watcher)
    {
        Findings = findings;
        watcher?.Found(findings);
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);
}
