using Packager.Testing;

namespace Packager.Tests.Check.Style;

public sealed class SectionStyleRuleTests
{
    private const string Sections = "sections: [In brief, The idea | What happened, Key points]";

    [Theory]
    [InlineData("## In brief\n\nA.\n\n## The idea\n\nB.\n\n## Key points\n\nC.\n")]
    [InlineData("## In brief\n\nA.\n\n## Extra\n\nX.\n\n## What happened\n\nB.\n\n## Key points\n\nC.\n")]
    public void Sections_in_their_order_are_what_the_style_asks_for(string body) => Findings.None(Styled.Lesson(Sections, body));

    [Fact]
    public void A_missing_section_is_asked_for_after_the_one_before_it() => Findings.Single(
        "01-basics/01-words.md:2:1 LE3301 the lesson has no section 'The idea' or 'What happened' after 'In brief' | write '## The idea' after 'In brief'",
        Styled.Lesson(Sections, "## In brief\n\nA.\n\n## Key points\n\nC.\n"));

    [Fact]
    public void A_section_in_another_place_is_missing_in_its_own() => Findings.Single(
        "01-basics/01-words.md:2:1 LE3301 the lesson has no section 'Key points' after 'The idea' | write '## Key points' after 'The idea'",
        Styled.Lesson(Sections, "## Key points\n\nC.\n\n## In brief\n\nA.\n\n## The idea\n\nB.\n"));

    [Fact]
    public void Nothing_is_asked_of_a_lesson_that_is_not_written() => Findings.Single(
        "course.yml:1:1 LE2013 1 of 1 lessons have no body yet ('status: outline'); readers see their summary and a note | write their bodies and remove 'status: outline'",
        Styled.Lesson(Sections, "").Add(SmallCourse.Lesson, "---\ntitle: Words\nsummary: S.\nminutes: 1\nstatus: outline\n---\n"));
}

public sealed class CountStyleRuleTests
{
    [Theory]
    [InlineData("figures: 1", "0 figures; the house style asks for at least 1 | add what is missing")]
    [InlineData("blocks: 1-2", "0 interactive blocks; the house style asks for 1 to 2 | add what is missing")]
    [InlineData("checks: 2-2", "0 checks; the house style asks for 2 | add what is missing")]
    [InlineData("tables: 1", "0 tables; the house style asks for at least 1 | add what is missing")]
    [InlineData("objectives: 2 to 4", "0 objectives; the house style asks for 2 to 4 | add what is missing")]
    [InlineData("sources: 1", "0 sources; the house style asks for at least 1 | add what is missing")]
    [InlineData("primary_sources: 1", "0 primary sources; the house style asks for at least 1 | add what is missing")]
    public void What_is_missing_is_counted(string style, string finding) => Findings.Single(
        $"01-basics/01-words.md:2:1 LE3302 the lesson has {finding}", Styled.Lesson(style, "Text.\n"));

    [Fact]
    public void A_vendor_s_text_is_a_source_and_no_primary_one() => Findings.Single(
        "01-basics/01-words.md:2:1 LE3302 the lesson has 1 primary sources; the house style asks for at least 2 | add what is missing",
        Styled.Lesson("sources: 2\n    primary_sources: 2", "Text.[^a] Text.[^b] Text.[^a]\n")
            .Add("sources.yml", "- {key: a, authors: A, title: T, kind: paper}\n- {key: b, authors: B, title: T, kind: vendor}\n"));

    [Fact]
    public void A_count_that_is_none_is_an_error_at_its_place() => Findings.Single(
        "course.yml:9:14 LE2004 'many' is not a count for 'figures' | write 2 for at least two, or 2-4",
        Styled.Lesson("figures: many", "Text.\n"));
}

public sealed class SentenceStyleRuleTests
{
    [Fact]
    public void The_longest_sentence_of_a_paragraph_is_reported_once() => Findings.Single(
        "01-basics/01-words.md:9:1 LE3303 a sentence of 7 words; the house style allows 5 | make two sentences of it",
        Styled.Lesson("sentence: 5", "Five words are not too.\n\nOne two three four five six seven. And now six words follow it.\n"));

