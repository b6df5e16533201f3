using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Translations;

/// <summary>The small course with a quiz, translated into Spanish as a whole. Tests replace the file they are about.</summary>
internal static class Spanish
{
    public const string Lesson = "01-basics/01-words.es.md";
    public const string Quiz = "01-basics/quiz.es.yml";

    public static MemorySourceTree Tree() => SmallCourse.Tree()
        .Add("course.yml", SmallCourse.CourseYml + "translations: [es]\n")
        .Add(SmallCourse.Lesson, """
            ---
            title: Words
            summary: What words are.
            minutes: 1
            ---

            ## In brief

            Words become numbers. See [the start](#in-brief).

            ```check
            id: become
            type: choice
            stem: What do words become?
            choices:
              - {text: Numbers, correct: true, feedback: Yes.}
              - {text: Letters, feedback: No.}
            ```

            """)
        .Add(SmallCourse.Quiz, """
            questions:
              - id: many
                type: true-false
                lesson: words
                section: in-brief
                stem: Words are numbers.
                answer: false
                feedback: {"true": They become numbers., "false": They only become numbers.}

            """)
        .Add("course.es.yml", "translates: STAMP\ntitle: Pequeño\ndescription: Un curso pequeño.\n")
        .Add("01-basics/module.es.yml", "translates: STAMP\ntitle: Lo básico\nsummary: Lo que viene primero.\n")
        .Add(Lesson, """
            ---
            translates: STAMP
            title: Palabras
            summary: Qué son las palabras.
            ---

            ## En breve

            Las palabras se hacen números. Véase [el comienzo](#in-brief).

            ```check
            id: become
            stem: ¿Qué se hacen las palabras?
            choices:
              - {text: Números, feedback: Sí.}
              - {text: Letras, feedback: No.}
            ```

            """)
        .Add(Quiz, """
            translates: STAMP
            questions:
              - id: many
                stem: Las palabras son números.
                feedback: {"true": Se hacen números., "false": Solo se hacen números.}

            """)
        .Stamp();

    /// <summary>The translation with another file, stamped as the translator would.</summary>
    public static MemorySourceTree With(string path, string text) => Tree().Add(path, text).Stamp();

    public static MemorySourceTree Replacing(string path, string before, string after)
    {
        var text = Text(Tree(), path);
        Assert.Contains(before, text, StringComparison.Ordinal);
        return Tree().Add(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    public static string Text(ISourceTree tree, string path)
    {
        using var reader = new StreamReader(tree.OpenRead(path));
        return reader.ReadToEnd();
    }

    public static Course Course(ISourceTree tree)
    {
        var diagnostics = new DiagnosticBag();
        var course = new Compiler(tree, diagnostics) { Language = "es" }.Check();
        Assert.Empty(diagnostics.Select(Findings.Show));
        return course!;
    }

    private static MemorySourceTree Stamp(this MemorySourceTree tree)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var text in new Compiler(tree, diagnostics) { Language = "es" }.Translations(["all"])) tree.Add(text.Path, text.Text);
        Assert.Empty(diagnostics.Select(Findings.Show));
        return tree;
    }
}
