using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>Whether every learning object's state fits into cmi.suspend_data, and what to choose where it does not.</summary>
internal static class StateCheck
{
    /// <param name="finerStructure">Whether several SCOs in one package work with this target.</param>
    public static void Check(CoursePackage package, IPackageTarget target, bool finerStructure, DiagnosticBag diagnostics)
    {
        foreach (var learningObject in package.Objects.Where(o => o.StateLength > target.StateLimit))
        {
            diagnostics.Report(
                TargetDiagnostics.StateTooLong,
                Place.Of(package, learningObject.Id),
                Help(package, learningObject, target.StateLimit, finerStructure),
                learningObject.Title, learningObject.StateLength, target.Title, target.StateLimit);
        }
    }

    private static string Help(CoursePackage package, LearningObject learningObject, int limit, bool finerStructure)
    {
        if (learningObject.Kind is LearningObjectKind.Lesson or LearningObjectKind.Quiz)
            return "move some of its questions into another lesson or quiz";

        var whole = learningObject.Kind == LearningObjectKind.Course && package.Id == package.Course.Id;
        if (whole && PerModule(package.Course, learningObject.StateLength) is var perModule && perModule <= limit)
        {
            var split = $"'split: module' under 'delivery' in course.yml (one package per module, about {perModule} characters at most)";
            return finerStructure ? $"set 'structure: module' or {split}" : $"set {split}";
        }
        return finerStructure
            ? "set 'structure: lesson' under 'delivery' in course.yml: each lesson and quiz then has a state of its own"
            : "set 'structure: lesson' under 'delivery' in course.yml, or divide the module in two";
    }

    /// <summary>The largest module's part of the whole state, by what the player remembers: lessons, checks, answers.</summary>
    private static int PerModule(Course course, int whole)
    {
        var weights = course.Modules.Select(Weight).DefaultIfEmpty(1).ToList();
        return (int)Math.Ceiling((double)whole * weights.Max() / Math.Max(1, weights.Sum()));
    }

    private static int Weight(Module module) =>
        module.Lessons.Sum(l => 1 + l.Checks.Length) + (module.Quiz is { } quiz ? 1 + quiz.Questions.Length : 0);
}
