using System.Collections.Immutable;
using System.Globalization;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Targets.Outcomes;

/// <summary>
/// When something is reached in one kind of learning object, in words. The player decides in src/Runtime/src/session/outcome.ts;
/// this says the same of the same rules.
/// </summary>
/// <param name="Name">Course, Module, Lesson or Quiz.</param>
/// <param name="Passed">Null: no quiz decides over it.</param>
/// <param name="Failed">Null: it is never said.</param>
/// <param name="Score">Null: there is none.</param>
/// <param name="Parts">What it has objectives for.</param>
internal sealed record OutcomeConditions(string Name, string Complete, string? Passed, string? Failed, string? Score, string Parts)
{
    /// <summary>For each kind of learning object that a package has.</summary>
    public static ImmutableArray<OutcomeConditions> Of(CoursePackage package) =>
        [.. package.Objects.GroupBy(o => o.Kind).OrderBy(g => g.Key).Select(g => Of(package, g.Key, [.. g]))];

    /// <summary>The rules in a sentence.</summary>
    public static string Sentence(CoursePackage package) => string.Join(' ', Of(package).Select(c =>
        $"{c.Name}: complete when {c.Complete}{(c.Passed is null ? "" : $"; passed when {c.Passed}")}."));

    private static OutcomeConditions Of(CoursePackage package, LearningObjectKind kind, ImmutableArray<LearningObject> objects)
    {
        var rules = package.Course.Completion;
        var all = QuizzesOf(package);
        var asked = all.Where(package.Course.Requires).ToImmutableArray();
        var quizzes = kind == LearningObjectKind.Quiz || asked.IsEmpty ? all : asked;
        var every = quizzes.Length == all.Length ? "every quiz" : "every required quiz";
        var limited = quizzes.Any(q => q.Attempts > 0);
        var scored = objects.Any(o => o.Scored);
        var decides = kind == LearningObjectKind.Quiz || objects.Any(o => o.Judged);
        var several = kind == LearningObjectKind.Module || package.Course.Modules.Length == 1 || package.Id != package.Course.Id;
        return new OutcomeConditions(
            kind.ToString(),
            kind switch
            {
                LearningObjectKind.Quiz => "it is passed" + (limited ? " or no attempt is left" : ""),
                LearningObjectKind.Lesson => LessonRule(rules),
                _ => $"every lesson is complete ({LessonRule(rules)})" + (decides ? $" and {every} is passed{(limited ? " or has no attempt left" : "")}" : ""),
            },
            !decides ? null : kind == LearningObjectKind.Quiz
                ? $"the best attempt reaches {Marks(quizzes)}"
                : $"the best attempt at {every} reaches {Marks(quizzes)}" + (objects.All(o => o.Scored) ? "" : " (not said where there is no quiz)"),
            !decides ? null : kind == LearningObjectKind.Quiz ? "an attempt is below that and none has passed" : limited ? "it is complete, but not every quiz is passed" : null,
            !scored ? null : kind == LearningObjectKind.Quiz ? "an attempt is submitted: " + CountingOf(quizzes) : $"a quiz is submitted: mean of the attempts that count ({CountingOf(quizzes)}), a quiz not taken counts 0",
            kind is LearningObjectKind.Course or LearningObjectKind.Module ? several ? "each lesson and quiz" : "each module" : "itself");
    }

    private static ImmutableArray<Quiz> QuizzesOf(CoursePackage package)
    {
        var paths = package.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return [.. package.Course.Modules.Select(m => m.Quiz).OfType<Quiz>().Where(q => paths.Contains(PagePaths.Of(q)))];
    }

    /// <summary>What time is reported.</summary>
    public static string Time(CoursePackage package) =>
        package.Course.IdleSeconds is { } idle ? $"active time (page visible, input within {idle} s)" : "time the page is open";

    private static string CountingOf(ImmutableArray<Quiz> quizzes) =>
        quizzes.All(q => q.LastCounts) ? "the last, or the last that passed" : quizzes.Any(q => q.LastCounts) ? "the best or the last, as the quiz says" : "the best";

    private static string LessonRule(CompletionRules rules)
    {
        List<string> parts = [];
        if (rules.ReadToEnd) parts.Add("its end was on screen");
        if (rules.MinimumShare > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{rules.MinimumShare * 100:0.##}% of its minutes were spent actively"));
        if (rules.Checks) parts.Add("every check was tried");
        return parts.Count == 0 ? "it was opened" : string.Join(" and ", parts);
    }

    private static string Marks(ImmutableArray<Quiz> quizzes)
    {
        var marks = quizzes.Select(q => q.PassMark).Distinct().Order().ToList();
        return marks.Count == 1 ? $"{marks[0]}%" : $"its pass mark ({marks[0]}% to {marks[^1]}%)";
    }
}
