using System.Collections.Immutable;
using System.Text.Json;
using LlmEvolution.Packager.Editions;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Diff;

/// <summary>Reads what <see cref="Bundle.DataScript"/> wrote into a package.</summary>
internal static class DataScriptReader
{
    private const string Start = "globalThis.COURSEPACK = ";

    /// <summary>One learning object of an edition.</summary>
    internal sealed record Part(string ObjectId, string Kind, string? Home, Edition Edition)
    {
        public string Launch => Home ?? Edition.Items.FirstOrDefault(i => i.Page.Length > 0)?.Page ?? "";
    }

    /// <summary>Null when it is not what a coursepack of this format writes.</summary>
    public static Part? Read(string script)
    {
        var text = script.TrimEnd().TrimEnd(';');
        if (!text.StartsWith(Start, StringComparison.Ordinal)) return null;
        try
        {
            using var document = JsonDocument.Parse(text[Start.Length..]);
            var root = document.RootElement;
            return root.GetProperty("format").GetInt32() == 1 ? Read(root) : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static Part Read(JsonElement root)
    {
        var course = root.GetProperty("course");
        var rules = root.GetProperty("rules");
        var self = root.GetProperty("object");
        var id = Text(self, "id");
        var modules = root.GetProperty("modules").EnumerateArray().Select(m => Text(m, "id")).ToList();
        return new Part(id, Text(self, "kind"), self.GetProperty("home").GetString(), new Edition
        {
            CourseId = Text(course, "id"),
            Iri = Text(course, "iri"),
            Version = course.TryGetProperty("version", out var version) ? version.GetString() : null,
            Delivery = new Delivery(),
            Rules = new CompletionRules(
                rules.GetProperty("readToEnd").GetBoolean(), rules.GetProperty("minimumShare").GetDouble(), rules.GetProperty("checks").GetBoolean(), rules.GetProperty("quizzesRequired").GetBoolean()),
            Items =
            [
                .. modules.Select(m => new EditionItem { Id = m, Kind = ItemKind.Module }),
                .. root.GetProperty("items").EnumerateArray().Select(i => ItemOf(i, id, modules)),
            ],
        });
    }

    private static EditionItem ItemOf(JsonElement item, string objectId, List<string> modules)
    {
        var quiz = Text(item, "kind") == "quiz";
        return new EditionItem
        {
            Id = Text(item, "id"),
            Kind = quiz ? ItemKind.Quiz : ItemKind.Lesson,
            Key = Text(item, "key"),
            Module = modules.ElementAt(item.GetProperty("module").GetInt32()),
            Object = objectId,
            Page = Text(item, "href"),
            Outline = item.TryGetProperty("outline", out var outline) && outline.GetBoolean(),
            Questions = Questions(item.GetProperty(quiz ? "questions" : "checks")),
            Quiz = quiz ? new QuizRules(item.GetProperty("passMark").GetInt32(), item.GetProperty("draw").GetInt32(), item.GetProperty("attempts").GetInt32(), item.GetProperty("shuffle").GetBoolean(), item.TryGetProperty("counts", out var counts) && counts.GetString() == "last") : null,
        };
    }

    private static ImmutableArray<EditionQuestion> Questions(JsonElement ids) =>
        [.. ids.EnumerateArray().Select(q => q.GetString() ?? "").Select(id => new EditionQuestion(id, "", id.Length == 0))];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
