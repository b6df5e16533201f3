using LlmEvolution.Reports.Outline;
using LlmEvolution.Reports.Reporting;
using LlmEvolution.Reports.Store;
using LlmEvolution.Reports.Verdicts;

namespace LlmEvolution.Reports.Models;

/// <summary>What a report asks about, laid beside the store as temporary tables, so that the models (*.sql) can be plain SQL.</summary>
internal sealed class ReportScope
{
    private readonly Database _database;
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);

    private readonly string _asOf;

    private ReportScope(Database database, ReportRequest request) =>
        (_database, Request, Items, _asOf) = (database, request, [.. request.Course.Items], Sql.Literal(Moments.Whole(request.AsOf.UtcDateTime)));

    public ReportRequest Request { get; }

    public IReadOnlyList<OutlineItem> Items { get; }

    public IReadOnlyList<Learner> Learners { get; private set; } = [];

    /// <summary>Audits only: whom it is about, if anybody answers to it; then only their statements count.</summary>
    public Learner? Audited { get; private set; }

    public IReadOnlyList<RosterConflict> RosterConflicts { get; private set; } = [];

    public IReadOnlyList<Question> Questions { get; private set; } = [];

    public static async Task<ReportScope> PrepareAsync(Database database, ReportRequest request, CancellationToken cancellation)
    {
        var scope = new ReportScope(database, request);
        await database.ExecuteAsync("drop view if exists counted", cancellation).ConfigureAwait(false);
        foreach (var model in s_tables) await database.ExecuteAsync($"drop table if exists {model}", cancellation).ConfigureAwait(false);
        await database.ExecuteAsync(Sql.Text("Models/tables.sql").Replace("{as_of}", scope._asOf, StringComparison.Ordinal), cancellation).ConfigureAwait(false);
        scope.AddUnits();
        await scope.AddTargetsAsync(cancellation).ConfigureAwait(false);
        await scope.AddPeopleAsync(cancellation).ConfigureAwait(false);
        foreach (var table in new[] { "targets", "people", "units", "voided" }) await database.ExecuteAsync($"analyze {table}", cancellation).ConfigureAwait(false);
        await database.ExecuteAsync("create temp view counted as " + scope.Model("counted"), cancellation).ConfigureAwait(false);
        return scope;
    }

    /// <summary>Models that others ask, in the order in which they need each other.</summary>
    private static readonly string[] s_tables = ["conflicts", "completions", "attempts", "answers"];

    /// <summary>Works the model out, once, so that others can ask it.</summary>
    public async Task MakeAsync(string model, CancellationToken cancellation)
    {
        if (!_made.Add(model)) return;
        await _database.ExecuteAsync($"create temp table {model} as {Model(model)}", cancellation).ConfigureAwait(false);
        await _database.ExecuteAsync($"analyze {model}", cancellation).ConfigureAwait(false);
    }

    /// <summary>The SQL of a model, with the moment in it: a database passes over what it knows to be later.</summary>
    public string Model(string model) => Sql.Text($"Models/{model}.sql").Replace("(select as_of from scope)", _asOf, StringComparison.Ordinal);

    /// <summary>The rows of a model.</summary>
    /// <param name="columns">Of the model, in the order in which <paramref name="row"/> reads them.</param>
    public Task<List<T>> ReadAsync<T>(string model, string columns, string order, Func<System.Data.Common.DbDataReader, T> row, CancellationToken cancellation) =>
        _database.QueryAsync($"select {columns} from ({Model(model)}) model order by {order}", row, cancellation);

    public Task<List<T>> QueryAsync<T>(string sql, Func<System.Data.Common.DbDataReader, T> row, CancellationToken cancellation) => _database.QueryAsync(sql, row, cancellation);

    /// <summary>What a unit is called.</summary>
    public string TitleOf(int? unit) => unit switch
    {
        null => "",
        Target.Course => Request.Course.Title,
        < Target.Course => Request.Course.Modules[-2 - unit.Value].Title,
        _ => Items[unit.Value].Title,
    };

    private void AddUnits()
    {
        using var rows = _database.Bulk("units");
        // There is something to pass in a course if there is in what it asks for.
        double? mark = Items.Any(i => i is { Required: true, PassMark: not null }) ? 0 : null;
        rows.Row().Add((int?)Target.Course).Add((int?)null).Add("course").Add(Request.Course.Iri).Add(Request.Course.Title)
            .Add((double?)Items.Sum(i => i.Minutes ?? 0)).Add((bool?)true).Add(mark).End();
        var n = 0;
        foreach (var (m, module) in Request.Course.Modules.Index())
        {
            rows.Row().Add((int?)Target.Module(m)).Add((int?)m).Add("module").Add(module.Iri).Add(module.Title).Add((double?)module.Items.Sum(i => i.Minutes ?? 0)).Add((bool?)true).Add((double?)null).End();
            foreach (var item in module.Items)
            {
                var kind = item.Kind switch { OutlineItemKind.Lesson => "lesson", OutlineItemKind.Quiz => "quiz", _ => "exam" };
                rows.Row().Add((int?)n++).Add((int?)m).Add(kind).Add(item.Iri).Add(item.Title).Add(item.Minutes).Add((bool?)item.Required).Add(item.PassMark).End();
            }
        }

        rows.Complete();
    }

    private async Task AddTargetsAsync(CancellationToken cancellation)
    {
        const string Places = "select place, object, parents, groupings, defined, definition from places order by place";
        var places = await _database.QueryAsync(Places, r => (Number: r.GetInt32(0), Place: new Place(r.GetString(1), r.GetString(2), r.GetString(3), r.GetBoolean(4)) { Definition = r.Text(5) }), cancellation).ConfigureAwait(false);
        var resolver = new TargetResolver(Request.Course, places.Select(p => p.Place));
        var questions = new List<Question>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        using var rows = _database.Bulk("targets");
        foreach (var (number, place) in places)
        {
            if (resolver.Of(place) is not { } target) continue;
            int? question = null;
            if (target is { Level: "part", Unit: { } unit })
            {
                if (numbers.TryAdd(place.Object, questions.Count)) questions.Add(Question.Of(place.Object, unit, place.Definition));
                question = numbers[place.Object];
            }

            rows.Row().Add((int?)number).Add(target.Level).Add(target.Unit).Add(question).Add((bool?)target.IsLaunch).End();
        }

        rows.Complete();
        Questions = questions;
    }

    private async Task AddPeopleAsync(CancellationToken cancellation)
    {
        var actors = await _database.QueryAsync("select actor, key, name from actors", r => (r.GetInt32(0), r.GetString(1), r.Text(2)), cancellation).ConfigureAwait(false);
        (Learners, RosterConflicts) = new LearnerDirectory(actors).Match(Request.Roster);
        var isAudit = Request.Kind == ReportKind.Audit;
        if (isAudit) Audited = LearnerDirectory.Find(Learners, Request.Learner ?? throw new ArgumentException("an audit needs a learner"));
        using var rows = _database.Bulk("people");
        foreach (var learner in Learners.Where(l => !isAudit || l == Audited))
            foreach (var actor in learner.Actors)
                rows.Row().Add((int?)actor).Add((int?)learner.Number).End();
        rows.Complete();
    }
}
