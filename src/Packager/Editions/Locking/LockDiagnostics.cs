using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Editions.Locking;

/// <summary>LE16xx: the lock file itself. LE26xx: what it holds and what the course says do not go together.</summary>
internal static class LockDiagnostics
{
    public static readonly Descriptor Broken = new("LE1601", Severity.Error, "Lock cannot be used", "the lock cannot be used: {0}");
    public static readonly Descriptor MergeConflict = new("LE1602", Severity.Error, "Merge conflict in the lock", "a merge left a conflict in the lock");
    public static readonly Descriptor Newer = new("LE1603", Severity.Error, "Lock of a newer coursepack", "the lock has format {0}; this coursepack knows {1}");
    public static readonly Descriptor Unwritable = new("LE1604", Severity.Error, "Lock cannot be written", "'{0}' cannot be written: {1}");
    public static readonly Descriptor OutOfDate = new("LE1605", Severity.Error, "Lock is not up to date", "{0}, and --locked forbids to write it");

    public static readonly Descriptor Gone = new("LE2601", Severity.Error, "Published id is gone", "the {0} '{1}' is published, but no longer in the course");
    public static readonly Descriptor QuestionGone = new("LE2602", Severity.Error, "Published question is gone", "the {0} '{1}' of '{2}' is published, but no longer there");
    public static readonly Descriptor Taken = new("LE2603", Severity.Error, "Id belongs to something else", "the id '{0}' belongs to {1}");
    public static readonly Descriptor OtherKind = new("LE2604", Severity.Error, "Published id of another kind", "'{0}' was published as a {1}; now it is a {2}");
    public static readonly Descriptor OtherCourse = new("LE2605", Severity.Error, "Lock of another course", "the published {0} is '{1}', not '{2}'");
    public static readonly Descriptor OtherType = new("LE2606", Severity.Error, "Published question of another type", "the question '{0}' was published with type '{1}'; now it is '{2}'");
    public static readonly Descriptor OtherDelivery = new("LE2607", Severity.Warning, "Delivery changed since it was published", "published with {0}; now it is {1}, so an LMS that replaces the package starts all learners again");
    public static readonly Descriptor OtherIdentifier = new("LE2608", Severity.Error, "Published identifier differs", "the published {0} of '{1}' is '{2}'; this build would write '{3}'");
    public static readonly Descriptor NotPublished = new("LE2609", Severity.Error, "Id not in the lock", "'{0}' is not published");
    public static readonly Descriptor NotInCourse = new("LE2610", Severity.Error, "Id not in the course", "'{0}' is not an id of this course");
}
