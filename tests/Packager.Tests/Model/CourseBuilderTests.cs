using LlmEvolution.Packager;
using LlmEvolution.Packager.Model;
using Packager.Testing;

namespace Packager.Tests.Model;

public sealed class CourseBuilderTests
{
    [Fact]
    public void Everything_a_course_yml_may_say_is_read()
    {
        var course = new Compiler(SmallCourse.With("course.yml", """
            id: small
            iri: https://example.org/small
            title: Small
            description: A small course.
            language: pt-BR
            version: "1.0"
            date: 2026-11-24
            delivery:
              structure: lesson
              split: module
            completion:
              lesson:
                read_to_end: false
                minimum_share: 0.5
                checks: true
              quizzes: optional
              pass_mark: 70
            """), []).Check()!;

        Assert.Equal(("small", "https://example.org/small", "Small", "A small course.", "pt-BR", "1.0"), (course.Id, course.Iri, course.Title, course.Description, course.Language, course.Version));
        Assert.Equal(new DateOnly(2026, 11, 24), course.Date);
        Assert.Equal(new Delivery(Structure.Lesson, Split.Module), course.Delivery);
        Assert.Equal(new CompletionRules(ReadToEnd: false, MinimumShare: 0.5, Checks: true, QuizzesRequired: false, PassMark: 70), course.Completion);
    }

    [Fact]
    public void What_a_course_yml_leaves_out_has_a_default()
    {
        var course = new Compiler(SmallCourse.Tree(), []).Check()!;

        Assert.Equal(new Delivery(Structure.Course, Split.None), course.Delivery);
        Assert.Equal(new CompletionRules(ReadToEnd: true, MinimumShare: 0, Checks: false, QuizzesRequired: true, PassMark: 80), course.Completion);
    }

    [Fact]
    public void Every_key_a_course_needs_is_named() => Assert.Equal(
        [
            "course.yml:1:1 LE2001 course.yml has no 'date' | add 'date: …'",
            "course.yml:1:1 LE2001 course.yml has no 'description' | add 'description: …'",
            "course.yml:1:1 LE2001 course.yml has no 'id' | add 'id: …'",
            "course.yml:1:1 LE2001 course.yml has no 'iri' | add 'iri: …'",
            "course.yml:1:1 LE2001 course.yml has no 'language' | add 'language: …'",
            "course.yml:1:1 LE2001 course.yml has no 'title' | add 'title: …'",
        ],
        Findings.Of(SmallCourse.With("course.yml", "version: 1\n")));

    [Theory]
    [InlineData("title:")]
    [InlineData("title: \"\"")]
    [InlineData("title: '  '")]
    [InlineData("title: ~")]
    public void A_key_without_a_value_counts_as_missing(string line) => Findings.Single(
        "course.yml:1:1 LE2001 course.yml has no 'title' | add 'title: …'", With("title: Small", line));

    [Fact]
    public void A_misspelt_key_is_not_lost_in_silence() => Findings.Single(
        "course.yml:7:1 LE2002 'verison' is not a key of course.yml | did you mean 'version'?",
        SmallCourse.With("course.yml", SmallCourse.CourseYml + "verison: 1\n"));

    [Fact]
    public void A_key_that_resembles_none_is_answered_with_the_list_of_keys() => Findings.Single(
        "course.yml:8:3 LE2002 'colour' is not a key of delivery | its keys are prerequisites, split, structure",
        SmallCourse.With("course.yml", SmallCourse.CourseYml + "delivery:\n  colour: red\n"));

    [Theory]
    [InlineData("title: [a]", "3:8", "'title' must be a single value, not a list")]
    [InlineData("title: {a: b}", "3:8", "'title' must be a single value, not a mapping")]
    public void A_value_of_the_wrong_kind_is_refused(string line, string place, string message) =>
        Findings.Single($"course.yml:{place} LE2003 {message}", With("title: Small", line));

    [Fact]
    public void A_mapping_is_not_a_single_value() => Findings.Single(
        "course.yml:7:11 LE2003 'delivery' must be a mapping (key: value), not a single value",
        SmallCourse.With("course.yml", SmallCourse.CourseYml + "delivery: course\n"));

    [Theory]
    [InlineData("https://example.org/small/")]
    [InlineData("https://example.org/small?x=1")]
    [InlineData("https://example.org/small#x")]
    [InlineData("https://example.org/sm all")]
    [InlineData("example.org/small")]
    [InlineData("urn:uuid:6e8bc430")]
    public void The_IRI_is_absolute_and_can_be_added_to(string iri) => Findings.Single(
        $"course.yml:2:6 LE2004 '{iri}' is not an absolute http(s) IRI without '?', '#' and trailing slash | write an address of your own such as https://example.org/courses/my-course; nothing has to be there",
        With("iri: https://example.org/small", $"iri: {iri}"));

    [Theory]
    [InlineData("English")]
    [InlineData("en_US")]
    [InlineData("e")]
    public void The_language_is_a_tag(string language) => Findings.Single(
        $"course.yml:5:11 LE2004 '{language}' is not a language tag (RFC 5646) | write a tag such as en, de, pt-BR or zh-Hans",
        With("language: en", $"language: {language}"));

    [Theory]
    [InlineData("24.11.2026")]
    [InlineData("2026-11-31")]
    [InlineData("2026-11")]
    public void The_date_is_a_day_of_the_calendar(string date) => Findings.Single(
        $"course.yml:6:7 LE2004 '{date}' is not a date written like 2026-11-24", With("date: 2026-11-24", $"date: {date}"));

    [Fact]
    public void A_word_that_is_none_of_the_choices_is_answered_with_the_nearest() => Findings.Single(
        "course.yml:8:14 LE2004 'modul' is not a value of 'structure' | did you mean 'module'?",
        SmallCourse.With("course.yml", SmallCourse.CourseYml + "delivery:\n  structure: modul\n"));

    [Theory]
    [InlineData("pass_mark: 101", "14", "101 is out of range: 'pass_mark' must be from 0 to 100")]
    [InlineData("pass_mark: -1", "14", "-1 is out of range: 'pass_mark' must be from 0 to 100")]
    public void A_number_outside_its_range_is_refused(string line, string column, string message) => Findings.Single(
        $"course.yml:8:{column} LE2005 {message}", SmallCourse.With("course.yml", SmallCourse.CourseYml + $"completion:\n  {line}\n"));

    [Theory]
    [InlineData("pass_mark: eighty", "'eighty' is not a whole number")]
    [InlineData("pass_mark: 79.5", "'79.5' is not a whole number")]
    [InlineData("pass_mark: 99999999999999999999", "'99999999999999999999' is not a whole number")]
    public void A_number_is_written_as_one(string line, string message) => Findings.Single(
        $"course.yml:8:14 LE2004 {message}", SmallCourse.With("course.yml", SmallCourse.CourseYml + $"completion:\n  {line}\n"));

    [Theory]
    [InlineData("read_to_end: yes", "'yes' is not true or false")]
    [InlineData("minimum_share: 0,5", "'0,5' is not a number written like 12.5")]
    public void A_rule_is_written_as_YAML_writes_it(string line, string message) => Findings.Single(
        $"course.yml:9:{5 + line.IndexOf(' ', StringComparison.Ordinal) + 1} LE2004 {message}",
        SmallCourse.With("course.yml", SmallCourse.CourseYml + $"completion:\n  lesson:\n    {line}\n"));

    private static LlmEvolution.Packager.Source.MemorySourceTree With(string line, string other) =>
        SmallCourse.With("course.yml", SmallCourse.CourseYml.Replace(line, other, StringComparison.Ordinal));
}
