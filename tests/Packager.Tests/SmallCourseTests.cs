using Packager.Testing;

namespace Packager.Tests;

public sealed class SmallCourseTests
{
    [Fact]
    public void A_clean_course_gives_no_finding() => Findings.None(SmallCourse.Tree());
}
