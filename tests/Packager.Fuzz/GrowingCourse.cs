using System.Globalization;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Source;

namespace Packager.Fuzz;

/// <summary>A course that its author goes on working on, with the lock beside it.</summary>
internal sealed class GrowingCourse
{
    private static readonly List<string> s_colliding = Colliding();

    private readonly List<Lesson>[] _modules = [[], [], []];
    private readonly List<string> _questions = ["q0"];
    private int _lessons;
    private int _others;

    public GrowingCourse()
    {
        foreach (var module in _modules) module.Add(NewLesson());
    }

    public string Lock { get; set; } = "";

    /// <summary>Does it, and gives what the author tells the lock.</summary>
    public LockOptions Take(EditionStep step)
    {
        var module = _modules[step.A % _modules.Length];
        var lesson = module[step.B % module.Count];
        switch (step.Kind)
        {
            case EditionStepKind.AddLesson: module.Add(NewLesson()); break;
            case EditionStepKind.AddLessonBefore: module.Insert(0, NewLesson()); break;
            case EditionStepKind.AddCheck: lesson.Checks.Insert(0, Fresh("c")); break;
            case EditionStepKind.AddQuestion: _questions.Insert(0, Fresh("q")); break;
            case EditionStepKind.RenameFile: lesson.File = Fresh("file"); break;
            case EditionStepKind.Retitle: lesson.Title = Fresh("Title "); break;
            case EditionStepKind.SortQuestions: _questions.Reverse(); break;
            case EditionStepKind.RenameId:
                var old = lesson.Id;
                lesson.Id = NewId();
                return new LockOptions { Rename = [(old, lesson.Id)] };
            case EditionStepKind.Move when module.Count > 1:
                module.Remove(lesson);
                _modules[(step.A + 1) % _modules.Length].Insert(0, lesson);
                break;
            case EditionStepKind.Retire when module.Count > 1:
                module.Remove(lesson);
                return new LockOptions { Retire = [lesson.Id] };
            case EditionStepKind.RetireCheck when lesson.Checks.Count > 0:
                var check = lesson.Checks[0];
                lesson.Checks.RemoveAt(0);
                return new LockOptions { Retire = [$"{lesson.Id}/{check}"] };
        }
        return new LockOptions();
    }

    public MemorySourceTree Tree()
    {
        var tree = new MemorySourceTree().Add("course.yml", "id: growing\niri: https://example.org/growing\ntitle: Growing\ndescription: Text.\nlanguage: en\ndate: 2026-01-31\n");
        for (var m = 0; m < _modules.Length; m++)
        {
            tree.Add($"{m + 1}-module-{m}/module.yml", "title: Module\nsummary: Text.\n");
            for (var n = 0; n < _modules[m].Count; n++) tree.Add(string.Create(CultureInfo.InvariantCulture, $"{m + 1}-module-{m}/{n + 1}-{_modules[m][n].File}.md"), _modules[m][n].Text);
        }
        tree.Add("1-module-0/quiz.yml", "id: the-quiz\nquestions:\n" + string.Concat(_questions.Select(q => $"  - id: {q}\n    {Question.Replace("\n", "\n    ", StringComparison.Ordinal).TrimEnd()}\n")));
        return Lock.Length == 0 ? tree : tree.Add(CourseLock.FileName, Lock);
    }

    private const string Question = "type: true-false\nstem: Yes?\nanswer: true\nfeedback: {true: a, false: b}\n";

    private Lesson NewLesson() => new(NewId(), Fresh("file"));

    /// <summary>Every lesson of a course meets another one in its key.</summary>
    private string NewId() => s_colliding[_lessons++];

    private string Fresh(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{++_others}");

    private static List<string> Colliding()
    {
        var ids = Enumerable.Range(0, 6_000).Select(n => string.Create(CultureInfo.InvariantCulture, $"lesson-{n}"));
        return [.. ids.GroupBy(id => ItemKeys.For([id], new Dictionary<string, string>())[id], StringComparer.Ordinal).Where(g => g.Count() > 1).SelectMany(g => g.Reverse())];
    }

    private sealed class Lesson(string id, string file)
    {
        public string Id { get; set; } = id;

        public string File { get; set; } = file;

        public string Title { get; set; } = "Title";

        public List<string> Checks { get; } = ["first"];

        public string Text => $"---\nid: {Id}\ntitle: {Title}\nsummary: Text.\nminutes: 1\n---\n\n## Text\n\nA sentence.\n\n"
            + string.Concat(Checks.Select(c => $"```check\nid: {c}\n{Question}```\n\n"));
    }
}
