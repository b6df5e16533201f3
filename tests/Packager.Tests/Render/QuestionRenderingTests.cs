using System.Text.Json;
using System.Text.RegularExpressions;
using Packager.Testing;

namespace Packager.Tests.Render;

/// <summary>docs/page-contract.md, "A question" and "Answers".</summary>
public sealed class QuestionRenderingTests
{
    private const string Verdict = "<p class=\"verdict\" role=\"status\"></p></form>";
    private const string Outcome = "<div class=\"feedback\" data-feedback=\"correct\" hidden>Yes.</div><div class=\"feedback\" data-feedback=\"incorrect\" hidden>No.</div></fieldset>" + Verdict;

    private static readonly string[] s_expected =
    [
        "<form class=\"question\" data-question=\"q1\" data-type=\"choice\" novalidate><fieldset><legend>Which is <strong>a</strong> &lt; <em>b</em>?</legend><ul class=\"choices\" data-shuffle>"
            + "<li data-key=\"a\"><label><input type=\"radio\" name=\"q1\" value=\"a\"><span>The <code>first</code></span></label><div class=\"feedback\" data-feedback=\"a\" hidden>No: 1 &lt; 2.</div></li>"
            + "<li data-key=\"b\"><label><input type=\"radio\" name=\"q1\" value=\"b\"><span>The second</span></label><div class=\"feedback\" data-feedback=\"b\" hidden>Yes.</div></li></ul></fieldset>" + Verdict,
        "<form class=\"question\" data-question=\"q2\" data-type=\"multiple\" novalidate><fieldset><legend>Which two?</legend><p class=\"hint\">Pick 2.</p><ul class=\"choices\">"
            + "<li data-key=\"a\"><label><input type=\"checkbox\" name=\"q2\" value=\"a\"><span>One</span></label><div class=\"feedback\" data-feedback=\"a\" hidden>Yes.</div></li>"
            + "<li data-key=\"b\"><label><input type=\"checkbox\" name=\"q2\" value=\"b\"><span>Two</span></label><div class=\"feedback\" data-feedback=\"b\" hidden>Yes.</div></li>"
            + "<li data-key=\"c\"><label><input type=\"checkbox\" name=\"q2\" value=\"c\"><span>Three</span></label><div class=\"feedback\" data-feedback=\"c\" hidden>No.</div></li></ul></fieldset>" + Verdict,
        "<form class=\"question\" data-question=\"q3\" data-type=\"true-false\" novalidate><fieldset><legend>Words are numbers.</legend><ul class=\"choices\">"
            + "<li data-key=\"true\"><label><input type=\"radio\" name=\"q3\" value=\"true\"><span>True</span></label><div class=\"feedback\" data-feedback=\"true\" hidden>Right.</div></li>"
            + "<li data-key=\"false\"><label><input type=\"radio\" name=\"q3\" value=\"false\"><span>False</span></label><div class=\"feedback\" data-feedback=\"false\" hidden>Wrong.</div></li></ul></fieldset>" + Verdict,
        "<form class=\"question\" data-question=\"q4\" data-type=\"matching\" novalidate><fieldset><legend>Match.</legend><ul class=\"pairs\" data-shuffle>"
            + "<li data-key=\"a\"><label><span><em>Left</em> 1</span><select name=\"q4-a\"><option value=\"\">Choose…</option><option value=\"b\">A</option><option value=\"a\">Z &amp; y</option></select></label></li>"
            + "<li data-key=\"b\"><label><span>Left 2</span><select name=\"q4-b\"><option value=\"\">Choose…</option><option value=\"b\">A</option><option value=\"a\">Z &amp; y</option></select></label></li></ul>" + Outcome,
        "<form class=\"question\" data-question=\"q5\" data-type=\"sequencing\" novalidate><fieldset><legend>Order.</legend><p class=\"hint\">Put them in order with the arrow buttons.</p><ol class=\"sequence\">"
            + Item("b", "Second &quot;2&quot;") + Item("c", "Third") + Item("a", "First") + "</ol>" + Outcome,
        "<form class=\"question\" data-question=\"q6\" data-type=\"numeric\" novalidate><fieldset><legend>How many?</legend><label class=\"field\"><span>Your answer in words</span><input type=\"text\" name=\"q6\" autocomplete=\"off\" inputmode=\"decimal\"></label>" + Outcome,
        "<form class=\"question\" data-question=\"q7\" data-type=\"fill-in\" novalidate><fieldset><legend>What?</legend><label class=\"field\"><span>Your answer</span><input type=\"text\" name=\"q7\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\"></label>" + Outcome,
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void A_question_of_each_type_is_a_form(int index) => Assert.Equal(s_expected[index], Quiz(AllQuestions.QuizYml).QuestionsHtml[index]);

    [Fact]
    public void The_answers_of_a_quiz_are_JSON() => Assert.Equal(
        "{\"q1\":{\"type\":\"choice\",\"key\":[\"b\"],\"text\":\"Which is a \\u003C b?\",\"lesson\":\"words\",\"section\":\"in-brief\"},"
        + "\"q2\":{\"type\":\"multiple\",\"key\":[\"a\",\"b\"],\"text\":\"Which two?\"},"
        + "\"q3\":{\"type\":\"true-false\",\"key\":[\"true\"],\"text\":\"Words are numbers.\"},"
        + "\"q4\":{\"type\":\"matching\",\"key\":[\"a\",\"b\"],\"text\":\"Match.\"},"
        + "\"q5\":{\"type\":\"sequencing\",\"key\":[\"a\",\"b\",\"c\"],\"text\":\"Order.\"},"
        + "\"q6\":{\"type\":\"numeric\",\"min\":139.5,\"max\":140.5,\"text\":\"How many?\"},"
        + "\"q7\":{\"type\":\"fill-in\",\"key\":[\"attention\",\"soft attention\"],\"caseSensitive\":false,\"text\":\"What?\"}}",
        Quiz(AllQuestions.QuizYml).AnswersJson);

    [Fact]
    public void The_answers_cannot_end_their_script_element()
    {
        const string nasty = "</script><!--<script> & ' \" 😀";

        var json = Quiz($"questions:\n  - id: q\n    type: fill-in\n    stem: |\n      `{nasty}`\n    answers: [ '{nasty.Replace("'", "''", StringComparison.Ordinal)}' ]\n    feedback: {{correct: Yes., incorrect: No.}}\n").AnswersJson;

        Assert.DoesNotMatch("[<>&]", json);
        Assert.Equal(nasty, JsonDocument.Parse(json).RootElement.GetProperty("q").GetProperty("key")[0].GetString());
    }

    [Fact]
    public void The_text_of_a_question_has_at_most_250_characters()
    {
        var json = Quiz($"questions:\n  - id: q\n    type: fill-in\n    stem: {new string('a', 248)}😀😀\n    answers: [a]\n    feedback: {{correct: Yes., incorrect: No.}}\n").AnswersJson;

        // RTE 4.2.9.1: cmi.interactions.n.description, 250 characters; half a surrogate pair is none.
        Assert.Equal(new string('a', 248) + "…", JsonDocument.Parse(json).RootElement.GetProperty("q").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(8)]
    public void The_items_of_a_sequence_are_never_shown_in_the_right_order(int count)
    {
        var items = Enumerable.Range(0, count).Select(i => ((char)('a' + i)).ToString()).ToList();

        var html = Quiz($"questions:\n  - id: q\n    type: sequencing\n    stem: Order.\n    items: [{string.Join(", ", items)}]\n    feedback: {{correct: Yes., incorrect: No.}}\n").QuestionsHtml[0];

        var shown = Regex.Matches(html, "data-key=\"(.)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.NotEqual(items, shown);
        Assert.Equal(items, shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_check_in_a_lesson_has_a_button_of_its_own_and_answers_at_the_end_of_the_page()
    {
        var lesson = Rendering.Lesson(SmallCourse.WithBody("```check\nid: c\ntype: fill-in\nstem: What?\nanswers: [a]\nfeedback: {correct: Yes., incorrect: No.}\n```\n"));

        Assert.Contains("</fieldset><p class=\"question-actions\"><button type=\"submit\">Check</button></p><p class=\"verdict\" role=\"status\"></p></form>", lesson.BodyHtml, StringComparison.Ordinal);
        Assert.Equal("{\"c\":{\"type\":\"fill-in\",\"key\":[\"a\"],\"caseSensitive\":false,\"text\":\"What?\"}}", lesson.AnswersJson);
    }

    [Fact]
    public void A_lesson_without_checks_has_no_answers() => Assert.Null(Rendering.Lesson(SmallCourse.Tree()).AnswersJson);

    [Fact]
    public void A_term_in_a_stem_opens_its_definition_and_a_term_in_a_label_is_text()
    {
        var quiz = Rendering.Of(SmallCourse.With(SmallCourse.Quiz, """
            questions:
              - id: q
                type: choice
                stem: What is a [word](term:word)?
                choices:
                  - {text: "A [](term:word)", correct: true, feedback: "A [word](term:word)."}
                  - {text: Another, feedback: No.}
            """).Add("glossary.yml", "- {id: word, term: word, definition: A unit.}\n")).Quizzes["basics-quiz"];

        Assert.Contains("<legend>What is a <button type=\"button\" class=\"term\" popovertarget=\"term:word\">word</button>?</legend>", quiz.QuestionsHtml[0], StringComparison.Ordinal);
        Assert.Contains("<span>A word</span>", quiz.QuestionsHtml[0], StringComparison.Ordinal);
        Assert.Equal("<div popover id=\"term:word\" class=\"term-popover\"><p><strong>word</strong></p><div>A unit.</div></div>", quiz.TermsHtml);
    }

    private static string Item(string key, string text) =>
        $"<li data-key=\"{key}\"><span>{text}</span><button type=\"button\" data-move=\"up\" aria-label=\"Move up: {text}\">↑</button><button type=\"button\" data-move=\"down\" aria-label=\"Move down: {text}\">↓</button></li>";

    private static LlmEvolution.Packager.Render.RenderedQuiz Quiz(string yaml) => Rendering.Of(SmallCourse.With(SmallCourse.Quiz, yaml)).Quizzes["basics-quiz"];
}
