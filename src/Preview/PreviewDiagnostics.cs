using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Preview;

/// <summary>LE69xx: what keeps a preview from running, and what content does wrong while it runs.</summary>
internal static class PreviewDiagnostics
{
    public static readonly Descriptor NothingThere = new("LE6901", Severity.Error, "Nothing to preview",
        "there is no folder or file '{0}'");

    public static readonly Descriptor CannotOpen = new("LE6902", Severity.Error, "Package cannot be previewed",
        "'{0}' cannot be opened: {1}");

    public static readonly Descriptor PortInUse = new("LE6903", Severity.Error, "Port is in use",
        "port {0} is used by another program");

    public static readonly Descriptor AlreadyOpen = new("LE6904", Severity.Error, "Preview is open already",
        "another preview works with '{0}'{1}");

    public static readonly Descriptor Gradebook = new("LE6905", Severity.Error, "Gradebook cannot be used",
        "the gradebook '{0}' cannot be used: {1}");

    public static readonly Descriptor Gone = new("LE6906", Severity.Error, "Course or package is gone",
        "'{0}' is no longer there; what is on screen stays as it was");

    public static readonly Descriptor CallFailed = new("LE6911", Severity.Warning, "Call that the LMS refuses",
        "{0} was refused with error {1}: {2}");

    public static readonly Descriptor TooLong = new("LE6912", Severity.Warning, "Value longer than the standard lets",
        "{0} has {1} characters; {2} allows {3}");

    public static readonly Descriptor OtherEdition = new("LE6913", Severity.Warning, "Value of another edition",
        "{0} was set to '{1}', which SCORM 1.2 does not know; Moodle refuses it");

    public static readonly Descriptor NeverFinished = new("LE6914", Severity.Warning, "Session was never finished",
        "the page was closed without {0}; some LMSs then keep neither time nor status");

    public static readonly Descriptor NoSuspend = new("LE6915", Severity.Info, "Left without suspend",
        "the session ended with the exit '{0}', so the next launch is a new attempt and starts from nothing");

    public static readonly Descriptor StatementRefused = new("LE6916", Severity.Warning, "Record store refuses a request",
        "{0} was answered with {1}: {2}");

    public static readonly Descriptor BreaksCmi5 = new("LE6917", Severity.Warning, "Statement breaks cmi5",
        "'{0}' breaks cmi5: {1}");
}
