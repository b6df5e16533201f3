using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using LlmEvolution.Packager.Editions;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Bundle;

/// <summary>Tells the player what its learning object holds: docs/page-contract.md, "Data script".</summary>
internal static class DataScript
{
    private const int FormatVersion = 1;

    public static string Write(Course course, ObjectPlan plan, StateLayout layout)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = AnswersJson.Encoder }))
        {
            json.WriteStartObject();
            json.WriteNumber("format", FormatVersion);
            if (course.LearningRecords) json.WriteBoolean("records", true);
            WriteCourse(json, course);
            WriteObject(json, plan);
            WriteRules(json, course);
            WriteModules(json, plan);
            WriteItems(json, course, plan, layout);
            WriteStrings(json, course);
            json.WriteEndObject();
        }
        return $"globalThis.COURSEPACK = {Encoding.UTF8.GetString(buffer.WrittenSpan)};\n";
    }

    private static void WriteCourse(Utf8JsonWriter json, Course course)
    {
        json.WriteStartObject("course");
        json.WriteString("id", course.Id);
        json.WriteString("title", course.Title);
        json.WriteString("iri", course.Iri);
        json.WriteString("language", course.Language);
        json.WriteString("version", course.Version);
        json.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter json, ObjectPlan plan)
    {
        json.WriteStartObject("object");
        json.WriteString("id", plan.Id);
        json.WriteString("kind", NameOf(plan.Kind));
        json.WriteString("title", plan.Title);
        json.WriteString("home", plan.Home);
        json.WriteString("search", plan.SearchIndex);
        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, Course course)
    {
        var rules = course.Completion;
        json.WriteStartObject("rules");
        json.WriteBoolean("readToEnd", rules.ReadToEnd);
        json.WriteNumber("minimumShare", rules.MinimumShare);
        json.WriteBoolean("checks", rules.Checks);
        json.WriteBoolean("quizzesRequired", rules.QuizzesRequired);
        if (course.IdleSeconds is not { } idle) json.WriteNull("idle");
        else if (idle != Course.DefaultIdleSeconds) json.WriteNumber("idle", idle);
        json.WriteEndObject();
    }

    private static void WriteModules(Utf8JsonWriter json, ObjectPlan plan)
    {
        json.WriteStartArray("modules");
        foreach (var module in plan.Modules.Select(m => m.Module))
        {
            json.WriteStartObject();
            json.WriteString("id", module.Id);
            json.WriteString("title", module.Title);
            json.WriteNumber("number", module.Number);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteItems(Utf8JsonWriter json, Course course, ObjectPlan plan, StateLayout layout)
    {
        json.WriteStartArray("items");
        for (var i = 0; i < plan.Modules.Length; i++)
        {
            foreach (var lesson in plan.Modules[i].Lessons) WriteLesson(json, plan.Modules[i].Module, lesson, layout, i);
            if (plan.Modules[i].Quiz is { } quiz) WriteQuiz(json, course, quiz, layout, i);
        }
        json.WriteEndArray();
    }

    private static void WriteLesson(Utf8JsonWriter json, Module module, Lesson lesson, StateLayout layout, int moduleIndex)
    {
        json.WriteStartObject();
        json.WriteString("id", lesson.Id);
        json.WriteString("key", layout.KeyOf(lesson.Id));
        json.WriteString("kind", "lesson");
        json.WriteString("number", string.Create(CultureInfo.InvariantCulture, $"{module.Number}.{lesson.Number}"));
        json.WriteNumber("module", moduleIndex);
        json.WriteString("title", lesson.Title);
        json.WriteString("href", PagePaths.Of(lesson));
        json.WriteNumber("minutes", lesson.Minutes);
        if (lesson.Status == LessonStatus.Outline) json.WriteBoolean("outline", true);
        WriteIds(json, "checks", layout.ChecksOf(lesson));
        json.WriteEndObject();
    }

    private static void WriteQuiz(Utf8JsonWriter json, Course course, Quiz quiz, StateLayout layout, int moduleIndex)
    {
        json.WriteStartObject();
        json.WriteString("id", quiz.Id);
        json.WriteString("key", layout.KeyOf(quiz.Id));
        json.WriteString("kind", "quiz");
        json.WriteNull("number");
        json.WriteNumber("module", moduleIndex);
        json.WriteString("title", quiz.Title);
        json.WriteString("href", PagePaths.Of(quiz));
        json.WriteNumber("minutes", quiz.Draw);
        json.WriteNumber("passMark", quiz.PassMark);
        json.WriteNumber("draw", quiz.Draw);
        json.WriteNumber("attempts", quiz.Attempts);
        if (course.Requires(quiz) != course.Completion.QuizzesRequired) json.WriteBoolean("required", course.Requires(quiz));
        if (quiz.LastCounts) json.WriteString("counts", "last");
        json.WriteBoolean("shuffle", quiz.Shuffle);
        WriteIds(json, "questions", layout.QuestionsOf(quiz));
        json.WriteEndObject();
    }

    /// <summary>Nothing for English: it is in the player's bundle.</summary>
    private static void WriteStrings(Utf8JsonWriter json, Course course)
    {
        var words = course.Words.ForPlayer().ToList();
        if (words.Count == 0) return;
        json.WriteStartObject("strings");
        foreach (var (key, word) in words) json.WriteString(key, word);
        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, string name, IEnumerable<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids) json.WriteStringValue(id);
        json.WriteEndArray();
    }

    private static string NameOf(LearningObjectKind kind) => kind switch
    {
        LearningObjectKind.Course => "course",
        LearningObjectKind.Module => "module",
        LearningObjectKind.Lesson => "lesson",
        _ => "quiz",
    };
}
