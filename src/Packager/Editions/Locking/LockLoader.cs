using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Model.Building;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Editions.Locking;

/// <summary>Reads what <see cref="LockWriter"/> wrote, and what hands and merges have made of it since.</summary>
internal sealed partial class LockLoader(SourceFile file, DiagnosticBag diagnostics)
{
    private const string Restore = "take the last committed lock out of version control; without one, delete it and run 'coursepack lock'";

    /// <summary>Null when there is none, or none that can be used; the latter has been reported.</summary>
    public static CourseLock? Load(ISourceTree tree, DiagnosticBag diagnostics)
    {
        if (!tree.Files.Contains(CourseLock.FileName) || new TextLoader(tree, diagnostics).Load(CourseLock.FileName) is not { } file) return null;
        return Load(file, diagnostics);
    }

    public static CourseLock? Load(SourceFile file, DiagnosticBag diagnostics)
    {
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        var read = new LockLoader(file, diagnostics).Load();
        return diagnostics.Count(d => d.Severity == Severity.Error) == errors ? read : null;
    }

    private CourseLock? Load()
    {
        if (Conflict().Match(file.Text) is { Success: true } mark)
        {
            diagnostics.Report(LockDiagnostics.MergeConflict, file.Span(mark.Index, mark.Length), "keep the lines of both sides and remove the marks; then run 'coursepack check', which tells whether two keys are now the same");
            return null;
        }
        var errors = diagnostics.Count;
        if (YamlLoader.Load(file, diagnostics) is not YamlMap root)
        {
            if (diagnostics.Count == errors) Break(file.Span(0), "it holds no keys");
            return null;
        }
        var map = new MapReader(root, "the lock", diagnostics);
        if (map.Whole("format", 1, int.MaxValue, required: true) is not { } format) return null;
        if (format > LockWriter.FormatVersion)
        {
            diagnostics.Report(LockDiagnostics.Newer, map.SpanOf("format"), "use the coursepack that wrote it, or a later one", format, LockWriter.FormatVersion);
            return null;
        }
        var edition = ReadEdition(map);
        map.Finish();
        CheckIds(edition);
        CheckKeys(edition);
        return new CourseLock(file, edition, Places(root));
    }

    private static Edition ReadEdition(MapReader map)
    {
        var course = map.Map("course", "course");
        var delivery = map.Map("delivery", "delivery");
        var rules = map.Map("completion", "completion");
        var edition = new Edition
        {
            CourseId = course?.Text("id", required: true) ?? "",
            Iri = course?.Text("iri", required: true) ?? "",
            Version = course?.Text("version"),
            Delivery = new Delivery(
                Enum.Parse<Structure>(delivery?.Word("structure", ["course", "module", "lesson"]) ?? "course", ignoreCase: true),
                Enum.Parse<Split>(delivery?.Word("split", ["none", "module"]) ?? "none", ignoreCase: true)),
            Rules = new CompletionRules(
                rules?.Truth("read_to_end") ?? true,
                (double)(rules?.Number("minimum_share", 0, 1) ?? 0),
                rules?.Truth("checks") ?? false,
                rules?.Word("quizzes", ["required", "optional"]) is not "optional"),
            Packages = [.. Rows(map, "packages").Select(r => new EditionPackage(r.Id, Text(r.Map, "manifest"), Text(r.Map, "organization")))],
            Objects = [.. Rows(map, "objects").Select(r => new EditionObject(r.Id, Text(r.Map, "package"), Text(r.Map, "launch"), Text(r.Map, "item"), Text(r.Map, "resource")))],
            Items =
            [
                .. Rows(map, "modules").Select(r => ItemOf(r.Map, r.Id, ItemKind.Module)),
                .. Rows(map, "lessons").Select(r => ItemOf(r.Map, r.Id, ItemKind.Lesson) with { Questions = Questions(r.Map, "checks") }),
                .. Rows(map, "quizzes").Select(r => QuizOf(r.Map, r.Id)),
            ],
        };
        course?.Finish();
        delivery?.Finish();
        rules?.Finish();
        return edition;
    }

