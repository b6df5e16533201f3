using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets;

/// <summary>LE60xx: what the author asked for does not suit the target. LE61xx: a finished package breaks a rule.</summary>
internal static class TargetDiagnostics
{
    public static readonly Descriptor StateTooLong = new("LE6001", Severity.Error, "State does not fit",
        "the saved state of '{0}' can take {1} characters; {2} keeps {3}");

    public static readonly Descriptor SeveralScos = new("LE6002", Severity.Warning, "Several SCOs in SCORM 2004",
        "with 'structure: {1}' a {0} package has several SCOs; in Moodle the second one cannot be started in the same sitting");

    public static readonly Descriptor TextCut = new("LE6003", Severity.Warning, "Text too long for the manifest",
        "the {0} of '{1}' has {2} characters; a manifest keeps {3}, so the end is cut off");

    public static readonly Descriptor ManifestMissing = new("LE6101", Severity.Error, "No manifest at the root",
        "{0}: imsmanifest.xml is not at the root of the package");

    public static readonly Descriptor ManifestMalformed = new("LE6102", Severity.Error, "Manifest is not well-formed",
        "{0}: imsmanifest.xml is not well-formed XML: {1}");

    public static readonly Descriptor WrongRoot = new("LE6103", Severity.Error, "Wrong root element",
        "{0}: the manifest's root element is {1}; it has to be {2}");

    public static readonly Descriptor WrongSchemaVersion = new("LE6104", Severity.Error, "Wrong schema version",
        "{0}: the manifest says schema '{1}', version '{2}'; it has to say 'ADL SCORM', '{3}'");

    public static readonly Descriptor FileMissing = new("LE6105", Severity.Error, "Listed file is missing",
        "{0}: the manifest lists '{1}', which is not in the package");

    public static readonly Descriptor FileNotListed = new("LE6106", Severity.Error, "Stored file is not listed",
        "{0}: '{1}' is in the package, but no resource lists it");

    public static readonly Descriptor HrefNotListed = new("LE6107", Severity.Error, "Launch page is not listed",
        "{0}: resource '{1}' launches '{2}', but does not list it as a file");

    public static readonly Descriptor DefaultOrganization = new("LE6108", Severity.Error, "Default organization",
        "{0}: the manifest has {1} organizations and names '{2}' as the default; it has to have one and name it");

    public static readonly Descriptor UnresolvedReference = new("LE6109", Severity.Error, "Reference leads nowhere",
        "{0}: {1} '{2}' refers to resource '{3}', which does not exist");

    public static readonly Descriptor DuplicateIdentifier = new("LE6110", Severity.Error, "Identifier used twice",
        "{0}: identifier '{1}' is used {2} times");

    public static readonly Descriptor InvalidIdentifier = new("LE6111", Severity.Error, "Not an XML ID",
        "{0}: {1} has the identifier '{2}', which is not an XML ID");

    public static readonly Descriptor ClusterLaunches = new("LE6112", Severity.Error, "Item with children launches",
        "{0}: item '{1}' has children and an identifierref; only leaves launch");

    public static readonly Descriptor LeafLaunchesNothing = new("LE6113", Severity.Error, "Leaf launches nothing",
        "{0}: item '{1}' has neither children nor an identifierref");

    public static readonly Descriptor PathCharacters = new("LE6114", Severity.Error, "Path not safe",
        "{0}: '{1}' is not a path of letters, digits, '.', '_', '-' and '/'");

    public static readonly Descriptor ServerSideExtension = new("LE6115", Severity.Error, "Server-side file",
        "{0}: '{1}' has the extension of a program that runs on a server; LMSs refuse it");

    public static readonly Descriptor LaunchNotFirst = new("LE6116", Severity.Error, "Launch resource is not first",
        "{0}: the first item launches resource '{1}', but the first resource is '{2}'");

    public static readonly Descriptor NotVisible = new("LE6117", Severity.Error, "Visibility not written",
        "{0}: item '{1}' does not say isvisible=\"true\"");

    public static readonly Descriptor MasteryScore = new("LE6118", Severity.Error, "Mastery score out of range",
        "{0}: the mastery score '{1}' is not a number from 0 to 100");

    public static readonly Descriptor NormalizedMeasure = new("LE6119", Severity.Error, "Passing score out of range",
        "{0}: the minimum normalized measure '{1}' is not a number from -1 to 1");

    public static readonly Descriptor NamespacePrefix = new("LE6120", Severity.Error, "Unusual namespace prefix",
        "{0}: namespace '{1}' has the prefix '{2}'; it has to be '{3}'");

    public static readonly Descriptor ScormType = new("LE6121", Severity.Error, "SCORM type missing",
        "{0}: resource '{1}' has no attribute {2} of 'sco' or 'asset'");

    public static readonly Descriptor NumericEntity = new("LE6122", Severity.Error, "Numeric character entity",
        "{0}: the manifest holds the numeric character entity '{1}', which Moodle shows literally");

    public static readonly Descriptor ControlDocumentMissing = new("LE6123", Severity.Error, "Schema file is missing",
        "{0}: the manifest names the schema file '{1}', which is not in the package");
}
