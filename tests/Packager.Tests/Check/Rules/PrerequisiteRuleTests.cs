using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class PrerequisiteRuleTests
{
    [Fact]
    public void A_prerequisite_that_comes_earlier_is_fine() => Findings.None(Course("", "a"));

    [Fact]
    public void A_prerequisite_that_comes_later_is_refused() => Findings.Single(
        "01-basics/01-a.md:5:17 LE2009 the prerequisite 'b' comes later in the course than this lesson | move this lesson behind it, or name it in 'leads_to'",
        Course("b", ""));

    [Fact]
    public void A_lesson_is_not_its_own_prerequisite() => Findings.Single(
        "01-basics/01-a.md:5:17 LE2010 the prerequisites go in a circle: a → a | remove one of them", Course("a", ""));

    [Fact]
    public void A_circle_is_named_as_such() => Findings.Single(
        "01-basics/01-a.md:5:17 LE2010 the prerequisites go in a circle: a → b → a | remove one of them", Course("b", "a"));

    [Fact]
    public void A_long_circle_is_shown_by_its_shortest_way() => Findings.Single(
        "01-basics/01-a.md:5:17 LE2010 the prerequisites go in a circle: a → c → b → a | remove one of them", Course("c", "a", "b"));

    private static MemorySourceTree Course(params string[] prerequisites)
    {
        var tree = new MemorySourceTree().Add("course.yml", SmallCourse.CourseYml).Add("01-basics/module.yml", SmallCourse.ModuleYml);
        for (var i = 0; i < prerequisites.Length; i++)
            tree.Add($"01-basics/0{i + 1}-{(char)('a' + i)}.md", $"---\ntitle: x\nsummary: y\nminutes: 1\nprerequisites: [{prerequisites[i]}]\n---\n\nText.\n");
        return tree;
    }
}