    [Theory]
    [InlineData("Smith et al. wrote it. Others read it.")]
    [InlineData("It said \"Stop here now.\" Then it stopped.")]
    [InlineData("It cost 3.5 million. That is much.")]
    public void Points_inside_a_sentence_do_not_end_it_and_others_do(string body) => Findings.None(Styled.Lesson("sentence: 6", body + "\n"));
}

public sealed class GradeStyleRuleTests
{
    private static readonly string s_hard = string.Join(' ', Enumerable.Repeat("Probabilistic methodologies necessitate considerable deliberation.", 30));

    [Fact]
    public void Long_words_read_at_a_high_grade() => Assert.Contains(
        Findings.Of(Styled.Lesson("grade: 12", s_hard + "\n")), f => f.Contains("LE3304 the lesson reads at grade", StringComparison.Ordinal));

    [Fact]
    public void Short_words_do_not() => Assert.DoesNotContain(
        Findings.Of(Styled.Lesson("grade: 12", string.Join(' ', Enumerable.Repeat("The cat sat on the mat.", 30)) + "\n")), f => f.Contains("LE3304", StringComparison.Ordinal));

    [Fact]
    public void A_course_in_another_language_is_not_judged_by_an_English_formula() => Assert.DoesNotContain(
        Findings.Of(Styled.Lesson("grade: 12", s_hard + "\n").Add("course.yml", SmallCourse.CourseYml.Replace("language: en", "language: de", StringComparison.Ordinal) + "style: {lesson: {grade: 12}}\n")),
        f => f.Contains("LE3304", StringComparison.Ordinal));
}

public sealed class PromiseStyleRuleTests
{
    [Fact]
    public void A_word_of_the_list_is_reported_whatever_its_case() => Findings.Single(
        "01-basics/01-words.md:7:1 LE3305 the house style avoids 'Groundbreaking' | say what was measured, where and when",
        Styled.Lesson("avoid: [groundbreaking, game-changing]", "Groundbreaking work.\n"));

    [Fact]
    public void A_word_of_the_list_may_end_in_a_sign() => Findings.Single(
        "01-basics/01-words.md:7:1 LE3305 the house style avoids '100%' | say what was measured, where and when",
        Styled.Lesson("avoid: [\"100%\"]", "It is 100% right.\n"));

    [Theory]
    [InlineData("They called it \"groundbreaking\" then.")]
    [InlineData("Groundbreakingly is another word.")]
    public void Quotations_and_other_words_are_left_alone(string body) => Findings.None(Styled.Lesson("avoid: [groundbreaking]", body + "\n"));
}

public sealed class CitedStyleRuleTests
{
    [Theory]
    [InlineData("It scored 28.4 on the test.")]
    [InlineData("It rose by 7 percent.")]
    [InlineData("It has 175 billion parameters.")]
    [InlineData("It read 45,000 pages.")]
    public void A_measurement_in_a_section_that_owes_sources_needs_one(string text) => Findings.Single(
        "01-basics/01-words.md:9:1 LE3306 a paragraph of 'The evidence' states a number and names no source | write '[^key]' of a source after the sentence",
        Styled.Lesson("cited: [The evidence]", $"## The evidence\n\n{text}\n"));

    [Theory]
    [InlineData("It scored 28.4.[^a]")]
    [InlineData("GPT-2 came in 2019 with 3 authors.")]
    [InlineData("It scored 28.4, as [](lesson:words) shows.")]
    public void Markers_links_to_lessons_years_and_names_owe_nothing(string text) => Findings.None(
        Styled.Lesson("cited: [The evidence]", $"## The evidence\n\n{text}\n").Add("sources.yml", "- {key: a, authors: A, title: T, kind: paper}\n"));

    [Fact]
    public void Other_sections_owe_nothing() => Findings.None(Styled.Lesson("cited: [The evidence]", "## The idea\n\nIt scored 28.4.\n"));
}
