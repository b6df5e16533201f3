using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Editions.Locking;

/// <summary>An edition as YAML that people can read and merge: sorted by id, one line for each thing that can change by itself.</summary>
internal static class LockWriter
{
    public const int FormatVersion = 1;

    public static string Write(Edition edition)
    {
        var text = new StringBuilder("""
            # What LMSs and learners already have of this course. 'coursepack build --publish' and 'coursepack lock' write it; commit it
            # with the course, so that the next edition keeps everybody's progress: docs/authoring.md, "Publishing a new edition".

            """.ReplaceLineEndings("\n"));
        text.Append(CultureInfo.InvariantCulture, $"format: {FormatVersion}\n");
        text.Append(CultureInfo.InvariantCulture, $"course: {Map(("id", edition.CourseId), ("iri", edition.Iri), ("version", edition.Version))}\n");
        text.Append(CultureInfo.InvariantCulture, $"delivery: {Map(("structure", Name(edition.Delivery.Structure)), ("split", Name(edition.Delivery.Split)))}\n");
        text.Append(CultureInfo.InvariantCulture, $"completion: {Rules(edition.Rules)}\n");
        Section(text, "packages", edition.Packages, p => p.Id, p => " " + Map(("manifest", p.Manifest), ("organization", p.Organization)));
        Section(text, "objects", edition.Objects, o => o.Id, o => " " + Map(("package", o.Package), ("launch", o.Launch), ("item", o.Item), ("resource", o.Resource)));
        Section(text, "modules", edition.Items.Where(i => i.Kind == ItemKind.Module), i => i.Id, i => " " + Item(i));
        Section(text, "lessons", edition.Lessons, i => i.Id, i => " " + Item(i));
        Section(text, "quizzes", edition.Quizzes, i => i.Id, Quiz);
        return text.ToString();
    }

    private static void Section<T>(StringBuilder text, string name, IEnumerable<T> rows, Func<T, string> id, Func<T, string> line)
    {
        var sorted = rows.OrderBy(id, StringComparer.Ordinal).ToList();
        text.Append(CultureInfo.InvariantCulture, $"\n{name}:{(sorted.Count == 0 ? " {}" : "")}\n");
        foreach (var row in sorted) text.Append(CultureInfo.InvariantCulture, $"  {Key(id(row))}:{line(row)}\n");
    }

    private static string Item(EditionItem item) => Map(
        ("key", Or(item.Key)),
        ("module", Or(item.Module)),
        ("object", Or(item.Object)),
        ("page", Or(item.Page)),
        ("outline", item.Outline ? true : null),
        ("renamed_to", item.RenamedTo),
        ("retired", item.Retired ? true : null),
        ("checks", item.Questions.IsEmpty ? null : new Nested(Map([.. item.Questions.Select(q => (Key(q.Id), (object?)TypeOf(q)))]))));

    private static string Quiz(EditionItem item)
    {
        var rules = item.Quiz ?? new QuizRules(0, 0, 0, true);
        var text = new StringBuilder("\n");
        text.Append(CultureInfo.InvariantCulture, $"    state: {Item(item with { Questions = [] })}\n");
        text.Append(CultureInfo.InvariantCulture, $"    rules: {Map(("pass_mark", rules.PassMark), ("draw", rules.Draw), ("attempts", rules.Attempts), ("shuffle", rules.Shuffle), ("counts", rules.LastCounts ? "last" : null))}\n");
        text.Append("    questions:");
        foreach (var question in item.Questions) text.Append(CultureInfo.InvariantCulture, $"\n      {Key(question.Id)}: {Value(TypeOf(question))}");
        return text.ToString();
    }

    private static string Rules(CompletionRules rules) => Map(
        ("read_to_end", rules.ReadToEnd), ("minimum_share", rules.MinimumShare), ("checks", rules.Checks), ("quizzes", rules.QuizzesRequired ? "required" : "optional"));

    private static string TypeOf(EditionQuestion question) => question.Retired ? $"retired {question.Type}" : question.Type;

    private static string Map(params ImmutableArray<(string Key, object? Value)> entries) =>
        $"{{{string.Join(", ", entries.Where(e => e.Value is not null).Select(e => $"{e.Key}: {Value(e.Value!)}"))}}}";

    private static string Value(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        Nested nested => nested.Text,
        string text when IsPlain(text) => text,
        string text => JsonSerializer.Serialize(text, s_json),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException(value.ToString(), nameof(value)),
    };

    private static readonly JsonSerializerOptions s_json = new() { Encoder = AnswersJson.Encoder };

    /// <summary>A word that no YAML reader takes for anything else. Keys of the state, which may look like anything, all get quotes.</summary>
    private static bool IsPlain(string text) => text.Length > ItemKeys.Length && IsWord(text);

    private static string Key(string id) => IsWord(id) ? id : JsonSerializer.Serialize(id, s_json);

    private static bool IsWord(string text) => text.Length > 0 && char.IsAsciiLetter(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '/' or '_' or ' ')
        && text == text.Trim() && text is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n");

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string? Or(string text) => text.Length == 0 ? null : text;

    private sealed record Nested(string Text);
}
