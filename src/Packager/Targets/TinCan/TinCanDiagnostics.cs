using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.TinCan;

/// <summary>LE63xx: a finished TinCan package breaks a rule.</summary>
public static class TinCanDiagnostics
{
    public static readonly Descriptor Missing = new("LE6301", Severity.Error, "No tincan.xml at the root",
        "{0}: tincan.xml is not at the root of the package");

    public static readonly Descriptor Malformed = new("LE6302", Severity.Error, "Activity list is not well-formed",
        "{0}: tincan.xml is not well-formed XML: {1}");

    public static readonly Descriptor WrongRoot = new("LE6303", Severity.Error, "Wrong root of the activity list",
        "{0}: the root of tincan.xml is {1}; it has to be {2}");

    public static readonly Descriptor Incomplete = new("LE6304", Severity.Error, "Activity is incomplete",
        "{0}: activity '{1}' has to have {2}");

    public static readonly Descriptor Duplicate = new("LE6305", Severity.Error, "Activity listed twice",
        "{0}: activity '{1}' is listed {2} times");

    public static readonly Descriptor NotOneLaunch = new("LE6306", Severity.Error, "Not exactly one launch",
        "{0}: {1} activities have a launch; one has to");

    public static readonly Descriptor LaunchMissing = new("LE6307", Severity.Error, "Launch page is not in the package",
        "{0}: activity '{1}' launches '{2}', which is not a file of the package");

    public static readonly Descriptor Secret = new("LE6308", Severity.Error, "Secret in the activity list",
        "{0}: tincan.xml has a {1} with a secret, which everyone who opens the course can read");

    public static readonly Descriptor Policy = new("LE6309", Severity.Error, "Page cannot reach the record store",
        "{0}: the Content-Security-Policy of '{1}' lets it reach {2}; the player needs {3}");
}
