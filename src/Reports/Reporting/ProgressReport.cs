using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Models;

namespace LlmEvolution.Reports.Reporting;

/// <summary>How far everybody is, and where they stop.</summary>
internal static class ProgressReport
{
    private sealed record Step(int Unit, long Started, long Done, long Reached);

    private sealed record ModuleRow(int Module, long Learners, long Done, double? Score, TimeSpan? Median);

    public static async Task<ReportParts> BuildAsync(ReportScope scope, CancellationToken cancellation)
    {
        var course = scope.Request.Course;
        var standings = await Standing.ReadAsync(scope, cancellation).ConfigureAwait(false);
        var rows = Standing.Of(scope, standings).OrderBy(l => l.Learner.Name, StringComparer.Ordinal).ThenBy(l => l.Learner.Key, StringComparer.Ordinal).ToList();
        var steps = await scope.ReadAsync("funnel", "unit, started, done, reached", "unit", r => new Step(r.GetInt32(0), r.Long(1), r.Long(2), r.Long(3)), cancellation).ConfigureAwait(false);
        const string Modules = "module, count(*), count(done_at), avg(score), percentile_cont(0.5) within group (order by active_seconds)";
        var modules = await scope.QueryAsync($"select {Modules} from ({scope.Model("modules")}) m group by module order by module",
            r => new ModuleRow(r.GetInt32(0), r.Long(1), r.Long(2), r.Double(3), r.Seconds(4)), cancellation).ConfigureAwait(false);
        long started = rows.Count(r => r.Standing is not null), complete = rows.Count(r => r.Standing?.CompletedAt is not null);
        var required = scope.Items.Count(i => i.Required);
        return new(
            "Progress",
            [Words.AsOf, Words.Learner, Words.Complete, Words.Done, Words.Reached, Words.Score, Words.ActiveTime, Words.Attempt],
            [
                new("Learners", (long)rows.Count, ColumnKind.Count), new("Started", started, ColumnKind.Count), new("Complete", complete, ColumnKind.Count),
                new("Complete of those who started", Table.ShareOf(complete, started), ColumnKind.Share),
            ],
            [new("funnel", "From the start to the end", ChartShape.Funnel, ColumnKind.Count, [new("Learners", Funnel(scope, steps, rows.Count, started, complete))], "items")],
            [
                Table.Of("modules", "Modules", null,
                    [Table.Text("module", "Module"), Table.Count("learners", "Learners"), Table.Count("done", "Done"), Table.Share("score", "Mean score"), Table.Duration("median", "Active time, median")],
                    modules.Select(m => (IReadOnlyList<object?>)[course.Modules[m.Module].Title, m.Learners, m.Done, Table.Score(m.Score), m.Median])),
                Table.Of("items", "Items", null,
                    [Table.Text("module", "Module"), Table.Text("item", "Item"), Table.Count("started", "Started"), Table.Count("done", "Done"), Table.Count("reached", "Reached"), Table.Share("reachedShare", "Reached, of all")],
                    steps.Select(s => (IReadOnlyList<object?>)[ModuleOf(course, s.Unit), scope.TitleOf(s.Unit), s.Started, s.Done, s.Reached, Table.ShareOf(s.Reached, rows.Count)])),
                Table.Of("learners", "Learners", null,
                    [
                        Table.Learner("learner", "Learner"), Table.Learner("name", "Name"), Table.Text("group", "Group"), Table.Verdict("verdict", "Verdict"), Table.Count("requiredDone", "Required items done"),
                        Table.Share("progress", "Progress"), Table.Share("score", "Score"), Table.Duration("activeTime", "Active time"), Table.Instant("startedAt", "Started at"), Table.Instant("lastActivity", "Last activity"),
                        Table.Instant("completedAt", "First completed at"),
                    ],
                    rows.Select(r => (IReadOnlyList<object?>)
                    [
                        r.Learner.Key, r.Learner.Name, r.Learner.Entry?.Group ?? "", r.Standing is null ? "not-started" : r.Standing.CompletedAt is null ? "incomplete" : "completed", r.Standing?.RequiredDone ?? 0,
                        Table.ShareOf(r.Standing?.RequiredDone ?? 0, required), Table.Score(r.Standing?.Score), r.Standing?.ActiveTime, r.Standing?.StartedAt, r.Standing?.LastActivity, r.Standing?.FirstCompletedAt,
                    ])),
            ]);
    }

    /// <summary>One step a module: who came to it, or farther.</summary>
    private static List<(string, double)> Funnel(ReportScope scope, List<Step> steps, long learners, long started, long complete)
    {
        List<(string, double)> points = scope.Request.Roster is null ? [("Started", started)] : [("Learners", learners), ("Started", started)];
        var first = 0;
        foreach (var module in scope.Request.Course.Modules)
        {
            if (module.Items.Count > 0) points.Add((module.Title, steps[first].Reached));
            first += module.Items.Count;
        }

        points.Add(("Complete", complete));
        return points;
    }

    private static string ModuleOf(Outline.CourseOutline course, int unit)
    {
        foreach (var module in course.Modules)
        {
            if (unit < module.Items.Count) return module.Title;
            unit -= module.Items.Count;
        }

        return "";
    }
}
