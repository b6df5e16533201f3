using LlmEvolution.Packager;
using LlmEvolution.Packager.Model;
using Packager.Testing;

namespace Packager.Tests.Model;

public sealed class QuestionBuilderTests
{
    private const string Feedback = "feedback: {correct: Yes., incorrect: No.}";

    [Fact]
    public void A_question_of_each_type_is_read()
    {
        var questions = new Compiler(SmallCourse.With(SmallCourse.Quiz, AllQuestions.QuizYml), []).Check()!.Modules[0].Quiz!.Questions;

        Assert.Equal(["choice", "multiple", "true-false", "matching", "sequencing", "numeric", "fill-in"], questions.Select(q => q.Type));
        Assert.Equal([("a", false), ("b", true)], ((ChoiceQuestion)questions[0]).Choices.Select(c => (c.Key, c.Correct)));
        Assert.True(((TrueFalseQuestion)questions[2]).Answer);
        Assert.Equal(["a", "b"], ((MatchingQuestion)questions[3]).Pairs.Select(p => p.Key));
        Assert.Equal(["a", "b", "c"], ((SequencingQuestion)questions[4]).Items.Select(i => i.Key));
        Assert.Equal((139.5m, 140.5m, "words"), questions[5] is NumericQuestion n ? (n.Minimum, n.Maximum, n.Unit) : default);
        Assert.Equal(["attention", "soft attention"], ((FillInQuestion)questions[6]).Answers);
        Findings.None(SmallCourse.With(SmallCourse.Quiz, AllQuestions.QuizYml));
    }

    [Fact]
    public void A_question_needs_an_id_a_type_and_a_stem() => Assert.Equal(
        ["id", "stem", "type"],
        Findings.Of(SmallCourse.WithQuestion("shuffle: true")).Select(f => f.Split('\'')[1]));

    [Fact]
    public void A_type_that_does_not_exist_is_answered_with_the_nearest() => Findings.Single(
        "01-basics/quiz.yml:3:11 LE2004 'choise' is not a value of 'type' | did you mean 'choice'?",
        SmallCourse.WithQuestion("id: q\ntype: choise\nstem: What?"));

    [Fact]
    public void A_key_of_another_type_is_refused() => Findings.Single(
        "01-basics/quiz.yml:7:5 LE2002 'choices' is not a key of a question | its keys are answers, bloom, case_sensitive, feedback, id, lesson, objective, section, shuffle, source, stem, type",
        SmallCourse.WithQuestion($"id: q\ntype: fill-in\nstem: What?\nanswers: [a]\n{Feedback}\nchoices: []"));

    [Theory]
    [InlineData("choice", "true", "true", "exactly one choice with 'correct: true'; this one has 2 | use 'type: multiple' for several correct choices")]
    [InlineData("choice", "false", "false", "exactly one choice with 'correct: true'; this one has 0 | use 'type: multiple' for several correct choices")]
    [InlineData("multiple", "true", "false", "two or more correct choices and at least one that is not; this one has 1 | use 'type: choice' for one correct choice")]
    [InlineData("multiple", "true", "true", "two or more correct choices and at least one that is not; this one has 2 | use 'type: choice' for one correct choice")]
    public void The_number_of_correct_choices_fits_the_type(string type, string first, string second, string finding) => Findings.Single(
        $"01-basics/quiz.yml:6:7 LE2015 a question of type '{type}' needs {finding}",
        SmallCourse.WithQuestion($"id: q\ntype: {type}\nstem: What?\nchoices:\n  - {{text: A, correct: {first}, feedback: x}}\n  - {{text: B, correct: {second}, feedback: x}}"));

    [Theory]
    [InlineData("type: choice\nchoices: [{text: A, correct: true, feedback: x}]", "4:14", "'choices' must have 2 to 10 entries; this one has 1")]
    [InlineData("type: matching\npairs: [{left: a, right: b}]", "4:12", "'pairs' must have 2 to 8 entries; this one has 1")]
    [InlineData("type: sequencing\nitems: [a, b]", "4:12", "'items' must have 3 to 8 entries; this one has 2")]
    [InlineData("type: fill-in\nanswers: []", "4:14", "'answers' must have 1 to 20 entries; this one has 0")]
    public void There_are_neither_too_few_nor_too_many_answers(string lines, string place, string message) => Findings.Single(
        $"01-basics/quiz.yml:{place} LE2016 {message}", SmallCourse.WithQuestion($"id: q\n{lines}\nstem: What?"));

    [Fact]
    public void Two_choices_cannot_read_the_same() => Findings.Single(
        "01-basics/quiz.yml:6:7 LE2018 two entries of 'choices' read the same, so the answer is ambiguous | word them differently",
        SmallCourse.WithQuestion("id: q\ntype: choice\nstem: What?\nchoices:\n  - {text: A, correct: true, feedback: x}\n  - {text: A, feedback: x}"));

    [Fact]
    public void Choices_may_differ_in_case_only() => Findings.None(
        SmallCourse.WithQuestion("id: q\ntype: choice\nstem: What?\nchoices:\n  - {text: $x$, correct: true, feedback: x}\n  - {text: $X$, feedback: x}"));

    [Theory]
    [InlineData("{left: a, right: x}, {left: b, right: '*x*'}")]
    [InlineData("{left: a, right: x}, {left: a, right: y}")]
    public void Two_sides_of_pairs_cannot_read_the_same(string pairs) => Findings.Single(
        "01-basics/quiz.yml:5:12 LE2018 two entries of 'pairs' read the same, so the answer is ambiguous | word them differently",
        SmallCourse.WithQuestion($"id: q\ntype: matching\nstem: What?\npairs: [{pairs}]\n{Feedback}"));

