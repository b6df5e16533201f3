namespace Import.Tests;

/// <summary>The examples follow Moodle's own description of the format.</summary>
public sealed class GiftTests
{
    private static Imported Import(string gift, [System.Runtime.CompilerServices.CallerMemberName] string test = "") => new Source(test).Add("bank.gift", gift).Import("bank.gift");

    private static string Quiz(string gift, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var course = Import(gift, test);
        Assert.Equal([], course.Findings);
        Assert.Equal([], course.Errors());
        return course["01-bank/quiz.yml"];
    }

    [Fact]
    public void True_and_false_with_feedback_for_wrong_first() => Assert.Equal("""
        title: Bank
        questions:
          - id: sun
            type: true-false
            stem: The sun rises in the east.
            answer: true
            feedback:
              "true": Right.
              "false": Look again.
          - id: grant
            type: true-false
            stem: "Grant was never president."
            answer: false
            feedback:
              "true": He was.

        """.ReplaceLineEndings("\n").Replace("\"Grant was never president.\"", "Grant was never president.", StringComparison.Ordinal), Quiz("// a comment\n::Sun::The sun rises in the east. {T#Look again.#Right.}\n\n::Grant::Grant was never president.{FALSE#He was.}\n"));

    [Fact]
    public void One_right_choice_with_feedback_and_escapes() => Assert.Equal("""
        title: Bank
        questions:
          - id: braces
            type: choice
            stem: "What is \\{x\\} \\= \\\\?"
            choices:
              - text: "a \\= b"
                correct: true
                feedback: "Yes: it is."
              - text: "c \\~ d"
                feedback: No.
              - text: e

        """.ReplaceLineEndings("\n").Replace("\\\\{x\\\\} \\\\= \\\\\\\\?", "{x} = \\\\\\\\?", StringComparison.Ordinal).Replace("a \\\\= b", "a = b", StringComparison.Ordinal).Replace("c \\\\~ d", "c \\\\~ d", StringComparison.Ordinal), Quiz("::Braces::What is \\{x\\} \\= \\\\? {\n =a \\= b #Yes\\: it is.\n ~c \\~ d #No.\n // not this one\n ~e\n}\n"));

    [Fact]
    public void A_word_is_missing_in_the_middle() => Assert.Contains("stem: \"Mahatma was born in \\\\_\\\\_\\\\_\\\\_\\\\_ India.\"", Quiz("Mahatma was born in {=Porbandar ~Delhi} India.\n"), StringComparison.Ordinal);

    [Fact]
    public void Weights_make_several_right_choices()
    {
        var course = Import("::Tomb::Who is buried there? {~%50%Grant ~%50%Julia ~%-100%Nobody}\n\n::Near::Pick. {=Best ~%50%Nearly ~No}\n");

        Assert.Contains("type: multiple\n    stem: Who is buried there\\?\n".Replace("\\?", "?", StringComparison.Ordinal), course["01-bank/quiz.yml"].Replace("\"Who is buried there?\"", "Who is buried there?", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(["bank.gift:3:1 LE1722"], course.Codes());
        Assert.Equal([], course.Errors());
    }

    [Fact]
    public void Short_answers_numbers_and_pairs() => Assert.Equal("""
        title: Bank
        questions:
          - id: two-plus-two
            type: fill-in
            stem: "Two plus two equals"
            answers:
              - four
              - "4"
          - id: grant
            type: numeric
            stem: "When was Grant born?"
            answer: {value: 1822, tolerance: 5}
          - id: pi
            type: numeric
            stem: "What is pi?"
            answer: {min: 3.141, max: 3.142}
            feedback:
              correct: Right.
          - id: capitals
            type: matching
            stem: Match.
            pairs:
              - left: Canada
                right: Ottawa
              - left: Italy
                right: Rome
              - left: Japan
                right: Tokyo

        """.ReplaceLineEndings("\n"), Quiz("::Two plus two::Two plus two equals {=four =4}\n\n::Grant::When was Grant born? {#1822:5}\n\n::Pi::What is pi? {#3.141..3.142#Right.}\n\n::Capitals::Match. {\n=Canada -> Ottawa\n=Italy -> Rome\n=Japan -> Tokyo\n}\n").Replace("stem: Two plus two equals", "stem: \"Two plus two equals\"", StringComparison.Ordinal));

    [Fact]
    public void Categories_become_modules()
    {
        var course = Import("$CATEGORY: $course$/top/Biology/Cells\n\n::A::So? {T}\n\n$CATEGORY: $course$/top/Physics\n\n::A::So? {F}\n");

        Assert.Equal(["01-biology-cells/quiz.yml", "02-physics/quiz.yml"], course.Paths.Where(p => p.EndsWith("quiz.yml", StringComparison.Ordinal)));
        Assert.StartsWith("title: Cells\n", course["01-biology-cells/module.yml"], StringComparison.Ordinal);
        Assert.Equal([], course.Errors());
    }

    [Fact]
    public void HTML_and_formulas_become_Markdown_and_plain_text_stays_plain() => Assert.Contains(
        """stem: "Is **E** \\*equal\\* to $mc^2$?\n\nReally \\& truly\\_?""",
        Quiz("""::E::[html]<p>Is <b>E</b> *equal* to \\(mc^2\\)?</p><p>Really &amp; truly_?</p> {T}"""), StringComparison.Ordinal);

    [Fact]
    public void What_quizzes_lack_is_told_and_never_dropped_in_silence() => Assert.Equal(
    [
        "bank.gift:1:1 LE1721 the question 'Essay' is left out: its answer is an essay, which nobody would read | ask it in a lesson, or as a question with an answer",
        "bank.gift:3:1 LE1721 the question 'Only text.' is left out: it asks nothing: it is a description | write it into a lesson",
        "bank.gift:5:1 LE1722 the question 'Parts' is not quite the same: answers that gave parts of the points are left out: half | add those that are right enough to 'answers'",
        "bank.gift:7:1 LE1723 this question cannot be read: a brace is not closed | close the answers with }, and write \\{ and \\} for braces in a text",
        "bank.gift:9:1 LE1721 the question 'Two' is left out: it has 1 pairs | 2 to 8 are possible",
    ], Import("::Essay::Write. {}\n\nOnly text.\n\n::Parts::What? {=whole =%50%half}\n\n::Open::What? {=a\n\n::Two::Match. {=a -> b}\n").Findings);

    [Fact]
    public void General_feedback_is_said_after_any_answer() =>
        Assert.Contains("feedback:\n      \"true\": \"No.\\n\\nBoth read this.\"\n      \"false\": Both read this.\n", Quiz("::G::So? {F#No.####Both read this.}\n"), StringComparison.Ordinal);
}