    private static EditionItem QuizOf(MapReader map, string id)
    {
        var state = map.Map("state", "state");
        var rules = map.Map("rules", "rules");
        if (state is null) map.Missing("state");
        var quiz = (state is null ? new EditionItem { Id = id, Kind = ItemKind.Quiz } : ItemOf(state, id, ItemKind.Quiz)) with
        {
            Quiz = new QuizRules(rules?.Whole("pass_mark", 0, 100) ?? 0, rules?.Whole("draw", 0, 500) ?? 0, rules?.Whole("attempts", 0, 99) ?? 0, rules?.Truth("shuffle") ?? true, rules?.Word("counts", ["best", "last"]) == "last"),
            Questions = Questions(map, "questions"),
        };
        state?.Finish();
        rules?.Finish();
        return quiz;
    }

    private static EditionItem ItemOf(MapReader map, string id, ItemKind kind) => new()
    {
        Id = id,
        Kind = kind,
        Key = kind == ItemKind.Module ? "" : Text(map, "key"),
        Module = map.Text("module") ?? "",
        Object = map.Text("object") ?? "",
        Page = map.Text("page") ?? "",
        Outline = map.Truth("outline") ?? false,
        RenamedTo = map.Text("renamed_to"),
        Retired = map.Truth("retired") ?? false,
    };

    private static ImmutableArray<EditionQuestion> Questions(MapReader map, string key)
    {
        if (map.Map(key, key) is not { } questions) return [];
        return [.. questions.Keys.Select(id => (id, Type: Text(questions, id))).Select(q =>
            q.Type.StartsWith("retired", StringComparison.Ordinal) ? new EditionQuestion(q.id, q.Type["retired".Length..].Trim(), true) : new EditionQuestion(q.id, q.Type))];
    }

    private static IEnumerable<(string Id, MapReader Map)> Rows(MapReader root, string section)
    {
        if (root.Map(section, section) is not { } rows) yield break;
        foreach (var id in rows.Keys)
        {
            if (rows.Map(id, $"'{id}'") is not { } row) continue;
            yield return (id, row);
            row.Finish();
        }
    }

    private static string Text(MapReader map, string key) => map.Text(key, required: true) ?? "";

    private void CheckIds(Edition edition)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in edition.Items.Where(i => !ids.Add(i.Id))) Break(Find(item.Id), $"the id '{item.Id}' stands twice");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in edition.Items.Where(i => !i.Retired && !names.Add(i.SourceId))) Break(Find(item.Id), $"'{item.SourceId}' is the name of two");
    }

    private void CheckKeys(Edition edition)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in edition.Items.Where(i => i.Kind != ItemKind.Module))
        {
            if (!Key().IsMatch(item.Key)) Break(Find(item.Id), $"the key of '{item.Id}' is not three characters of A-Z, a-z, 0-9, - and _");
            else if (!owners.TryAdd(item.Key, item.Id)) diagnostics.Report(LockDiagnostics.Broken, Find(item.Id), "remove the line of the one that no learner has yet, two branches may each have added one, and run 'coursepack lock'", $"'{owners[item.Key]}' and '{item.Id}' have the same key '{item.Key}'");
        }
    }

    private SourceSpan Find(string id) => file.Span(Math.Max(0, file.Text.IndexOf($"\n  {id}:", StringComparison.Ordinal) + 3), id.Length);

    private void Break(SourceSpan place, string why) => diagnostics.Report(LockDiagnostics.Broken, place, Restore, why);

    /// <summary>Where each id and each "id/question" stands.</summary>
    private static Dictionary<string, SourceSpan> Places(YamlMap root)
    {
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var row in new[] { "modules", "lessons", "quizzes" }.SelectMany(s => (root[s] as YamlMap)?.Entries ?? []))
        {
            places.TryAdd(row.Key.Value, row.Key.Span);
            var questions = row.Value is YamlMap map ? map["checks"] ?? map["questions"] : null;
            foreach (var question in (questions as YamlMap)?.Entries ?? []) places.TryAdd($"{row.Key.Value}/{question.Key.Value}", question.Key.Span);
        }
        return places;
    }

    // Git's marks at the beginning of a line; seven of each.
    [GeneratedRegex("^(<<<<<<<|=======|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|)(?= |\r?$)", RegexOptions.Multiline)]
    private static partial Regex Conflict();

    [GeneratedRegex("^[A-Za-z0-9_-]{3}$")]
    private static partial Regex Key();
}