    [Fact]
    public void A_range_holds_a_number() => Findings.Single(
        "01-basics/quiz.yml:5:13 LE2019 no number is at least 2 and at most 1 | write the smaller number as 'min'",
        SmallCourse.WithQuestion($"id: q\ntype: numeric\nstem: How many?\nanswer: {{min: 2, max: 1}}\n{Feedback}"));

    [Fact]
    public void A_numeric_answer_is_a_mapping() => Findings.Single(
        "01-basics/quiz.yml:5:13 LE2003 'answer' must be a mapping (key: value), not a single value",
        SmallCourse.WithQuestion($"id: q\ntype: numeric\nstem: How many?\nanswer: 140\n{Feedback}"));

    [Fact]
    public void A_numeric_question_without_an_answer_is_told_how_to_write_one() => Findings.Single(
        "01-basics/quiz.yml:2:5 LE2001 a question has no 'answer' | add 'answer: {value: 140, tolerance: 0}' or 'answer: {min: 1, max: 2}'",
        SmallCourse.WithQuestion($"id: q\ntype: numeric\nstem: How many?\n{Feedback}"));

    [Fact]
    public void A_quiz_cannot_draw_more_than_it_has() => Findings.Single(
        "01-basics/quiz.yml:1:7 LE2020 'draw' is 2, but the quiz has 1 questions | write at most 1",
        SmallCourse.With(SmallCourse.Quiz, $"draw: 2\nquestions:\n  - id: q\n    type: fill-in\n    stem: What?\n    answers: [a]\n    {Feedback}\n"));

    [Fact]
    public void A_wrong_question_does_not_make_draw_wrong_as_well() => Findings.Single(
        "01-basics/quiz.yml:4:11 LE2004 'essay' is not a value of 'type' | write one of: choice, multiple, true-false, matching, sequencing, numeric, fill-in",
        SmallCourse.With(SmallCourse.Quiz, $"draw: 2\nquestions:\n  - id: p\n    type: essay\n    stem: Why?\n  - id: q\n    type: fill-in\n    stem: What?\n    answers: [a]\n    {Feedback}\n"));

    [Fact]
    public void A_quiz_has_questions() => Findings.Single(
        "01-basics/quiz.yml:1:12 LE2016 'questions' must have 1 to 500 entries; this one has 0", SmallCourse.With(SmallCourse.Quiz, "questions: []\n"));

    [Theory]
    [InlineData("type: choice\nchoices:\n  - {text: A, correct: true}\n  - {text: B, feedback: x}", "5:9", "the choice has no feedback | add 'feedback: …' that says why it is right or wrong")]
    [InlineData("type: fill-in\nanswers: [a]", "2:5", "the question has no feedback | add 'feedback: {…}' that explains the answer")]
    [InlineData("type: fill-in\nanswers: [a]\nfeedback: {correct: Yes.}", "5:15", "the answer 'incorrect' has no feedback | add 'incorrect: …'")]
    [InlineData("type: true-false\nanswer: true\nfeedback: {true: Yes.}", "5:15", "the answer 'false' has no feedback | add 'false: …'")]
    public void Every_answer_has_feedback(string lines, string place, string finding) => Findings.Single(
        $"01-basics/quiz.yml:{place} LE2021 {finding}", SmallCourse.WithQuestion($"id: q\n{lines}\nstem: What?"));

    [Theory]
    [InlineData("objective: 1")]
    [InlineData("section: in-brief")]
    public void A_section_or_objective_is_one_of_a_lesson(string line) => Findings.Single(
        "01-basics/quiz.yml:2:5 LE2001 a question has no 'lesson' | add 'lesson: …': a section or objective is one of a lesson",
        SmallCourse.WithQuestion($"id: q\ntype: fill-in\nstem: What?\nanswers: [a]\n{Feedback}\n{line}"));

    [Theory]
    [InlineData("Text.\n\n```check\nid: q\ntype: essay\nstem: Why?\n```\n", "11:7")]
    [InlineData("- A list:\n  ```check\n  id: q\n  type: essay\n  stem: Why?\n  ```\n", "10:9")]
    [InlineData("> ```check\n> id: q\n> type: essay\n> stem: Why?\n> ```\n", "9:9")]
    [InlineData("::: note\n```check\nid: q\ntype: essay\nstem: Why?\n```\n:::\n", "10:7")]
    public void A_check_is_a_question_in_a_fence_and_keeps_its_places(string body, string place) => Findings.Single(
        $"01-basics/01-words.md:{place} LE2004 'essay' is not a value of 'type' | write one of: choice, multiple, true-false, matching, sequencing, numeric, fill-in",
        SmallCourse.WithBody(body));

    [Theory]
    [InlineData("```check\n```\n", "7:1", "empty")]
    [InlineData("```check\n- a\n```\n", "8:1", "a list")]
    public void A_check_is_a_mapping(string body, string place, string kind) => Findings.Single(
        $"01-basics/01-words.md:{place} LE1016 the check must be a mapping (key: value), not {kind} | write the question's keys (id, type, stem, …) in the fence",
        SmallCourse.WithBody(body));

    [Fact]
    public void A_check_cannot_say_what_a_quiz_question_tests() => Findings.Single(
        "01-basics/01-words.md:13:1 LE2002 'lesson' is not a key of a check | its keys are answers, case_sensitive, feedback, id, shuffle, stem, type",
        SmallCourse.WithBody($"```check\nid: q\ntype: fill-in\nstem: What?\nanswers: [a]\n{Feedback}\nlesson: words\n```\n"));
}
