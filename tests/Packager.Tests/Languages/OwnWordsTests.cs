using LlmEvolution.Packager;
using Packager.Testing;

namespace Packager.Tests.Languages;

public sealed class OwnWordsTests
{
    [Fact]
    public void A_course_in_Spanish_speaks_Spanish()
    {
        var course = Course("es", "");

        Assert.Equal("Siguiente", course.Words.ToLabels().Next);
        Assert.Contains(KeyValuePair.Create("saved", "Guardado"), course.Words.ForPlayer());
    }

    [Fact]
    public void The_author_words_some_of_it_differently()
    {
        var course = Course("es", """
            strings:
              pages:
                next: Adelante
                lessonCount: {one: "{0} tema", other: "{0} temas"}
              player:
                saved: A salvo

            """);

        Assert.Equal("Adelante", course.Words.ToLabels().Next);
        Assert.Equal("1 tema", course.Words.ToLabels().LessonCount.Of(1));
        Assert.Equal("Anterior", course.Words.ToLabels().Previous);
        Assert.Contains(KeyValuePair.Create("saved", "A salvo"), course.Words.ForPlayer());
    }

    [Fact]
    public void A_word_that_is_not_asked_for_is_a_mistake() => Findings.Single(
        "course.yml:9:5 LE2002 'nxt' is not a key of strings.pages | did you mean 'next'?",
        SmallCourse.With("course.yml", SmallCourse.CourseYml + "strings:\n  pages:\n    nxt: On\n"));

    [Fact]
    public void A_word_without_its_value_would_be_a_riddle() => Findings.Single(
        "course.yml:9:14 LE2702 'player.percent' holds no placeholder, but must hold {0}: the English is \"{0}% complete\" | each number in braces stands for a value; write every one, in any order",
        SmallCourse.With("course.yml", SmallCourse.CourseYml + "strings:\n  player:\n    percent: done\n"));

    [Fact]
    public void A_language_without_words_gets_English_ones_and_the_author_is_told()
    {
        var finding = Assert.Single(Findings.Of(SmallCourse.With("course.yml", SmallCourse.CourseYml.Replace("en", "nl", StringComparison.Ordinal))));

        Assert.StartsWith("course.yml:5:11 LE2701 pages and player have no words in 'nl': ", finding, StringComparison.Ordinal);
        Assert.Contains("are shown in English, 'blocks.cardBack' first | write the words under 'strings' in course.yml", finding, StringComparison.Ordinal);
    }

    private static LlmEvolution.Packager.Model.Course Course(string language, string more) =>
        new Compiler(SmallCourse.With("course.yml", SmallCourse.CourseYml.Replace("language: en", $"language: {language}", StringComparison.Ordinal) + more), []).Check()!;
}
