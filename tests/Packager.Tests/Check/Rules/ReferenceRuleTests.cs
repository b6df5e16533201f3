using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class ReferenceRuleTests
{
    private const string Start = "id: words\ntitle: x\nsummary: y\nminutes: 1\n";

    [Theory]
    [InlineData("prerequisites: [wordz]", "6:17", "lesson 'wordz' | did you mean 'words'?")]
    [InlineData("leads_to: [sentences]", "6:12", "lesson 'sentences' | write the id of a lesson that exists")]
    [InlineData("sources: [a2013]", "6:11", "source 'a2013' | write the id of a source that exists")]
    public void An_id_in_front_matter_names_something_that_exists(string line, string place, string finding) => Findings.Single(
        $"01-basics/01-words.md:{place} LE2008 there is no {finding}", SmallCourse.WithFrontMatter(Start + line));

    [Theory]
    [InlineData("lesson: wordz", "7:13", "LE2008 there is no lesson 'wordz' | did you mean 'words'?")]
    [InlineData("source: a2013", "7:13", "LE2008 there is no source 'a2013' | write the id of a source that exists")]
    [InlineData("lesson: words\nobjective: 3", "2:5", "LE2008 there is no objective '3' | the lesson 'words' has 0 objectives")]
    [InlineData("lesson: words\nsection: in-brie", "8:14", "LE3017 the lesson 'words' has no section 'in-brie' | did you mean 'in-brief'?")]
    public void What_a_question_tests_exists(string lines, string place, string finding) => Findings.Single(
        $"01-basics/quiz.yml:{place} {finding}",
        SmallCourse.WithQuestion($"id: q\ntype: fill-in\nstem: What?\nanswers: [a]\nfeedback: {{correct: Yes., incorrect: No.}}\n{lines}"));

    [Fact]
    public void What_exists_can_be_named() => Findings.None(
        SmallCourse.WithQuestion("id: q\ntype: fill-in\nstem: What?\nanswers: [a]\nfeedback: {correct: Yes., incorrect: No.}\nlesson: words\nsection: in-brief\nsource: a2013")
            .Add("sources.yml", "- {key: a2013, authors: A, title: T, kind: paper}\n"));
}
