using LlmEvolution.Packager;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Theme;
using Packager.Testing;

namespace Packager.Tests.Bundle;

public sealed class LearningRecordsTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("learning_records: none\n", false)]
    [InlineData("learning_records: launch\n", true)]
    public async Task The_script_that_sends_statements_is_in_the_package_only_when_the_course_asks_for_it(string key, bool expected)
    {
        var diagnostics = new DiagnosticBag();
        var tree = SmallCourse.With("course.yml", SmallCourse.CourseYml + key);
        var tools = new Compiler(tree, diagnostics).Prepare(cancellation: TestContext.Current.CancellationToken)!;
        Assert.Empty(diagnostics);

        var package = Assert.Single(await Bundling.Bundler(new CourseRenderer(tools).Render(TestContext.Current.CancellationToken), new BuiltInTheme(), tree).BundleAsync(new Delivery(), TestContext.Current.CancellationToken));

        Assert.Equal(expected, package.Files.Any(f => f.Path == "assets/xapi.js"));
        using var script = new StreamReader(package.Files.Single(f => f.Path.StartsWith("assets/sco/", StringComparison.Ordinal)).Open());
        Assert.Equal(expected, (await script.ReadToEndAsync(TestContext.Current.CancellationToken)).Contains("\"records\":true", StringComparison.Ordinal));
    }
}
