using System.Globalization;
using System.Text.Json;
using LlmEvolution.Packager.Targets.Xapi;

namespace LlmEvolution.Reports.Outline;

/// <summary>Puts the outline together from the data scripts of a package (docs/page-contract.md, "Data script"), however the course was cut.</summary>
internal static class PackageOutline
{
    private const string Before = "globalThis.COURSEPACK = ";

    /// <summary>Null when they are no data scripts of a format that is known.</summary>
    public static CourseOutline? Of(IReadOnlyList<string> scripts)
    {
        try
        {
            var found = new List<Found>();
            (string Iri, string Title)? course = null;
            foreach (var script in scripts)
            {
                var text = script.TrimEnd().TrimEnd(';');
                if (!text.StartsWith(Before, StringComparison.Ordinal)) return null;
                using var document = JsonDocument.Parse(text[Before.Length..]);
                var root = document.RootElement;
                if (root.GetProperty("format").GetInt32() != 1) return null;
                course ??= (Text(root.GetProperty("course"), "iri"), Text(root.GetProperty("course"), "title"));
                found.AddRange(ItemsOf(root, course.Value.Iri));
            }
            return course is { } known ? new CourseOutline(known.Iri, known.Title, ModulesOf(found)) : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static IReadOnlyList<OutlineModule> ModulesOf(List<Found> found) =>
    [
        .. found.GroupBy(f => f.ModuleIri, StringComparer.Ordinal).OrderBy(m => m.First().Module).Select(module =>
        {
            var items = module.DistinctBy(f => f.Item.Iri).OrderBy(f => f.Number).Select(f => f.Item).ToList();
            // Whoever has an exam has it as the only item of a module.
            if (items is [{ Kind: OutlineItemKind.Quiz } only]) items[0] = only with { Kind = OutlineItemKind.Exam };
            return new OutlineModule(module.Key, module.First().ModuleTitle, items);
        }),
    ];

    private static IEnumerable<Found> ItemsOf(JsonElement root, string iri)
    {
        var modules = root.GetProperty("modules").EnumerateArray().ToList();
        var required = root.GetProperty("rules").GetProperty("quizzesRequired").GetBoolean();
        foreach (var item in root.GetProperty("items").EnumerateArray())
        {
            var module = modules.ElementAt(item.GetProperty("module").GetInt32());
            var quiz = Text(item, "kind") == "quiz";
            yield return new Found(
                module.GetProperty("number").GetInt32(),
                ActivityIri.OfModule(iri, Text(module, "id")),
                Text(module, "title"),
                quiz ? int.MaxValue : int.Parse(Text(item, "number").Split('.')[^1], CultureInfo.InvariantCulture),
                quiz ? QuizOf(item, iri, required) : LessonOf(item, iri));
        }
    }

    private static OutlineItem LessonOf(JsonElement item, string iri) => new(
        ActivityIri.OfLesson(iri, Text(item, "id")), Text(item, "title"), OutlineItemKind.Lesson, item.GetProperty("minutes").GetDouble(),
        !(item.TryGetProperty("outline", out var outline) && outline.GetBoolean()), null);

    private static OutlineItem QuizOf(JsonElement item, string iri, bool required) => new(
        ActivityIri.OfQuiz(iri, Text(item, "id")), Text(item, "title"), OutlineItemKind.Quiz, item.GetProperty("minutes").GetDouble(),
        item.TryGetProperty("required", out var own) ? own.GetBoolean() : required, item.GetProperty("passMark").GetDouble() / 100);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    /// <param name="Module">Its number in the course.</param>
    /// <param name="Number">Of the item in its module.</param>
    private sealed record Found(int Module, string ModuleIri, string ModuleTitle, int Number, OutlineItem Item);
}
