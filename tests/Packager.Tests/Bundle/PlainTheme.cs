using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Render.Pages;

namespace Packager.Tests.Bundle;

/// <summary>Writes nothing but what the bundle stage decides, and keeps the page models.</summary>
internal sealed class PlainTheme : ITheme
{
    public List<Page> Pages { get; } = [];

    public ImmutableArray<PackageFile> Files => [PackageFile.Text("assets/styles.css", "")];

    public ImmutableArray<string> Styles => ["assets/styles.css"];

    public string? Logo => null;

    public Task<string> RenderAsync(Page page)
    {
        Pages.Add(page);
        return Task.FromResult(page switch
        {
            LessonPage lesson => lesson.BodyHtml + lesson.TermsHtml,
            QuizPage quiz => string.Concat(quiz.QuestionsHtml) + quiz.TermsHtml,
            GlossaryPage glossary => string.Concat(glossary.Entries.Select(e => e.DefinitionHtml)),
            _ => "",
        });
    }
}
