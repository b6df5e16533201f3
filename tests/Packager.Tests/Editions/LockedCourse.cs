using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Editions;

/// <summary>A course in memory that is published and then changed.</summary>
internal static class LockedCourse
{
    public const string QuizYml = """
        questions:
          - id: q1
            type: true-false
            stem: Words are numbers.
            answer: true
            feedback: {true: Right., false: Wrong.}
          - id: q2
            type: fill-in
            stem: What?
            answers: [attention]
            feedback: {correct: Yes., incorrect: No.}

        """;

    public const string LessonMd = """
        ---
        title: Words
        summary: What words are.
        minutes: 1
        ---

        ## In brief

        Words become numbers.

        ```check
        id: first
        type: true-false
        stem: One?
        answer: true
        feedback: {true: Right., false: Wrong.}
        ```

        ```check
        id: second
        type: true-false
        stem: Two?
        answer: true
        feedback: {true: Right., false: Wrong.}
        ```

        """;

    /// <summary>A module with a lesson of two checks and a quiz of two questions; not published.</summary>
    public static MemorySourceTree Draft() => SmallCourse.Tree().Add(SmallCourse.Lesson, LessonMd).Add(SmallCourse.Quiz, QuizYml);

    /// <summary>The same with its lock.</summary>
    public static MemorySourceTree Published() => Publish(Draft());

    public static MemorySourceTree Publish(MemorySourceTree tree) => tree.Add(CourseLock.FileName, LockOf(tree).Text);

    public static LockResult LockOf(ISourceTree tree, LockOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        var result = new Compiler(tree, diagnostics).Lock(options ?? new LockOptions());
        Assert.Empty(diagnostics.Where(d => d.Severity == Severity.Error).Select(Findings.Show));
        return result!;
    }

    /// <summary>What goes wrong when the lock is made with these decisions.</summary>
    public static IReadOnlyList<string> LockFindings(ISourceTree tree, LockOptions options)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(new Compiler(tree, diagnostics).Lock(options));
        return [.. diagnostics.Sorted().Select(Findings.Show)];
    }

    public static MemorySourceTree Without(this MemorySourceTree tree, string path)
    {
        var copy = new MemorySourceTree();
        foreach (var file in tree.Files.Where(f => f != path))
        {
            using var content = new MemoryStream();
            using var stream = tree.OpenRead(file);
            stream.CopyTo(content);
            copy.Add(file, content.ToArray());
        }
        return copy;
    }
}
