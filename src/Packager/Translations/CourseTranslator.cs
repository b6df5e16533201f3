using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Languages;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Translations;

/// <summary>The course with the words of one translation: its structure stays the original's, so that everything learners have reached stays theirs.</summary>
internal sealed class CourseTranslator(CourseFiles original, TranslatedFiles translation, DiagnosticBag diagnostics)
{
    // About the original only: which words it has, which house style its sentences keep, which languages there are.
    private static readonly string[] s_originalOnly = ["strings", "style", "translations"];

    private readonly WordMerger _merger = new(translation.Language, diagnostics);

    public CourseFiles Translate() => original with
    {
        Course = TranslateCourse(),
        Modules = [.. original.Modules.Select(TranslateModule)],
        Exam = Map(original.Exam, WordShapes.Exam),
        Glossary = List(original.Glossary, WordShapes.Glossary, required: true),
        Sources = List(original.Sources, WordShapes.Sources, required: false),
        Media = original.Media.SetItems(translation.Media),
        Companions = original.Companions.SetItems(translation.Companions),
        Translations = [],
        Language = translation.Language,
    };

    private YamlMap TranslateCourse()
    {
        var file = translation.Yaml.GetValueOrDefault(original.Course.Span.File.Path) as YamlMap;
        var strings = file?.Entries.FirstOrDefault(e => e.Key.Value == "strings");
        var words = file is null ? null : new YamlMap([.. file.Entries.Where(e => e != strings)], file.Span);
        var merged = Map(original.Course, WordShapes.Course, words);
        var language = new YamlScalar(translation.Language, true, translation.Listed);
        ImmutableArray<YamlEntry> entries = [.. merged.Entries.Where(e => !s_originalOnly.Contains(e.Key.Value)).Select(e => e.Key.Value == "language" ? e with { Value = language } : e)];
        return new YamlMap(strings is null ? entries : entries.Add(strings), original.Course.Span);
    }

    private ModuleFiles TranslateModule(ModuleFiles module) => module with
    {
        Module = Map(module.Module, WordShapes.Module)!,
        Quiz = Map(module.Quiz, WordShapes.Quiz),
        Lessons = [.. module.Lessons.Select(TranslateLesson)],
    };

    private LessonFile TranslateLesson(LessonFile lesson)
    {
        var written = translation.Lessons.GetValueOrDefault(lesson.File.Path);
        if (!IsCurrent(written?.FrontMatter, lesson.File, TranslationStamp.Of(lesson.FrontMatter, WordShapes.Lesson, lesson.Body)))
            return lesson with { Language = LanguageOfOriginal };
        return written! with { FrontMatter = _merger.Merge(lesson.FrontMatter, written.FrontMatter, WordShapes.Lesson), Original = lesson };
    }

    private string? LanguageOfOriginal => (original.Course["language"] as YamlScalar)?.Value;

    private YamlMap? Map(YamlMap? map, WordMap shape) =>
        map is null ? null : Map(map, shape, OfKind<YamlMap>(map));

    private YamlMap Map(YamlMap map, WordMap shape, YamlMap? written) =>
        IsCurrent(written, map.Span.File, TranslationStamp.Of(map, shape)) ? _merger.Merge(map, written!, shape) : map;

    private YamlList? List(YamlList? list, WordList shape, bool required)
    {
        if (list is null) return null;
        if (OfKind<YamlList>(list) is not { } written)
        {
            if (required) ReportMissing(list.Span.File);
            return list;
        }
        var originals = list.Items.OfType<YamlMap>().ToLookup(m => (m[shape.Id!] as YamlScalar)?.Value ?? "", StringComparer.Ordinal);
        ImmutableArray<YamlNode> current =
        [
            .. written.Items.Where(item => item is not YamlMap entry
                || originals[(entry[shape.Id!] as YamlScalar)?.Value ?? ""].FirstOrDefault() is not { } before
                || !required
                || IsCurrent(entry, before.Span.File, TranslationStamp.Of(before, shape.Entry))),
        ];
        return _merger.Merge(list, new YamlList(current, written.Span), shape);
    }

    private T? OfKind<T>(T node)
        where T : YamlNode
    {
        var written = translation.Yaml.GetValueOrDefault(node.Span.File.Path);
        if (written is not (null or T))
            diagnostics.Report(LanguageDiagnostics.OtherShape, written.Span.First(1), $"write {node.Kind}, as {node.Span.File.Path} does", "the file", written.Kind, node.Kind);
        return written as T;
    }

    /// <summary>Whether there is a translation to use; an old one is better than none.</summary>
    private bool IsCurrent(YamlMap? written, SourceFile file, string stamp)
    {
        if (written is null)
        {
            ReportMissing(file);
            return false;
        }
        var said = written[TranslationStamp.Key] as YamlScalar;
        if (said?.Value == TranslationStamp.Untranslated)
        {
            diagnostics.Report(LanguageDiagnostics.NotTranslated, said.Span, $"translate it, then run 'coursepack translate --language {translation.Language} --stamp {written.Span.File.Path}'", file.Path, translation.Language);
            return false;
        }
        var help = $"compare it with the original, then run 'coursepack translate --language {translation.Language} --stamp {written.Span.File.Path}'";
        if (said is null) diagnostics.Report(LanguageDiagnostics.NotStamped, written.Span.First(1), help, file.Path);
        else if (said.Value != stamp) diagnostics.Report(LanguageDiagnostics.Outdated, said.Span, help, file.Path, translation.Language);
        return true;
    }

    private void ReportMissing(SourceFile file) => diagnostics.Report(
        LanguageDiagnostics.NotTranslated,
        file.Span(0),
        $"'coursepack translate --language {translation.Language}' writes a file to start from",
        file.Path,
        translation.Language);
}
