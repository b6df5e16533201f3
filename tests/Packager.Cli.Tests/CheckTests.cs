namespace Packager.Cli.Tests;

public sealed class CheckTests
{
    [Fact]
    public async Task Measures_tell_what_each_lesson_and_module_holds()
    {
        using var place = new Workplace("measures").WriteCourse();
        place.Write("course/01-module/02-next.md", "---\ntitle: Next | last\nsummary: Text.\nminutes: 1\nsources: [a]\n---\n\nOne two three.[^a]\n\n```flashcards\ntitle: Words\ncards:\n  - {term: A, answer: B}\n  - {term: C, answer: D}\n```\n");
        place.Write("course/sources.yml", "- {key: a, authors: A, title: T, kind: paper}\n");

        Assert.Equal(0, await place.RunAsync("check", "course", "--measures"));

        Assert.Contains("| 1.2 Next \\| last | 3 | 1 | 0.5 | 0 | 1 | 0 | 0 | 0 | 1 |", place.Output, StringComparison.Ordinal);
        Assert.Contains("| **1 Module** | 4 | 2 | 0.5 | 0 | 1 | 0 | 0 | 0 | 1 |", place.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_being_asked_check_prints_findings_and_a_summary_only()
    {
        using var place = new Workplace("no-measures").WriteCourse();

        Assert.Equal(0, await place.RunAsync("check", "course"));

        Assert.Equal("A Course: 1 module, 1 lesson, 0 quizzes: 0 errors, 0 warnings", place.Output.Trim());
    }
}
