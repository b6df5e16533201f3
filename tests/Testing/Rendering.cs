using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Render.Html;
using LlmEvolution.Packager.Source;

namespace Packager.Testing;

internal static class Rendering
{
    /// <summary>What the check stage leaves for the render stage, errors or not.</summary>
    public static RenderTools Tools(ISourceTree tree) => new Compiler(tree, []).Prepare()!;

    /// <summary>A course without errors as HTML.</summary>
    /// <param name="tree">The course.</param>
    /// <param name="language">Of a translation; null: the original.</param>
    public static RenderedCourse Of(ISourceTree tree, string? language = null)
    {
        var diagnostics = new DiagnosticBag();
        var tools = new Compiler(tree, diagnostics) { Language = language }.Prepare();
        Xunit.Assert.Empty(diagnostics.Where(d => d.Severity == Severity.Error).Select(Findings.Show));
        return new CourseRenderer(tools!).Render();
    }

    /// <summary>The lesson of the small course.</summary>
    public static RenderedLesson Lesson(ISourceTree tree) => Of(tree).Lessons["words"];

    /// <summary>The body of the lesson, without the line end at its end.</summary>
    public static string Body(string markdown) => Lesson(SmallCourse.WithBody(markdown)).BodyHtml.TrimEnd('\n');
}
