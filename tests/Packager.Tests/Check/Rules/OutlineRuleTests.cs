using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class OutlineRuleTests
{
    [Fact]
    public void Lessons_without_a_body_are_counted_in_one_warning() => Findings.Single(
        "course.yml:1:1 LE2013 2 of 3 lessons have no body yet ('status: outline'); readers see their summary and a note | write their bodies and remove 'status: outline'",
        SmallCourse.Tree()
            .Add("01-basics/02-b.md", "---\ntitle: x\nsummary: y\nminutes: 1\nstatus: outline\n---\n")
            .Add("01-basics/03-c.md", "---\ntitle: x\nsummary: y\nminutes: 1\nstatus: outline\n---\n"));
}
