using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using Packager.Testing;

namespace Packager.Tests.Translations;

public sealed class TranslationTests
{
    private const string Stamp = " | compare it with the original, then run 'coursepack translate --language es --stamp ";

    [Fact]
    public void A_course_that_is_translated_as_a_whole_has_no_finding() => Findings.None(Spanish.Tree());

    [Fact]
    public void Words_are_the_translation_s_and_everything_else_is_the_original_s()
    {
        var course = Spanish.Course(Spanish.Tree());
        var lesson = course.Modules[0].Lessons[0];
        var question = Assert.IsType<TrueFalseQuestion>(course.Modules[0].Quiz!.Questions[0]);
        var check = Assert.IsType<ChoiceQuestion>(lesson.Checks[0]);

        Assert.Equal(("small", "es", "Pequeño"), (course.Id, course.Language, course.Title));
        Assert.Equal(("words", "Palabras", 1), (lesson.Id, lesson.Title, lesson.Minutes));
        Assert.Equal("Cuestionario: Lo básico", course.Modules[0].Quiz!.Title);
        Assert.Equal(("many", "Las palabras son números.", false), (question.Id, question.Stem.Markdown, question.Answer));
        Assert.Equal(("become", "Números", true), (check.Id, check.Choices[0].Text.Markdown, check.Choices[0].Correct));
    }

