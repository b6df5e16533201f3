using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Lms;

/// <summary>LE67xx: what the standard allows and an LMS does not.</summary>
internal static class LmsDiagnostics
{
    public static readonly Descriptor Edition = new("LE6701", Severity.Error, "Standard the LMS does not take",
        "{0} does not take {1}");

    public static readonly Descriptor SeveralScos = new("LE6702", Severity.Error, "Several SCOs in Moodle",
        "the package has {0} SCOs in SCORM 2004; in Moodle the second one cannot be started in the same sitting");

    public static readonly Descriptor ModuleScript = new("LE6703", Severity.Error, "Script that Moodle serves wrongly",
        "'{0}' gets the wrong type from Moodle, so browsers do not run it");

    public static readonly Descriptor ThresholdOverrules = new("LE6704", Severity.Warning, "Completion threshold in Moodle",
        "item '{0}' has a completion threshold; Moodle lets a smaller progress_measure overrule a SCO that said completed");

    public static readonly Descriptor SequencingIgnored = new("LE6705", Severity.Warning, "Sequencing that is not run",
        "'{0}' has sequencing rules, which {1} does not run");

    public static readonly Descriptor ObjectId = new("LE6706", Severity.Error, "Two items, one object id",
        "items '{0}' and '{1}' launch the same resource '{2}'; SuccessFactors gives both the same object id");

    public static readonly Descriptor ObjectIdElsewhere = new("LE6707", Severity.Error, "Object id of another package",
        "the identifier '{0}' begins like '{1}' of {2}, and both launch '{3}'; SuccessFactors gives them the same object id");

    public static readonly Descriptor Size = new("LE6708", Severity.Warning, "Larger than the LMS advises",
        "the package has {0} bytes; {1} advises {2} at most");

    public static readonly Descriptor ScoreMaximum = new("LE6709", Severity.Warning, "Score without a maximum",
        "'{0}' sets cmi.core.score.raw, and no script names cmi.core.score.max; Brightspace then gives no grade");

    public static readonly Descriptor OneDataBag = new("LE6710", Severity.Error, "SCOs share their data",
        "the package has {0} SCOs; the SCORM xblock of Open edX keeps one set of data for all of them");

    public static readonly Descriptor UntestedEdition = new("LE6711", Severity.Warning, "Edition the LMS is not made for",
        "{0} is made for {1}, and the package is {2}");
}
