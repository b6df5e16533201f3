using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;

namespace Packager.Tests.BrandThemes;

public sealed class CompilerTests
{
    [Fact]
    public async Task A_theme_that_fails_on_a_page_is_reported_and_no_package_is_written()
    {
        var course = new MemorySourceTree()
            .Add("course.yml", "id: c\niri: https://example.org/c\ntitle: Course\ndescription: One.\nlanguage: en\ndate: 2026-11-24\n")
            .Add("01-first/module.yml", "title: First\nsummary: One.\n")
            .Add("01-first/01-words.md", "---\ntitle: Words\nsummary: One.\nminutes: 1\nobjectives:\n  - Explain words\n  - Name words\n---\n\nA body.\n");
        await using var theme = await ThemeUnderTest.OpenAsync(("Lesson.cshtml", "<h1>@Model.Title</h1>\n@(1 / (Model.Minutes - 1))"));
        var output = Path.Combine(AppContext.BaseDirectory, "failed-theme-output");
        var diagnostics = new DiagnosticBag();
        var result = await new Compiler(course, diagnostics).BuildAsync(
            new BuildOptions { Targets = PackageTargets.All, OutputFolder = output, Theme = theme }, TestContext.Current.CancellationToken);
        Assert.Equal(
            ["brand/Lesson.cshtml:2:1: error LE5403: the template failed on the page 'words': Attempted to divide by zero. (DivideByZeroException)"],
            diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        Assert.Empty(result.Packages);
        Assert.False(Directory.Exists(output));
    }
}