    [Fact]
    public void Headings_keep_the_original_s_ids_so_links_and_questions_still_meet_them()
    {
        var html = Rendering.Of(Spanish.Tree(), "es").Lessons["words"].BodyHtml;

        Assert.Contains("<h2 id=\"in-brief\">En breve</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<button type=\"submit\">Comprobar</button>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_translated_is_named_and_shown_in_the_original_s_language()
    {
        var tree = SmallCourse.With("course.yml", SmallCourse.CourseYml + "translations: [es]\n").Add("course.es.yml", Spanish.Text(Spanish.Tree(), "course.es.yml")).Add("01-basics/module.es.yml", Spanish.Text(Spanish.Tree(), "01-basics/module.es.yml"));

        Findings.Single("01-basics/01-words.md:1:1 LE2705 '01-basics/01-words.md' is not translated into 'es': readers get the original | 'coursepack translate --language es' writes a file to start from", tree);
        var lesson = new Compiler(tree, []) { Language = "es" }.Check()!.Modules[0].Lessons[0];
        Assert.Equal(("Words", "en"), (lesson.Title, lesson.Language));
    }

    [Fact]
    public void A_changed_word_makes_a_translation_old() => Assert.StartsWith(
        "01-basics/quiz.es.yml:1:13 LE2706 '01-basics/quiz.yml' has changed since it was translated into 'es'" + Stamp + Spanish.Quiz,
        Assert.Single(Findings.Of(Spanish.Replacing(SmallCourse.Quiz, "Words are numbers.", "All words are numbers."))),
        StringComparison.Ordinal);

    [Fact]
    public void A_changed_pass_mark_does_not() => Findings.None(Spanish.Replacing(SmallCourse.Quiz, "questions:", "pass_mark: 50\nquestions:"));

    [Fact]
    public void A_changed_body_does() => Assert.StartsWith(
        "01-basics/01-words.es.md:2:13 LE2706 ",
        Assert.Single(Findings.Of(Spanish.Replacing(SmallCourse.Lesson, "become numbers. See", "turn into numbers. See"))),
        StringComparison.Ordinal);

    [Fact]
    public void Line_ends_and_spaces_at_the_end_of_lines_are_no_words() =>
        Findings.None(Spanish.Tree().Add(SmallCourse.Lesson, Spanish.Text(Spanish.Tree(), SmallCourse.Lesson).ReplaceLineEndings("\r\n") + "\r\n"));

    [Fact]
    public void A_translation_without_a_stamp_says_nothing_of_its_age() => Assert.StartsWith(
        "01-basics/module.es.yml:1:1 LE2707 nothing says which words of '01-basics/module.yml' this translates" + Stamp + "01-basics/module.es.yml",
        Assert.Single(Findings.Of(Spanish.Tree().Add("01-basics/module.es.yml", "title: Lo básico\nsummary: Lo que viene primero.\n"))),
        StringComparison.Ordinal);

    [Fact]
    public void A_word_that_was_forgotten_is_named() => Findings.Single(
        "01-basics/module.es.yml:1:1 LE2708 'summary' is not translated into 'es' | add 'summary: …', or leave it to readers in the original's language",
        Spanish.With("01-basics/module.es.yml", "title: Lo básico\n"));

    [Fact]
    public void A_translation_holds_words_only() => Findings.Single(
        "01-basics/quiz.es.yml:6:13 LE2709 'answer' differs from the original, and a translation holds words only | remove the key: it is the same in every language",
        Spanish.Replacing(Spanish.Quiz, "    stem: Las palabras son números.\n", "    stem: Las palabras son números.\n    lesson: words\n    answer: true\n"));

    [Fact]
    public void A_key_that_the_original_does_not_have_is_a_mistake() => Findings.Single(
        "01-basics/module.es.yml:4:1 LE2710 the original has no 'sumary' here | did you mean 'summary'?",
        Spanish.With("01-basics/module.es.yml", "title: Lo básico\nsummary: Lo que viene primero.\nsumary: Dos\n"));

    [Fact]
    public void Another_number_of_choices_would_move_the_right_answer() => Findings.Single(
        "01-basics/01-words.es.md:14:10 LE2712 'choices' has 1 instead of the original's 2 entries | write one for each of 01-basics/01-words.md:16:3, in the same order",
        Spanish.Replacing(Spanish.Lesson, "choices:\n  - {text: Números, feedback: Sí.}\n  - {text: Letras, feedback: No.}", "choices: [{text: Números, feedback: Sí.}]"));

    [Fact]
    public void Another_id_is_another_question()
    {
        var findings = Findings.Of(Spanish.Replacing(Spanish.Quiz, "id: many", "id: mani"));

        Assert.Contains("01-basics/quiz.es.yml:3:9 LE2713 the original has no entry with the id 'mani' | did you mean 'many'?", findings);
    }

    [Theory]
    [InlineData("id: become", "id: becomes", "01-basics/01-words.es.md:11:1 LE2714 the check 'becomes' stands here where the original has the check 'become'")]
    [InlineData("## En breve", "### En breve", "01-basics/01-words.es.md:7:1 LE2714 a heading of level 3 stands here where the original has a heading of level 2")]
    [InlineData("Véase", "![Un punto](figures/dot.svg)", "01-basics/01-words.es.md:9:32 LE2714 the image 'figures/dot.svg' stands here where the original has the check 'become'")]
    public void The_body_has_the_headings_checks_and_images_of_the_original(string before, string after, string finding) =>
        Assert.Contains(Findings.Of(Spanish.Replacing(Spanish.Lesson, before, after)), f => f.StartsWith(finding + " | keep the headings, images, checks and blocks of the original, in its order", StringComparison.Ordinal));

    [Fact]
    public void A_translation_of_nothing_is_an_error() => Findings.Single(
        "01-basics/02-gone.es.md:1:1 LE2703 '01-basics/02-gone.es.md' translates '01-basics/02-gone.md', which is not there | rename it as its original is called now, or remove it",
        Spanish.Tree().Add("01-basics/02-gone.es.md", "---\ntitle: Ida\n---\n"));

    [Fact]
    public void A_language_that_is_not_listed_is_left_out() => Findings.Single(
        "01-basics/01-words.fr.md:1:1 LE2704 '01-basics/01-words.fr.md' is left out: course.yml does not list 'fr' under 'translations' | write 'translations: [fr]' in course.yml, or rename the file",
        Spanish.Tree().Add("01-basics/01-words.fr.md", "---\ntitle: Mots\n---\n"));

    [Fact]
    public void A_language_that_the_course_does_not_have_cannot_be_built()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(new Compiler(Spanish.Tree(), diagnostics) { Language = "fr" }.Check());
        Assert.Equal(["LE2715"], diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_figure_may_have_a_translation_of_its_own()
    {
        const string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 60\"><text class=\"f-text\" x=\"150\" y=\"30\" text-anchor=\"middle\" font-size=\"16\">WORD</text></svg>";
        var tree = Spanish.Replacing(SmallCourse.Lesson, "See", "\n\n![A word](figures/word.svg)\n\nSee")
            .Add(Spanish.Lesson, Spanish.Text(Spanish.Tree(), Spanish.Lesson).Replace("Véase", "\n\n![Una palabra](figures/word.svg)\n\nVéase", StringComparison.Ordinal))
            .Add("01-basics/figures/word.svg", svg).Add("01-basics/figures/word.es.svg", svg.Replace("WORD", "PALABRA", StringComparison.Ordinal));

        Assert.Contains("PALABRA", Rendering.Of(tree, "es").Lessons["words"].BodyHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lock_is_the_same_in_every_language()
    {
        var original = new Compiler(Spanish.Tree(), []).Lock(new());
        var spanish = new Compiler(Spanish.Tree(), []) { Language = "es" }.Lock(new());

        Assert.NotNull(original);
        Assert.Equal(original.Text, spanish!.Text);
    }
}
