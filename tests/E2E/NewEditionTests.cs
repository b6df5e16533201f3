using E2E.Lms;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using Microsoft.Playwright;

namespace E2E;

/// <summary>A learner is half-way through when the course is published anew.</summary>
public sealed class NewEditionTests(BrowserFixture browser)
{
    private static readonly TimeSpan s_lessonTime = TimeSpan.FromSeconds(40);

    [Fact]
    public async Task A_lesson_moved_one_added_and_one_renamed_and_everything_done_is_still_there()
    {
        var first = FirstEdition();
        first.Add(CourseLock.FileName, LockOf(first, new LockOptions()));
        await using var lms = await LmsServer.StartAsync(await Packages.BuildAsync(first, "scorm12", Structure.Course, "edition-1"));
        await using (var learner = await Learner.LaunchAsync(browser, lms, "scorm12"))
        {
            await ReadAsync(learner, "alpha");
            await ReadAsync(learner, "beta", "one");
            await learner.OpenItemAsync("early-quiz");
            await learner.TakeQuizAsync(right: true);
            await learner.GoHomeAsync();
            await BeginQuizAsync(learner);
            await learner.CloseTabAsync();
        }
        var seconds = ScormRecord.TotalSeconds(lms, "scorm12");

        var second = SecondEdition(first);
        lms.Import(await Packages.BuildAsync(second, "scorm12", Structure.Course, "edition-2"));

        await using var returning = await Learner.LaunchAsync(browser, lms, "scorm12");
        await returning.Sco.Locator("li[data-item=alpha][data-state=complete]").WaitForAsync();
        await returning.Sco.Locator("li[data-item=beta][data-state=started]").WaitForAsync();
        Assert.Equal(1, await returning.Sco.Locator("li[data-item=added]").CountAsync());
        Assert.Equal("50", ScormRecord.RawScore(lms, "scorm12"));

        await returning.OpenItemAsync("late-quiz");
        await returning.Main.Locator("[data-quiz-questions] > li:not([hidden]) input:checked").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await returning.TakeRestOfQuizAsync();
        await returning.GoHomeAsync();

        // 'one' was tried in the first edition: of the three checks that there are now, two are left.
        await ReadAsync(returning, "beta", "zero", "two");
        await returning.Sco.Locator("li[data-item=beta][data-state=complete]").WaitForAsync();
        await ReadAsync(returning, "gamma");
        Assert.Equal("incomplete", ScormRecord.Completion(lms, "scorm12"));
        await ReadAsync(returning, "added");
        await returning.CloseTabAsync();

        Assert.Equal("passed", ScormRecord.Completion(lms, "scorm12"));
        Assert.Equal("100", ScormRecord.RawScore(lms, "scorm12"));
        Assert.True(ScormRecord.TotalSeconds(lms, "scorm12") > seconds);
    }

    private static MemorySourceTree FirstEdition() => new MemorySourceTree()
        .Add("course.yml", "id: editions\niri: https://example.org/editions\ntitle: Editions\ndescription: Text.\nlanguage: en\ndate: 2026-01-31\nversion: \"1\"\ncompletion: {lesson: {checks: true}}\n")
        .Add("01-early/module.yml", "title: Early\nsummary: Text.\n")
        .Add("01-early/01-alpha.md", LessonMd("Alpha"))
        .Add("01-early/02-beta.md", LessonMd("Beta", "one", "two"))
        .Add("01-early/03-gamma.md", LessonMd("Gamma"))
        .Add("01-early/quiz.yml", QuizYml("a", "b"))
        .Add("02-late/module.yml", "title: Late\nsummary: Text.\n")
        .Add("02-late/01-delta.md", LessonMd("Delta", outline: true))
        .Add("02-late/quiz.yml", QuizYml("c", "d", "e"));

    /// <summary>Alpha moves behind another one, beta gets another file, id and title and a check in front, a lesson comes first, a quiz is sorted.</summary>
    private static MemorySourceTree SecondEdition(MemorySourceTree first)
    {
        var second = new MemorySourceTree();
        foreach (var path in first.Files.Where(p => !p.EndsWith(".md", StringComparison.Ordinal))) second.Add(path, Read(first, path));
        second
            .Add("01-early/01-added.md", LessonMd("Added"))
            .Add("01-early/02-better-name.md", LessonMd("A better name", "zero", "one", "two"))
            .Add("02-late/01-gamma.md", LessonMd("Gamma"))
            .Add("02-late/02-delta.md", LessonMd("Delta", outline: true))
            .Add("02-late/03-alpha.md", LessonMd("Alpha"))
            .Add("02-late/quiz.yml", QuizYml("e", "d", "c"));
        return second.Add(CourseLock.FileName, LockOf(second, new LockOptions { Rename = [("beta", "better-name")] }));
    }

    private static string LockOf(MemorySourceTree tree, LockOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var result = new Compiler(tree, diagnostics).Lock(options);
        Assert.Empty(diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        return result!.Text;
    }

    private static string Read(MemorySourceTree tree, string path)
    {
        using var reader = new StreamReader(tree.OpenRead(path));
        return reader.ReadToEnd();
    }

    private static async Task ReadAsync(Learner learner, string lesson, params string[] checks)
    {
        await learner.OpenItemAsync(lesson);
        foreach (var check in checks)
        {
            var form = learner.Main.Locator($"form.question[data-question={check}]");
            await form.Locator("label").First.ClickAsync();
            await form.Locator("button[type=submit]").ClickAsync();
            await learner.Main.Locator($"form.question[data-question={check}][data-verdict]").WaitForAsync();
        }
        await learner.ReadForAsync(s_lessonTime);
        await learner.GoHomeAsync();
    }

    private static async Task BeginQuizAsync(Learner learner)
    {
        await learner.OpenItemAsync("late-quiz");
        await learner.Main.Locator("[data-quiz-start]").ClickAsync();
        await learner.Main.Locator("[data-quiz-questions] > li:not([hidden]) form.question").First.Locator("li[data-key=true] label, label").First.ClickAsync();
        await learner.WaitAsync(TimeSpan.FromSeconds(5));
    }

    private static string LessonMd(string title, params string[] checks) => LessonMd(title, false, checks);

    private static string LessonMd(string title, bool outline, params string[] checks) =>
        $"---\ntitle: {title}\nsummary: Text.\nminutes: 1\n{(outline ? "status: outline\n" : "")}---\n" + (outline ? "" : "\n## Text\n\nA sentence.\n\n" + string.Concat(checks.Select(c => $"```check\nid: {c}\n{Question}```\n\n")));

    private static string QuizYml(params string[] questions) => "questions:\n" + string.Concat(questions.Select(q => $"  - id: {q}\n    {Question.Replace("\n", "\n    ", StringComparison.Ordinal).TrimEnd()}\n"));

    private const string Question = "type: true-false\nstem: Yes?\nanswer: true\nfeedback: {true: Yes., false: No.}\n";
}
