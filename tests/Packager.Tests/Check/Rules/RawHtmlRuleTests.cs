using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class RawHtmlRuleTests
{
    private const string Otherwise = "write it in Markdown; put code in `backticks`, and write \\< for the character itself";

    [Theory]
    [InlineData("<script>alert(1)</script>\n", "7:1", "<script>alert(1)</script>", Otherwise)]
    [InlineData("<div class=\"x\">\nText\n</div>\n", "7:1", "<div class=\"x\">", "use a box: ::: note")]
    [InlineData("One<br>two\n", "7:4", "<br>", "end the line with a backslash, or start a new paragraph")]
    [InlineData("<img src=x onerror=alert(1)>\n", "7:1", "<img src=x onerror=alert(1)>", "write ![text alternative](figures/name.svg \"Caption\")")]
    [InlineData("See <a href=\"javascript:alert(1)\">\n", "7:5", "<a href=\"javascript:alert(1)\">", "write [text](https://…)")]
    [InlineData("- <u>\n", "7:3", "<u>", Otherwise)]
    [InlineData("> <u>\n", "7:3", "<u>", Otherwise)]
    [InlineData("Text <?php echo 1 ?>\n", "7:6", "<?php echo 1 ?>", Otherwise)]
    [InlineData("Text <![CDATA[x]]>\n", "7:6", "<![CDATA[x]]>", Otherwise)]
    [InlineData("## A <u>\n", "7:6", "<u>", Otherwise)]
    [InlineData("Text[^1].\n\n[^1]: A <u>\n", "9:9", "<u>", Otherwise)]
    [InlineData("Table: A <u>\n\n| A |\n|---|\n| 1 |\n", "7:10", "<u>", Otherwise)]
    [InlineData("Table: A\n\n| A |\n|---|\n| <u> |\n", "11:3", "<u>", Otherwise)]
    public void Raw_HTML_is_refused_wherever_it_stands(string body, string place, string html, string help) => Findings.Single(
        $"01-basics/01-words.md:{place} LE3002 raw HTML is not allowed in a lesson: {html} | {help}", SmallCourse.WithBody(body));

    [Theory]
    [InlineData("stem", "3:11")]
    [InlineData("feedback", "7:18")]
    public void Raw_HTML_is_refused_in_questions(string key, string place)
    {
        var (stem, feedback) = key == "stem" ? ("<u>", "No.") : ("What?", "<u>");

        Findings.Single(
            $"01-basics/quiz.yml:{place} LE3002 raw HTML is not allowed in a lesson: <u> | {Otherwise}",
            SmallCourse.WithQuestion($"id: q\nstem: {stem}\ntype: fill-in\nanswers: [a]\nfeedback:\n  incorrect: {feedback}\n  correct: Yes."));
    }

    [Fact]
    public void Raw_HTML_is_refused_in_definitions() => Findings.Single(
        $"glossary.yml:3:15 LE3002 raw HTML is not allowed in a lesson: <u> | {Otherwise}",
        SmallCourse.With("glossary.yml", "- id: word\n  term: word\n  definition: <u>\n"));

    [Theory]
    [InlineData("<!-- a note for authors -->\n\nText.\n")]
    [InlineData("Text <!-- inline --> text.\n")]
    [InlineData("<!-- one -->\n<!-- two\nlines -->\n\nText.\n")]
    [InlineData("Text with `<u>` and \\<u>.\n")]
    [InlineData("```html\n<u>\n```\n")]
    public void Comments_and_code_are_no_raw_HTML(string body) => Findings.None(SmallCourse.WithBody(body));

    [Theory]
    [InlineData("<!-- never closed\n\n## All of this would be lost\n", "<!-- never closed")]
    [InlineData("<!-- closed --> but text would be lost\n", "<!-- closed --> but text would be lost")]
    public void A_comment_must_not_swallow_text(string body, string html) => Findings.Single(
        $"01-basics/01-words.md:7:1 LE3002 raw HTML is not allowed in a lesson: {html} | close the comment with --> and begin a new line behind it",
        SmallCourse.WithBody(body));
}
