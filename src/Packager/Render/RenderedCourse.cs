using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Pages;

namespace LlmEvolution.Packager.Render;

/// <summary>All texts of a course as HTML, once; packages put them into pages.</summary>
internal sealed record RenderedCourse(
    Course Course,
    ImmutableDictionary<string, RenderedLesson> Lessons,
    ImmutableDictionary<string, RenderedQuiz> Quizzes,
    ImmutableArray<GlossaryEntry> Glossary);

/// <param name="Media">Package path of each image, recording and download, with its path in the course folder.</param>
/// <param name="Pictures">Smaller versions of images, by package path.</param>
internal sealed record RenderedLesson(
    string BodyHtml,
    string TermsHtml,
    ImmutableArray<SectionLink> Sections,
    ImmutableArray<SourceEntry> Sources,
    string? AnswersJson,
    bool HasBlocks,
    IReadOnlyDictionary<string, string> Media,
    IReadOnlyDictionary<string, PackageFile> Pictures);

internal sealed record RenderedQuiz(ImmutableArray<string> QuestionsHtml, string TermsHtml, string AnswersJson, IReadOnlyDictionary<string, string> Media, IReadOnlyDictionary<string, PackageFile> Pictures);
