using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Render.Pages;

namespace LlmEvolution.Packager.Targets.Web;

/// <summary>
/// The page before several sites: a card for each. It lies beside their folders and takes its styles from the first of them,
/// so that nothing else has to lie there.
/// </summary>
internal static class Catalogue
{
    private const string Path = "index.html";

    public static async Task<PackageFile> RenderAsync(IReadOnlyList<CoursePackage> packages, Func<CoursePackage, string> folderOf, ITheme theme)
    {
        var first = packages[0].Course;
        var one = packages.All(p => p.Course.Id == first.Id);
        var labels = first.Words.ToLabels();
        var title = one ? first.Title : labels.AllCourses;
        var summary = one ? first.Description : "";
        var page = new CataloguePage
        {
            Site = new Site(title, summary, first.Language, theme.Styles, theme.Logo, PackageBundler.PlayerPath) { Labels = labels },
            Id = "courses",
            Title = title,
            Summary = summary,
            Root = folderOf(packages[0]) + "/",
            DataScript = "",
            OutlineHref = null,
            GlossaryHref = null,
            Groups = [new CatalogueGroup("courses", null, null, [.. packages.Select(p => EntryOf(p, folderOf(p)))])],
        };
        return PackageFile.Text(Path, await theme.RenderAsync(page));
    }

    private static CatalogueEntry EntryOf(CoursePackage package, string folder) => new(
        package.Title,
        package.Description,
        package.Course.Language,
        $"{folder}/index.html",
        package.Objects.Sum(o => o.Lessons.Length),
        package.Objects.Sum(o => o.Minutes));
}
