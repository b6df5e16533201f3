using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Render.Pages;

namespace Packager.Tests.BrandThemes;

/// <summary>The theme below: it makes pages that a test recognises and that keep the contract.</summary>
internal sealed class PlainTheme : IBaseTheme
{
    public ImmutableArray<PackageFile> Files { get; } = [PackageFile.Text("assets/styles.css", "body{}")];

    public ImmutableArray<string> Styles => ["assets/styles.css"];

    public string? Logo => null;

    public async Task<string> RenderAsync(Page page) => await WrapAsync(page, await RenderMainAsync(page));

    public Task<string> RenderMainAsync(Page page) => Task.FromResult(page switch
    {
        QuizPage quiz => $"""
            <section data-quiz="{quiz.Id}"><div data-quiz-intro><p data-quiz-state></p><button data-quiz-start>Go</button></div>
            <ol data-quiz-questions hidden>{string.Concat(quiz.QuestionsHtml.Select(q => $"<li>{q}</li>"))}</ol>
            <div data-quiz-actions hidden><p data-quiz-message></p><button data-quiz-submit>Done</button></div><div data-quiz-result hidden></div></section>
            <script type="application/json" data-answers>{quiz.AnswersJson}</script>
            """,
        LessonPage lesson => $"""
            {lesson.BodyHtml}<div data-lesson-end></div><p data-lesson-status></p>{lesson.TermsHtml}
            <script type="application/json" data-answers>{lesson.AnswersJson}</script>
            """,
        _ => $"<p>plain {page.Kind}</p>",
    });

    public Task<string> WrapAsync(Page page, string mainHtml) =>
        Task.FromResult($"<!doctype html>\n<html lang=\"en\" data-plain><main id=\"main\" data-page=\"{page.Kind}\">{mainHtml}</main></html>\n");
}
