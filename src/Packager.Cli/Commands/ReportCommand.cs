using System.CommandLine;
using LlmEvolution.Reports.Reporting;
using LlmEvolution.Reports.Writing;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>Only the arguments, and what of them makes sense together; the work is <see cref="ReportRun"/>.</summary>
internal sealed class ReportCommand
{
    private readonly Host _host;
    private readonly Argument<string> _kind = new("kind") { Description = "compliance: who has done what they must, by when. progress: how far everybody is. questions: which are too easy, too hard, or tell nobody apart. time: how long it takes, against the outline. audit: every statement behind one learner's verdict" };
    private readonly Argument<string?> _who = new("learner") { Description = "audit: whom. An e-mail address, homePage|name of an account, or a name", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _course = new("--course") { Description = "The course: its folder, or a package that coursepack made", DefaultValueFactory = _ => ".", HelpName = "folder|zip" };
    private readonly Option<string[]> _lrs = new("--lrs") { Description = "An LRS, by its endpoint. Credentials come from COURSEPACK_LRS_KEY and COURSEPACK_LRS_SECRET, or from --lrs-secret-file", HelpName = "url" };
    private readonly Option<string?> _secret = new("--lrs-secret-file") { Description = "A file with one line 'name:secret' for the LRS", HelpName = "file" };
    private readonly Option<bool> _http = new("--allow-http") { Description = "Ask an LRS on another machine also without TLS" };
    private readonly Option<string[]> _file = new("--file") { Description = "A file of statements: JSON, a StatementResult or one a line (NDJSON), also compressed by gzip", HelpName = "file" };
    private readonly Option<string[]> _records = new("--records") { Description = "The file of 'coursepack lrs', also while it runs, or records.db of a preview", HelpName = "file" };
    private readonly Option<string[]> _moodle = new("--moodle") { Description = "A download of a SCORM report of Moodle ('text format'), best the objectives report", HelpName = "file" };
    private readonly Option<string?> _moodleZone = new("--moodle-time-zone") { Description = "The time zone of who downloaded it; without this, that of the report", HelpName = "zone" };
    private readonly Option<string?> _store = new("--store") { Description = "Where statements are kept between reports: a file .duckdb, or postgres://user@host/database with the password in PGPASSWORD. Without it, in memory", HelpName = "store" };
    private readonly Option<string?> _roster = new("--roster") { Description = "Who should learn: CSV with the columns email or account, name, group, due, valid", HelpName = "file" };
    private readonly Option<string?> _asOf = new("--as-of") { Description = "The moment to tell of: a day (until its end) or a time with its offset, ISO 8601; now without it", HelpName = "date" };
    private readonly Option<int> _dueSoon = new("--due-soon") { Description = "From how many days before its due date on something is due soon", DefaultValueFactory = _ => 14, HelpName = "days" };
    private readonly Option<string?> _learner = new("--learner") { Description = "audit: whom", HelpName = "learner" };
    private readonly Option<string> _out = new("--out", "-o") { Description = "The folder that the report is written to", DefaultValueFactory = _ => ".", HelpName = "folder" };
    private readonly Option<string[]> _format = new("--format") { Description = "html (without this), xlsx, csv or json; may be given several times", DefaultValueFactory = _ => ["html"], HelpName = "format" };
    private readonly Option<string?> _table = new("--table") { Description = "csv: only the table with this id", HelpName = "id" };
    private readonly Option<string> _culture = new("--culture") { Description = $"How numbers and dates are written: {string.Join(", ", Formats.All.Select(f => f.Tag))}", DefaultValueFactory = _ => "en", HelpName = "language" };
    private readonly Option<string> _zone = new("--time-zone") { Description = "In which days begin and end: UTC, or a name such as Europe/Berlin", DefaultValueFactory = _ => "UTC", HelpName = "zone" };
    private readonly Option<string?> _pseudonyms = new("--pseudonyms") { Description = "Replace people by pseudonyms that are made with this key file (32 bytes or more)", HelpName = "file" };

    private ReportCommand(Host host)
    {
        _host = host;
        _kind.AcceptOnlyFromAmong("compliance", "progress", "questions", "time", "audit");
        _format.AcceptOnlyFromAmong("html", "xlsx", "csv", "json");
    }

    public static Command Create(Host host)
    {
        var report = new ReportCommand(host);
        var command = new Command("report", """
            Tells from learning records who completed what, when, in how much time, with what score, and how we know.

            Statements come from any number of sources; what --store has of them is not read again.
            Exit codes: 0 complete, 1 something could not be read (what could be is reported, and the report says so),
            2 wrong arguments, 3 our own fault.
            """)
        {
            report._kind, report._who, report._course, report._lrs, report._secret, report._http, report._file, report._records, report._moodle, report._moodleZone, report._store, report._roster,
            report._asOf, report._dueSoon, report._learner, report._out, report._format, report._table, report._culture, report._zone, report._pseudonyms,
        };
        command.SetAction(report.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (SettingsOf(parsed, out var wrong) is not { } settings)
        {
            _host.Error.WriteLine($"coursepack: {wrong}");
            return ExitCode.Usage;
        }
        return await new ReportRun(settings, _host).RunAsync(cancellation);
    }

    /// <summary>Null: they make no sense together.</summary>
    private ReportSettings? SettingsOf(ParseResult parsed, out string wrong)
    {
        var kind = Enum.Parse<ReportKind>(parsed.GetValue(_kind)!, ignoreCase: true);
        var learner = parsed.GetValue(_learner) ?? parsed.GetValue(_who);
        var (lrs, files, records, moodle) = (parsed.GetValue(_lrs) ?? [], parsed.GetValue(_file) ?? [], parsed.GetValue(_records) ?? [], parsed.GetValue(_moodle) ?? []);
        var formats = Formats.Find(parsed.GetValue(_culture)!);
        var zone = ZoneOf(parsed.GetValue(_zone)!);
        var moodleZone = parsed.GetValue(_moodleZone) is { } named ? ZoneOf(named) : zone;
        var now = _host.Clock.GetUtcNow();
        var asOf = parsed.GetValue(_asOf) is { } text ? AsOf.Parse(text, zone ?? TimeZoneInfo.Utc) : now;
        wrong = (kind, learner) switch
        {
            (ReportKind.Audit, null) => "an audit is about a learner: coursepack report audit ada@example.org …",
            (not ReportKind.Audit, not null) => "only an audit is about one learner; leave the name out, or run 'coursepack report audit'",
            _ when lrs.Length + files.Length + records.Length + moodle.Length == 0 && parsed.GetValue(_store) is null => "name a source: --lrs, --file, --records or --moodle; or a --store that was filled before",
            _ when formats is null => $"'{parsed.GetValue(_culture)}' is no language of which the formats are known; take one of {string.Join(", ", Formats.All.Select(f => f.Tag))}",
            _ when zone is null || moodleZone is null => $"'{(zone is null ? parsed.GetValue(_zone) : parsed.GetValue(_moodleZone))}' is no time zone that this machine knows; write UTC, or a name such as Europe/Berlin",
            _ when asOf is null => $"'{parsed.GetValue(_asOf)}' is no date; write 2026-03-14, or 2026-03-14T12:00:00+01:00",
            _ when parsed.GetValue(_dueSoon) is < 0 or > 3650 => "--due-soon is a number of days from 0 to 3650",
            _ => "",
        };
        return wrong.Length > 0 ? null : new ReportSettings
        {
            Kind = kind,
            Learner = learner,
            Course = parsed.GetValue(_course)!,
            Lrs = lrs,
            SecretFile = parsed.GetValue(_secret),
            AllowHttp = parsed.GetValue(_http),
            Files = files,
            Records = records,
            Moodle = moodle,
            MoodleZone = moodleZone!,
            Store = parsed.GetValue(_store),
            Roster = parsed.GetValue(_roster),
            AsOf = asOf!.Value,
            DueSoonDays = parsed.GetValue(_dueSoon),
            Folder = parsed.GetValue(_out)!,
            Table = parsed.GetValue(_table),
            Outputs = [.. (parsed.GetValue(_format) ?? []).Distinct().Select(f => Enum.Parse<ReportFormat>(f, ignoreCase: true))],
            Formats = formats!,
            Zone = zone!,
            Pseudonyms = parsed.GetValue(_pseudonyms),
        };
    }

    private static TimeZoneInfo? ZoneOf(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
