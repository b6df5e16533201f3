using System.Collections.Immutable;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Render.Pages;

namespace LlmEvolution.Packager.Bundle;

/// <summary>The first page of a package whose learning objects are cut finer than the package.</summary>
internal static class ContentsPage
{
    private const string Path = "index.html";

    public static async Task<ImmutableArray<PackageFile>> RenderAsync(CoursePackage package, Site site, ITheme theme)
    {
        if (package.Structure == Structure.Course) return [];
        var page = new CataloguePage
        {
            Site = site,
            Id = package.Id,
            Title = package.Title,
            Summary = package.Description,
            Root = "",
            DataScript = "",
            OutlineHref = null,
            GlossaryHref = null,
            Groups = [.. package.Groups.Select(g => new CatalogueGroup(g.Id, g.Title, g.Description, [.. g.Objects.Select(o => EntryOf(o, site.Language))]))],
        };
        return [PackageFile.Text(Path, await theme.RenderAsync(page))];
    }

    private static CatalogueEntry EntryOf(LearningObject learningObject, string language) =>
        new(learningObject.Title, learningObject.Description, language, learningObject.Href, learningObject.Lessons.Length, learningObject.Minutes);
}
