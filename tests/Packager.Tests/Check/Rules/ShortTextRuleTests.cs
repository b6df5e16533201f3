using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class ShortTextRuleTests
{
    [Theory]
    [InlineData("'## Title'", "a heading", "write a paragraph")]
    [InlineData("\"A[^1]\\n\\n[^1]: note\"", "a footnote", "write its text into the sentence, in brackets")]
    [InlineData("\"```check\\nid: x\\n```\"", "a check", "write it into the body of a lesson")]
    public void Some_things_have_no_place_in_a_question(string stem, string what, string help) => Findings.Single(
        $"01-basics/quiz.yml:3:11 LE3009 {what} cannot stand in a question | {help}",
        SmallCourse.WithQuestion($"id: q\nstem: {stem}\ntype: fill-in\nanswers: [a]\nfeedback: {{correct: Yes., incorrect: No.}}"));

    [Theory]
    [InlineData("'## Title'", "a heading", "write a paragraph")]
    [InlineData("'![A](a.png)'", "an image", "show it in a lesson and link to that with [text](lesson:some-id)")]
    public void Some_things_have_no_place_in_a_definition(string definition, string what, string help) => Findings.Single(
        $"glossary.yml:3:15 LE3009 {what} cannot stand in a definition | {help}",
        SmallCourse.With("glossary.yml", $"- id: word\n  term: word\n  definition: {definition}\n").Add("a.png", Images.Png(1, 1)));
}
