using Packager.Testing;

namespace Packager.Tests.Model;

public sealed class StyleBuilderTests
{
    [Theory]
    [InlineData("lesson: {figure: 2}", "8:12 LE2002 'figure' is not a key of style.lesson | did you mean 'figures'?")]
    [InlineData("quiz: {levels: {recall: 20}}", "8:19 LE2002 'recall' is not a key of style.quiz.levels | its keys are analyse, apply, evaluate, remember, understand")]
    [InlineData("lessons: {}", "8:3 LE2002 'lessons' is not a key of style | did you mean 'lesson'?")]
    [InlineData("lesson: {figures: 4-2}", "8:21 LE2004 '4-2' is not a count for 'figures' | write 2 for at least two, or 2-4")]
    [InlineData("lesson: {sections: [In brief | ]}", "8:23 LE2004 'In brief |' is not a section | write a heading on both sides of '|'")]
    [InlineData("lesson: {sections: [The evidence], cited: [The evidnce]}", "8:46 LE2004 'The evidnce' is not a section of 'sections' | did you mean 'The evidence'?")]
    [InlineData("lesson: {sections: [In brief], subheadings: [Proof]}", "8:48 LE2004 'Proof' is not a section of 'sections' | name it in 'sections' as well")]
    public void What_cannot_be_meant_is_an_error_at_its_place(string style, string finding) => Assert.Contains(
        $"course.yml:{finding}", Findings.Of(SmallCourse.Tree().Add("course.yml", $"{SmallCourse.CourseYml}style:\n  {style}\n")));

    [Fact]
    public void A_style_that_asks_for_nothing_is_fine() => Findings.None(SmallCourse.Tree().Add("course.yml", $"{SmallCourse.CourseYml}style:\n  lesson: {{}}\n  quiz: {{}}\n"));
}
