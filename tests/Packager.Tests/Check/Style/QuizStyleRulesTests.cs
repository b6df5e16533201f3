using Packager.Testing;

namespace Packager.Tests.Check.Style;

public sealed class QuizSizeStyleRuleTests
{
    private static readonly string s_question = Styled.Choice("What?", "Yes", "No");

    [Theory]
    [InlineData("questions: 2-4", "LE3401 the quiz has 1 questions; the house style asks for 2 to 4 | add or remove questions")]
    [InlineData("draw: 2-4", "LE3401 the quiz has 1 drawn questions; the house style asks for 2 to 4 | change 'draw'")]
    [InlineData("per_lesson: 2", "LE3402 the quiz has 1 questions about 'words'; the house style asks for at least 2 | write a question with 'lesson: words'")]
    public void Bank_draw_and_questions_of_each_lesson_are_counted(string style, string finding) =>
        Findings.Single($"01-basics/quiz.yml:1:1 {finding}", Styled.Quiz(style, s_question));

    [Fact]
    public void A_bank_of_the_right_size_is_clean() => Findings.None(Styled.Quiz("{questions: 1-2, draw: 1, per_lesson: 1}", s_question));
}

public sealed class OptionStyleRuleTests
{
    [Fact]
    public void A_single_choice_has_as_many_options_as_the_style_says() => Findings.Single(
        "01-basics/quiz.yml:2:5 LE3403 the question has 2 options; the house style asks for 3 to 4 | three good options beat five",
        Styled.Quiz("choices: 3-4", Styled.Choice("What?", "Yes", "No")));

    [Fact]
    public void No_option_is_much_longer_than_another() => Findings.Single(
        "01-basics/quiz.yml:2:5 LE3406 the longest option is 2.9 times as long as the shortest; the house style allows 1.5 | shorten the longest option, or say more in the shortest",
        Styled.Quiz("option_ratio: 1.5", Styled.Choice("What?", "The encoder alone and no other part", "The decoder.")));

    [Fact]
    public void Words_of_one_line_may_differ() => Findings.None(Styled.Quiz("option_ratio: 1.5", Styled.Choice("What?", "Encoder-decoder", "Both")));
}

public sealed class KeyStyleRuleTests
{
    [Fact]
    public void The_right_option_is_not_always_the_longest() => Findings.Single(
        "01-basics/quiz.yml:1:1 LE3407 in 8 of 8 choice questions the right option alone is the longest; the house style allows 35 percent | shorten right options, or say more in wrong ones",
        Styled.Quiz("longest_key: 35", [.. Enumerable.Range(0, 8).Select(n => n % 2 == 0 ? Styled.Choice("What?", "Longer", "Short") : Swapped("Longer", "Short"))]));

    [Fact]
    public void A_few_questions_show_no_habit() => Findings.None(
        Styled.Quiz("longest_key: 35", [.. Enumerable.Repeat(Styled.Choice("What?", "Longer", "Short"), 7)]));

    private static string Swapped(string right, string wrong) =>
        $"type: choice\n    stem: What?\n    choices:\n      - {{text: {wrong}, feedback: No.}}\n      - {{text: {right}, correct: true, feedback: Yes.}}\n";
}

public sealed class KeyPlaceStyleRuleTests
{
    [Fact]
    public void Right_options_do_not_all_stand_in_one_place() => Findings.Single(
        "01-basics/quiz.yml:1:1 LE3408 in 8 of 8 choice questions the right option stands in place 1; the house style allows 40 percent | write some of them in another place",
        Styled.Quiz("key_place: 40", [.. Enumerable.Repeat(Styled.Choice("What?", "Yes", "No"), 8)]));

    [Fact]
    public void Seven_questions_show_no_habit() => Findings.None(
        Styled.Quiz("key_place: 40", [.. Enumerable.Repeat(Styled.Choice("What?", "Yes", "No"), 7)]));
}

public sealed class WordingStyleRuleTests
{
    [Theory]
    [InlineData("All of the above", "LE3404 the option 'All of the above' stands for other options | write an option that stands for itself, or make the question 'multiple'")]
    [InlineData("None of these", "LE3404 the option 'None of these' stands for other options | write an option that stands for itself, or make the question 'multiple'")]
    [InlineData("It never stops", "LE3405 the option says 'never', which learners know to be wrong without reading on | say when it holds")]
    public void Options_stand_for_themselves(string option, string finding) => Findings.Single(
        $"01-basics/quiz.yml:8:16 {finding}", Styled.Quiz("wording: true", Styled.Choice("What?", "Yes", option)));

    [Theory]
    [InlineData("Both a and b")]
    [InlineData("B and C share their weights")]
    [InlineData("All of the text above the line")]
    public void Options_that_name_something_else_stand_for_themselves(string option) => Findings.None(
        Styled.Quiz("wording: true", Styled.Choice("What?", "Yes", option)));

    [Theory]
    [InlineData("Which of these is not a layer?")]
    [InlineData("A network reads. Which part does not belong to it?")]
    [InlineData("Which statement isn't true?")]
    [InlineData("All of these are layers, except which?")]
    public void A_negative_question_says_so_in_bold(string stem) => Findings.Single(
        "01-basics/quiz.yml:5:11 LE3409 the question asks for what is not so, and does not say NOT in bold | ask for what is so, or write **NOT**",
        Styled.Quiz("wording: true", Styled.Choice(stem, "Yes", "No")));

    [Theory]
    [InlineData("Which of these is **NOT** a layer?")]
    [InlineData("Why does it not stop? Give a reason.")]
    [InlineData("A test did not show it. Which claim does this weaken?")]
    [InlineData("Which model that does not read backwards was used?")]
    [InlineData("What does it do when it does not know a word?")]
    [InlineData("What best explains why it had not answered?")]
    [InlineData("What does a score mean for a model which was not trained?")]
    public void Other_uses_of_not_are_left_alone(string stem) => Findings.None(Styled.Quiz("wording: true", Styled.Choice(stem, "Yes", "No")));

    [Fact]
    public void Several_right_options_are_announced() => Findings.Single(
        "01-basics/quiz.yml:5:11 LE3411 the question has several right options and does not say how many to pick | write 'Pick 2', or 'Pick all that apply'",
        Styled.Quiz("wording: true", Multiple("Which are layers?")));

    [Theory]
    [InlineData("Which two are layers?")]
    [InlineData("Which are layers? Pick all that apply.")]
    public void A_number_or_all_announces_them(string stem) => Findings.None(Styled.Quiz("wording: true", Multiple(stem)));

    private static string Multiple(string stem) =>
        $"type: multiple\n    stem: {stem}\n    choices:\n      - {{text: A, correct: true, feedback: Yes.}}\n      - {{text: B, correct: true, feedback: Yes.}}\n      - {{text: C, feedback: No.}}\n";
}

public sealed class MixStyleRuleTests
{
    [Fact]
    public void The_share_of_a_level_is_near_what_the_style_says() => Findings.Single(
        "01-basics/quiz.yml:1:1 LE3410 100 percent of the questions are 'remember'; the house style asks for 20 | change some to or from 'bloom: remember'",
        Styled.Quiz("levels: {remember: 20}", "bloom: remember\n    " + Styled.Choice("What?", "Yes", "No")));

    [Fact]
    public void The_share_of_a_type_may_differ_by_ten_points() => Findings.None(Styled.Quiz("types: {choice: 90, numeric: 10}", Styled.Choice("What?", "Yes", "No")));
}
