using System.Globalization;
using CsCheck;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Diff;
using LlmEvolution.Packager.Editions;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Source;

namespace Packager.Fuzz;

/// <summary>
/// Whatever authors do between editions, as long as the lock goes along: no learner's key, bit, page or identifier changes, and
/// nothing that is published can be had by something else.
/// </summary>
public sealed class LockProperties
{
    private const int Courses = 400;

    [Fact]
    public void Any_sequence_of_renames_moves_additions_and_retirements_keeps_every_key_and_identifier() =>
        Gen.Select(Gen.Enum<EditionStepKind>(), Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], (kind, a, b) => new EditionStep(kind, a, b)).Array[1, 14].Each(Courses, steps =>
        {
            var course = new GrowingCourse();
            Publish(course, new LockOptions());
            foreach (var step in steps) Check(course, step);
        }, steps => string.Join("; ", steps.Select(s => s.ToString())));

    private static void Check(GrowingCourse course, EditionStep step)
    {
        var before = EditionOf(course);
        Publish(course, course.Take(step));
        var now = EditionOf(course);

        Require(before.Packages.SequenceEqual(now.Packages) && before.Objects.SequenceEqual(now.Objects), "an identifier changed");
        Require(now.Items.Where(i => i.Key.Length > 0).Select(i => i.Key).Distinct(StringComparer.Ordinal).Count() == now.Items.Count(i => i.Key.Length > 0), "a key stands twice");
        foreach (var item in before.Items)
        {
            var kept = now.Find(item.Id);
            Require(kept is not null && (item.Key, item.Page, item.Kind) == (kept.Key, kept.Page, kept.Kind), $"'{item.Id}' changed");
            Require(item.Questions.Select(q => q.Id).SequenceEqual(kept!.Questions.Select(q => q.Id).Take(item.Questions.Length)), $"the places in '{item.Id}' changed");
        }
        var report = EditionDiff.Compare(new Snapshot(Snapshot.Kinds.Lock, null, true, before), new Snapshot(Snapshot.Kinds.Lock, null, true, now));
        Require(report.Verdict == DiffEffect.None || (step.Kind == EditionStepKind.AddQuestion && report.Verdict == DiffEffect.LosesAttempts), report.Sentence);
    }

    private static void Publish(GrowingCourse course, LockOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var result = new Compiler(course.Tree(), diagnostics).Lock(options);
        Require(result is not null, string.Join(" ", diagnostics.Select(d => d.ToString())));
        course.Lock = result!.Text;
    }

    private static Edition EditionOf(GrowingCourse course)
    {
        var diagnostics = new DiagnosticBag();
        var published = LockLoader.Load(new SourceFile(CourseLock.FileName, course.Lock), diagnostics);
        Require(published is not null, string.Join(" ", diagnostics.Select(d => d.ToString())));
        return published!.Edition;
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds) throw new InvalidOperationException(otherwise);
    }
}

internal enum EditionStepKind
{
    AddLesson,
    AddLessonBefore,
    AddCheck,
    AddQuestion,
    RenameFile,
    RenameId,
    Retitle,
    Move,
    SortQuestions,
    Retire,
    RetireCheck,
}

internal sealed record EditionStep(EditionStepKind Kind, int A, int B)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} {A} {B}");
}
