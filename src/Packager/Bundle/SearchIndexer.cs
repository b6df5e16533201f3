using System.Globalization;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Bundle;

/// <summary>Goes through a learning object and gives its search index.</summary>
internal static class SearchIndexer
{
    /// <param name="glossary">Title of the glossary; null: it is not among the pages.</param>
    public static string Index(Course course, ObjectPlan plan, string? glossary)
    {
        var index = new SearchIndex();
        foreach (var (module, lessons, quiz) in plan.Modules)
        {
            foreach (var lesson in lessons)
            {
                var number = string.Create(CultureInfo.InvariantCulture, $"{module.Number}.{lesson.Number}");
                foreach (var section in SearchSection.Of(lesson))
                {
                    if (section.Anchor.Length == 0) index.AddPage(PagePaths.Of(lesson), number, lesson.Title, section.Text);
                    else index.AddPart(section.Anchor, section.Heading, section.Text);
                }
            }
            if (quiz is not null) index.AddPage(PagePaths.Of(quiz), "", quiz.Title);
        }
        if (glossary is not null) AddGlossary(index, course, glossary);
        return index.Write();
    }

    private static void AddGlossary(SearchIndex index, Course course, string title)
    {
        index.AddPage(PagePaths.Glossary, "", title);
        foreach (var term in course.Glossary.Values.OrderBy(t => t.Id, StringComparer.Ordinal))
            index.AddPart(TextContext.AnchorOf(term), term.Term, PlainText.Of(term.Definition.Body, formula: " "));
    }
}
