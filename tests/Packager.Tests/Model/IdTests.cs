using LlmEvolution.Packager;
using Packager.Testing;

namespace Packager.Tests.Model;

public sealed class IdTests
{
    private const string Form = "ids are 1 to 100 lower-case letters, digits and hyphens, and begin and end with a letter or digit";

    [Theory]
    [InlineData("Word Embeddings", "write 'word-embeddings'")]
    [InlineData("word_embeddings", "write 'word-embeddings'")]
    [InlineData("-words-", "write 'words'")]
    [InlineData("Ünïcode", "write 'n-code'")]
    [InlineData("図", "write a short name such as 'word-embeddings'")]
    [InlineData("../secret", "write 'secret'")]
    public void An_id_of_another_form_is_answered_with_one_that_would_do(string id, string help) => Findings.Single(
        $"01-basics/01-words.md:2:5 LE2006 '{id}' cannot be an id: {Form} | {help}",
        SmallCourse.WithFrontMatter($"id: {id}\ntitle: x\nsummary: y\nminutes: 1"));

    [Fact]
    public void An_id_has_at_most_a_hundred_characters()
    {
        var id = new string('a', 101);

        Findings.Single(
            $"01-basics/01-words.md:2:5 LE2006 '{id}' cannot be an id: {Form} | write a short name such as 'word-embeddings'",
            SmallCourse.WithFrontMatter($"id: {id}\ntitle: x\nsummary: y\nminutes: 1"));
    }

    [Fact]
    public void Two_lessons_cannot_share_an_id() => Findings.Single(
        "02-more/01-other.md:2:5 LE2007 the id 'words' is already used at 01-basics/01-words.md:2:1 | give each its own id; an id that has been published stays with its owner",
        SmallCourse.With("02-more/module.yml", SmallCourse.ModuleYml).Add("02-more/01-other.md", SmallCourse.LessonMd.Replace("title:", "id: words\ntitle:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("small", "course.yml:1:5")]
    [InlineData("basics", "01-basics/module.yml:1:1")]
    public void A_lesson_cannot_share_its_id_with_the_course_or_a_module(string id, string owner) => Findings.Single(
        $"01-basics/01-words.md:2:5 LE2007 the id '{id}' is already used at {owner} | give each its own id; an id that has been published stays with its owner",
        SmallCourse.WithFrontMatter($"id: {id}\ntitle: x\nsummary: y\nminutes: 1"));

    [Fact]
    public void Two_terms_cannot_share_an_id() => Findings.Single(
        "glossary.yml:4:7 LE2007 the id 'word' is already used at glossary.yml:1:7 | give each its own id; an id that has been published stays with its owner",
        SmallCourse.With("glossary.yml", "- id: word\n  term: word\n  definition: A unit.\n- id: word\n  term: word\n  definition: A unit.\n"));

    [Fact]
    public void Two_questions_of_a_quiz_cannot_share_an_id() => Findings.Single(
        "01-basics/quiz.yml:7:9 LE2007 the id 'q' is already used at 01-basics/quiz.yml:2:9 | give each its own id; an id that has been published stays with its owner",
        SmallCourse.With(SmallCourse.Quiz, """
            questions:
              - id: q
                type: fill-in
                stem: What?
                answers: [a]
                feedback: {correct: Yes., incorrect: No.}
              - id: q
                type: fill-in
                stem: What?
                answers: [a]
                feedback: {correct: Yes., incorrect: No.}
            """));

    [Theory]
    [InlineData("01-basics", "basics")]
    [InlineData("first-steps", "first-steps")]
    public void An_id_that_is_left_out_is_the_name_without_its_number(string folder, string id)
    {
        var tree = new LlmEvolution.Packager.Source.MemorySourceTree()
            .Add("course.yml", SmallCourse.CourseYml).Add(folder + "/module.yml", SmallCourse.ModuleYml).Add(folder + "/01-big-words.md", SmallCourse.LessonMd);

        var module = new Compiler(tree, []).Check()!.Modules[0];

        Assert.Equal((id, "big-words"), (module.Id, module.Lessons[0].Id));
    }

    [Fact]
    public void A_file_name_that_cannot_be_an_id_needs_one_in_the_file() => Findings.Single(
        $"01-basics/02-Big Words.md:2:1 LE2006 'Big Words' cannot be an id: {Form} | write 'big-words'",
        SmallCourse.With("01-basics/02-Big Words.md", SmallCourse.LessonMd));
}
