using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Languages;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown;

namespace LlmEvolution.Packager.Model.Building;

/// <summary>From files to a course: keys become values, ids become unique, numbers become order.</summary>
internal sealed partial class CourseBuilder
{
    // RFC 3987 §2.2: ASCII characters that stand nowhere in an IRI.
    private static readonly SearchValues<char> s_notInIris = SearchValues.Create(" \t\r\n<>\"{}|\\^`");

    private readonly DiagnosticBag _diagnostics;
    private readonly CourseMarkdown _markdown = new();
    private readonly IdRegister _ids;
    private readonly CancellationToken _cancellation;

    private CourseBuilder(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        _diagnostics = diagnostics;
        _ids = new IdRegister(diagnostics);
        _cancellation = cancellation;
    }

    public static Course Build(CourseFiles files, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        new CourseBuilder(diagnostics, cancellation).Build(files);

    private Course Build(CourseFiles files)
    {
        var map = new MapReader(files.Course, "course.yml", _diagnostics);
        var (completion, exam) = ReadCompletion(map.Map("completion", "completion"));
        var id = map.Text("id", required: true);
        var language = ReadLanguage(map);
        var words = new WordsBuilder(_diagnostics).Build(language, map.SpanOf("language"), map.Map("strings", "strings"));
        var modules = new ModuleBuilder(_ids, _markdown, words, _diagnostics, _cancellation);
        var course = new Course
        {
            Id = id is null ? "course" : _ids.Take(id, map.SpanOf("id")),
            Iri = ReadIri(map),
            Title = map.Text("title", required: true) ?? "",
            Description = map.Text("description", required: true) ?? "",
            Language = language,
            Words = words,
            IsTranslation = files.Language is not null,
            Version = map.Text("version"),
            Date = map.Date("date", required: true) ?? DateOnly.MinValue,
            Delivery = ReadDelivery(map.Map("delivery", "delivery")),
            Completion = completion,
            IdleSeconds = ReadTime(map.Map("time", "time")),
            Style = new StyleBuilder(_diagnostics).Build(map.Map("style", "style")),
            LearningRecords = map.Word("learning_records", ["none", "launch"]) == "launch",
            Modules = [.. files.Modules.Select((module, index) => modules.Build(module, index + 1, completion.PassMark)), .. BuildExam(files, exam, completion.PassMark, words)],
            Glossary = GlossaryBuilder.Build(files.Glossary, _markdown, _diagnostics),
            Sources = SourcesBuilder.Build(files.Sources, _diagnostics),
            Span = files.Course.Span with { Length = 0 },
        };
        CheckTranslations(map, language);
        map.Finish();
        return course;
    }

    private void CheckTranslations(MapReader map, string language)
    {
        foreach (var tag in map.Scalars("translations").Where(t => !TagForm().IsMatch(t.Value) || t.Value == language))
            _diagnostics.Report(ModelDiagnostics.WrongValue, tag.Span, "write tags such as es, pt-BR or zh-Hans, without that of the original", tag.Value, "a language to translate into");
    }

    private IEnumerable<Module> BuildExam(CourseFiles files, string place, int passMark, Words words)
    {
        // Also where it is left out: what is wrong in the file should not wait for the day it is wanted.
        var built = files.Exam is { } exam ? new ExamBuilder(_ids, _markdown, words, _diagnostics).Build(exam, files.Modules.Length + 1, place == "required", passMark) : null;
        return built is null || place == "none" ? [] : [built];
    }

    private string ReadIri(MapReader map)
    {
        var iri = map.Text("iri", required: true);
        if (iri is null) return "";
        if (!Uri.TryCreate(iri, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || iri.EndsWith('/') || iri.Contains('#', StringComparison.Ordinal) || iri.Contains('?', StringComparison.Ordinal) || iri.AsSpan().ContainsAny(s_notInIris))
            _diagnostics.Report(ModelDiagnostics.WrongValue, map.SpanOf("iri"), "write an address of your own such as https://example.org/courses/my-course; nothing has to be there", iri, "an absolute http(s) IRI without '?', '#' and trailing slash");
        return iri;
    }

    private string ReadLanguage(MapReader map)
    {
        var language = map.Text("language", required: true);
        if (language is null) return "en";
        // RFC 5646 §2.1, the forms in use: language, script, region.
        if (TagForm().IsMatch(language)) return language;
        _diagnostics.Report(ModelDiagnostics.WrongValue, map.SpanOf("language"), "write a tag such as en, de, pt-BR or zh-Hans", language, "a language tag (RFC 5646)");
        return "en";
    }

    private static Delivery ReadDelivery(MapReader? map)
    {
        if (map is null) return new Delivery();
        var structure = map.Word("structure", ["course", "module", "lesson"]);
        var split = map.Word("split", ["none", "module"]);
        var prerequisites = map.Word("prerequisites", ["advise", "lock"]);
        map.Finish();
        return new Delivery(
            structure is null ? Structure.Course : Enum.Parse<Structure>(structure, ignoreCase: true),
            split is null ? Split.None : Enum.Parse<Split>(split, ignoreCase: true),
            LockPrerequisites: prerequisites == "lock");
    }

    private static int? ReadTime(MapReader? map)
    {
        if (map is null) return Course.DefaultIdleSeconds;
        var open = map.Word("count", ["active", "open"]) == "open";
        var idle = map.Whole("idle", 10, 3600) ?? Course.DefaultIdleSeconds;
        map.Finish();
        return open ? null : idle;
    }

    private static (CompletionRules Rules, string Exam) ReadCompletion(MapReader? map)
    {
        var rules = new CompletionRules();
        if (map is null) return (rules, "optional");
        if (map.Map("lesson", "completion.lesson") is { } lesson)
        {
            rules = rules with
            {
                ReadToEnd = lesson.Truth("read_to_end") ?? rules.ReadToEnd,
                MinimumShare = (double)(lesson.Number("minimum_share", 0, 1) ?? 0),
                Checks = lesson.Truth("checks") ?? rules.Checks,
            };
            lesson.Finish();
        }
        var quizzes = map.Word("quizzes", ["required", "optional"]);
        var exam = map.Word("exam", ["none", "optional", "required"]);
        var passMark = map.Whole("pass_mark", 0, 100);
        map.Finish();
        return (rules with { QuizzesRequired = quizzes is not "optional", PassMark = passMark ?? rules.PassMark }, exam ?? "optional");
    }

    [GeneratedRegex("^[a-zA-Z]{2,3}(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|[0-9]{3}))?$")]
    internal static partial Regex TagForm();
}
