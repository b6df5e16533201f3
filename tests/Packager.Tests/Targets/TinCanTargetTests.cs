using System.Xml.Linq;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.TinCan;

namespace Packager.Tests.Targets;

public sealed class TinCanTargetTests
{
    private const string Iri = "https://example.org/courses/llm-evolution";

    private static readonly XNamespace s_tinCan = "http://projecttincan.com/tincan.xsd";
    private static readonly TinCanTarget s_target = new();

    [Fact]
    public void The_course_is_launched_and_its_module_lesson_and_quiz_are_listed_as_activities()
    {
        var activities = Activities(LrsCourse.Whole()).ToList();

        Assert.Equal(
            [$"{Iri} course", $"{Iri}/modules/module module", $"{Iri}/lessons/lesson lesson", $"{Iri}/quizzes/quiz assessment"],
            activities.Select(a => $"{a.Attribute("id")!.Value} {a.Attribute("type")!.Value.Split('/')[^1]}"));
        Assert.Equal(["lessons/llm-evolution.html", null, null, null], activities.Select(a => a.Element(s_tinCan + "launch")?.Value));
    }

    [Fact]
    public void Each_learning_object_is_a_package_of_its_own_because_one_activity_is_launched()
    {
        var packages = s_target.Divide(LrsCourse.Lessons()).ToList();

        Assert.Equal(["llm-evolution-lesson", "llm-evolution-quiz"], packages.Select(p => p.Name));
        Assert.Equal([$"{Iri}/lessons/lesson", $"{Iri}/quizzes/quiz"], packages.Select(p => Activities(p).First().Attribute("id")!.Value));
    }

    [Fact]
    public void A_package_holds_what_is_shared_and_what_is_its_own_and_nothing_of_the_others() => Assert.Equal(
        ["assets/player.js", "assets/sco/quiz.js", "assets/styles.css", "lessons/quiz.html"],
        s_target.Divide(LrsCourse.Lessons()).Last().Files.Select(f => f.Path));

    [Fact]
    public void A_package_with_one_launch_stays_as_it_is()
    {
        var package = LrsCourse.Whole();

        Assert.Same(package, Assert.Single(s_target.Divide(package)));
    }

    [Fact]
    public void A_package_of_one_module_launches_that_module()
    {
        var launched = Activities(LrsCourse.OfModule()).First();

        Assert.Equal($"{Iri}/modules/module", launched.Attribute("id")!.Value);
        Assert.EndsWith("/module", launched.Attribute("type")!.Value, StringComparison.Ordinal);
        Assert.Single(Activities(LrsCourse.OfModule()), a => a.Attribute("id")!.Value == $"{Iri}/modules/module");
    }

    [Fact]
    public void There_is_no_provider_and_so_no_secret() => Assert.Empty(Root(LrsCourse.Whole()).Descendants(s_tinCan + "provider"));

    private static IEnumerable<XElement> Activities(CoursePackage package) => Root(package).Descendants(s_tinCan + "activity");

    private static XElement Root(CoursePackage package)
    {
        using var stream = s_target.Build(TestCourse.Context(package)).Single(f => f.Path == "tincan.xml").Open();
        return XDocument.Load(stream).Root!;
    }
}
