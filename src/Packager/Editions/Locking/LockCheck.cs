using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Editions.Locking;

/// <summary>Reads the lock of a course and holds the course to it.</summary>
internal static class LockCheck
{
    /// <param name="edits">What the author decides about published ids; null: nothing.</param>
    /// <returns>Null when there is no lock, or none that can be used.</returns>
    public static CourseLock? Load(ISourceTree tree, Course course, LockOptions? edits, DiagnosticBag diagnostics)
    {
        // Where files or keys could not be read, lessons only seem to be gone: those errors come first.
        var certain = !diagnostics.Any(d => d.Descriptor.Severity == Severity.Error && d.Code[2] is '1' or '2');
        var published = LockLoader.Load(tree, diagnostics);
        if (published is null)
        {
            // The same answer as for a lock that does not hold the id.
            foreach (var id in edits is null ? [] : edits.Retire.Concat(edits.Rename.Select(r => r.Id)))
                diagnostics.Report(LockDiagnostics.NotPublished, null, $"there is no {CourseLock.FileName}; what was never published need not be retired or renamed", id);
            return null;
        }
        if (edits is not null)
        {
            var edited = new LockEdits(published, course, diagnostics).Apply(edits);
            if (certain && !diagnostics.Any(d => d.Descriptor == LockDiagnostics.NotPublished || d.Descriptor == LockDiagnostics.NotInCourse)) new LockRules(course, edited, diagnostics).Check();
            return edited;
        }
        if (certain) new LockRules(course, published, diagnostics).Check();
        return published;
    }
}
