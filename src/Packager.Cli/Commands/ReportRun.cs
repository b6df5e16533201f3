using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Diagnostics.Printing;
using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Outline;
using LlmEvolution.Reports.Reporting;
using LlmEvolution.Reports.Rosters;
using LlmEvolution.Reports.Sources;
using LlmEvolution.Reports.Sources.Files;
using LlmEvolution.Reports.Sources.Lrs;
using LlmEvolution.Reports.Sources.Moodle;
using LlmEvolution.Reports.Sources.Records;
using LlmEvolution.Reports.Store;
using LlmEvolution.Reports.Verdicts;
using LlmEvolution.Reports.Writing;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>Reads the sources into a store, asks it for the report, and writes that.</summary>
internal sealed class ReportRun(ReportSettings settings, Host host)
{
    private readonly DiagnosticBag _findings = new();

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var written = await WriteAsync(cancellation);
        new CaretPrinter().Print(_findings.Sorted(), "coursepack", host.Error);
        foreach (var path in written ?? []) host.Output.WriteLine(path);
        if (written is null) host.Error.WriteLine("no report was written");
        return _findings.HasErrors ? ExitCode.Errors : ExitCode.Clean;
    }

    /// <summary>Null: there is no report.</summary>
    private async Task<IReadOnlyList<string>?> WriteAsync(CancellationToken cancellation)
    {
        var course = OutlineReader.Read(host.Resolve(settings.Course).TrimEnd(Path.DirectorySeparatorChar), settings.Course, _findings);
        var roster = settings.Roster is { } file ? RosterReader.Read(host.Resolve(file), file, _findings) : null;
        var pseudonyms = settings.Pseudonyms is { } key ? Pseudonyms.Read(host.Resolve(key), key, _findings) : null;
        using var http = LrsSource.NewClient();
        var sources = course is null ? null : SourcesOf(course, http);
        // Whatever of these is missing, the report would be about something else than what was asked for.
        if (course is null || sources is null || (settings.Roster is not null && roster is null) || (settings.Pseudonyms is not null && pseudonyms is null)) return null;
        try
        {
            await using var store = await ReportStore.OpenAsync(StoreOf(settings.Store), host.Clock, cancellation);
            var known = await LoadAsync(store, sources, cancellation);
            // An empty report after a failure would call everybody idle.
            if (known == 0 && _findings.HasErrors && settings.Store is null) return null;
            var report = await ReportBuilder.BuildAsync(store, RequestOf(course, roster), cancellation);
            report = ReportProblems.AddTo(report, _findings.Sorted());
            if (pseudonyms is not null) report = pseudonyms.Replace(report, settings.Learner is { } learner ? LearnerKey.Of(learner) : null);
            return await WriteAsync(report, cancellation);
        }
        catch (ReportStoreException e)
        {
            _findings.Add(e.Finding);
            return null;
        }
    }

    private async Task<long> LoadAsync(ReportStore store, IReadOnlyList<(string Name, IStatementSource Source)> sources, CancellationToken cancellation)
    {
        var kept = 0L;
        foreach (var (name, source) in sources)
        {
            var result = await store.LoadAsync(source, _findings, cancellation);
            kept += result.New + result.Duplicate;
            host.Error.WriteLine($"{TerminalText.OneLine(name)}: {result.Read} statements read, {result.New} of them new, {result.Duplicate} known already, {result.Refused} not usable");
        }
        return kept;
    }

    private ReportRequest RequestOf(CourseOutline course, IReadOnlyList<RosterEntry>? roster) => new()
    {
        Kind = settings.Kind,
        Course = course,
        AsOf = settings.AsOf,
        Zone = settings.Zone,
        Roster = roster,
        Learner = settings.Learner,
        DueSoonDays = settings.DueSoonDays,
    };

    private async Task<IReadOnlyList<string>?> WriteAsync(ReportDocument report, CancellationToken cancellation)
    {
        var name = settings.Kind.ToString().ToLowerInvariant();
        var written = new List<string>();
        foreach (var format in settings.Outputs)
        {
            if (await ReportWriter.WriteAsync(report, format, settings.Formats, host.Resolve(settings.Folder), name, settings.Table, _findings, cancellation) is not { } files) return null;
            written.AddRange(files);
        }
        if (written.Count > 0) return written;
        host.Error.WriteLine($"coursepack: there is no table '{settings.Table}'; there are {string.Join(", ", CsvReport.TablesOf(report).Select(t => t.Id))}");
        return null;
    }

    /// <summary>Null: one cannot be asked; that has been reported.</summary>
    private List<(string Name, IStatementSource Source)>? SourcesOf(CourseOutline course, HttpClient http)
    {
        var sources = new List<(string, IStatementSource)>();
        if (settings.Lrs.Count > 0)
        {
            if (!LrsSecret.TryRead(settings.SecretFile is { } file ? host.Resolve(file) : null, settings.SecretFile, host.Variable, _findings, out var secret)) return null;
            foreach (var text in settings.Lrs)
            {
                if (LrsAddress.Parse(text, settings.AllowHttp, _findings) is not { } endpoint) return null;
                sources.Add((endpoint.ToString(), new LrsSource(endpoint, secret, http, host.Clock)));
            }
        }
        sources.AddRange(settings.Files.Select(f => (f, (IStatementSource)new StatementFileSource(host.Resolve(f), f))));
        sources.AddRange(settings.Records.Select(f => (f, (IStatementSource)new RecordFileSource(host.Resolve(f), f))));
        sources.AddRange(settings.Moodle.Select(f => (f, (IStatementSource)new MoodleSource(host.Resolve(f), f, course, settings.MoodleZone))));
        return sources;
    }

    private string StoreOf(string? where) => where switch
    {
        null => ":memory:",
        _ when where.Contains("://", StringComparison.Ordinal) || where == ":memory:" => where,
        _ => host.Resolve(where),
    };
}
