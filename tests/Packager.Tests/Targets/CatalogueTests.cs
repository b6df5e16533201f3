using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Targets.Web;
using LlmEvolution.Packager.Theme;
using Packager.Testing;
using Packager.Tests.Write;

namespace Packager.Tests.Targets;

public sealed class CatalogueTests
{
    [Fact]
    public async Task Several_courses_get_a_page_with_a_card_for_each()
    {
        using var folder = new OutputFolder();

        var results = await BuildAsync(folder.Path, null, ("first", "en"), ("second", "de"));

        Assert.Equal(["first-web", "index.html", "second-web"], folder.Names);
        Assert.Equal([2, 1], results.Select(r => r.Packages.Length));
        var page = await File.ReadAllTextAsync(folder["index.html"], TestContext.Current.CancellationToken);
        Assert.Contains("<h1>All courses</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<h2><a href=\"first-web/index.html\">Small</a></h2>", page, StringComparison.Ordinal);
        Assert.Contains("<li lang=\"de\"><h2><a href=\"second-web/index.html\">Small</a></h2>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"first-web/assets/styles.css\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script src=\"first-web/assets/player.js\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_course_is_its_own_first_page()
    {
        using var folder = new OutputFolder();

        await BuildAsync(folder.Path, null, ("first", "en"));

        Assert.Equal(["first-web"], folder.Names);
    }

    [Fact]
    public async Task A_site_cut_into_lessons_gets_a_first_page_that_links_them()
    {
        using var folder = new OutputFolder();

        await BuildAsync(folder.Path, Structure.Lesson, ("first", "en"));

        var page = await File.ReadAllTextAsync(folder["first-web/index.html"], TestContext.Current.CancellationToken);
        Assert.Contains("<h2>Basics</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h3><a href=\"lessons/words.html\">Words</a></h3>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_one_course_keeps_all_of_them_from_being_written()
    {
        using var folder = new OutputFolder();

        var results = await BuildAsync(folder.Path, null, ("first", "en"), ("Not an id", "en"));

        Assert.All(results, r => Assert.Empty(r.Packages));
        Assert.Empty(folder.Names);
    }

    private static async Task<IReadOnlyList<BuildResult>> BuildAsync(string folder, Structure? structure, params (string Id, string Language)[] courses)
    {
        var compilers = courses.Select(c => new Compiler(
            SmallCourse.With("course.yml", SmallCourse.CourseYml.Replace("id: small", $"id: {c.Id}", StringComparison.Ordinal).Replace("language: en", $"language: {c.Language}", StringComparison.Ordinal)),
            new DiagnosticBag()));
        return await CourseSet.BuildAsync([.. compilers], new BuildOptions
        {
            Targets = [new WebTarget()],
            OutputFolder = folder,
            Theme = new BuiltInTheme(),
            Structure = structure,
        });
    }
}
