using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Scorm;

/// <summary>LE660x to LE665x: rules of SCORM that packages of coursepack cannot break, so that only inspect has them.</summary>
internal static class ScormDiagnostics
{
    public static readonly Descriptor Schema = new("LE6605", Severity.Error, "Manifest breaks the schema",
        "the manifest breaks the standard's schema: {0}");

    public static readonly Descriptor TitleMissing = new("LE6606", Severity.Error, "Title missing",
        "{0} '{1}' has no title");

    public static readonly Descriptor TitleTooLong = new("LE6607", Severity.Warning, "Title too long",
        "the title has {0} characters; LMSs need only keep {1}");

    public static readonly Descriptor SeveralOrganizations = new("LE6608", Severity.Warning, "Several organizations",
        "the manifest has {0} organizations; most LMSs show the default one only");

    public static readonly Descriptor EmptyOrganization = new("LE6609", Severity.Error, "Organization without items",
        "organization '{0}' has no item, so there is nothing to launch");

    public static readonly Descriptor UnusedSco = new("LE6610", Severity.Warning, "SCO that no item launches",
        "no item refers to the SCO '{0}', so nobody can open it");

    public static readonly Descriptor LaunchHref = new("LE6611", Severity.Error, "Launched resource has no page",
        "an item launches resource '{0}', which has no href");

    public static readonly Descriptor NoSco = new("LE6612", Severity.Warning, "No SCO in the package",
        "every resource is an asset, so the LMS will never be told of completion, score or time");

    public static readonly Descriptor ResourceType = new("LE6613", Severity.Error, "Wrong resource type",
        "resource '{0}' has the type '{1}'; it has to be 'webcontent'");

    public static readonly Descriptor RemoteLaunch = new("LE6614", Severity.Warning, "SCO on another server",
        "the SCO '{0}' is launched from '{1}', outside the package; from there it cannot reach the LMS's API");

    public static readonly Descriptor PluginLaunch = new("LE6615", Severity.Warning, "Page needs a plug-in",
        "the launch page '{0}' needs a plug-in that browsers no longer have");

    public static readonly Descriptor SubManifest = new("LE6616", Severity.Warning, "Manifest within the manifest",
        "the manifest holds another one, '{0}', which most LMSs leave out");

    public static readonly Descriptor ParametersTooLong = new("LE6617", Severity.Error, "Parameters too long",
        "the item's parameters have {0} characters; {1} are allowed");

    public static readonly Descriptor ParametersNowhere = new("LE6618", Severity.Warning, "Parameters without a page",
        "item '{0}' has parameters but launches nothing");

    public static readonly Descriptor HrefEscapes = new("LE6619", Severity.Error, "Reference leaves the package",
        "the href '{0}' does not lead to a place inside the package");

    public static readonly Descriptor DependencyCycle = new("LE6620", Severity.Error, "Resources need each other",
        "resource '{0}' needs itself, through its dependencies");

    public static readonly Descriptor ForeignEdition = new("LE6621", Severity.Error, "Element of another edition",
        "'{0}' belongs to {1}, and the manifest is for {2}");

    public static readonly Descriptor FileTwice = new("LE6622", Severity.Warning, "File listed twice",
        "resource '{0}' lists '{1}' more than once");

    public static readonly Descriptor TimeLimitAction = new("LE6623", Severity.Error, "Unknown time limit action",
        "the time limit action '{0}' does not exist");

    public static readonly Descriptor LaunchData = new("LE6624", Severity.Error, "Launch data too long",
        "the launch data has {0} characters; {1} are allowed");

    public static readonly Descriptor PrerequisitesType = new("LE6630", Severity.Error, "Type of prerequisites",
        "the prerequisites have the type '{0}'; it has to be 'aicc_script'");

    public static readonly Descriptor PrerequisitesLength = new("LE6631", Severity.Error, "Prerequisites too long",
        "the prerequisites have {0} characters; {1} are allowed");

    public static readonly Descriptor PrerequisitesReference = new("LE6632", Severity.Error, "Prerequisite does not exist",
        "the prerequisites name '{0}', which is no item");

    public static readonly Descriptor MaxTimeAllowed = new("LE6633", Severity.Error, "Maximum time not readable",
        "the maximum time allowed '{0}' is not of the form HHHH:MM:SS.SS");

    public static readonly Descriptor TimeLimitWithoutTime = new("LE6634", Severity.Warning, "Time limit action without a limit",
        "item '{0}' says what happens when the time is over, but not how much there is");

    public static readonly Descriptor MasteryScorePlace = new("LE6635", Severity.Warning, "Mastery score without a SCO",
        "item '{0}' has a mastery score, but launches no SCO that could report a score");

    public static readonly Descriptor CompletionThresholdForm = new("LE6640", Severity.Error, "Completion threshold of another edition",
        "the completion threshold is not written as {0} writes it");

    public static readonly Descriptor CompletionThresholdRange = new("LE6641", Severity.Error, "Completion threshold out of range",
        "the completion threshold '{0}' is not a number from 0 to 1");

    public static readonly Descriptor HideLmsUi = new("LE6642", Severity.Error, "Unknown navigation control",
        "'{0}' is no control of the LMS that could be hidden");

    public static readonly Descriptor ObjectiveId = new("LE6643", Severity.Error, "Objective id used twice",
        "two objectives of one item have the id '{0}'");

    public static readonly Descriptor SequencingReference = new("LE6644", Severity.Error, "Sequencing does not exist",
        "the item takes its sequencing from '{0}', which does not exist");

    public static readonly Descriptor UnreachableCluster = new("LE6645", Severity.Warning, "Items nobody can reach",
        "'{0}' forbids choice and has no flow, so the items below it cannot be started");

    public static readonly Descriptor MeasureMissing = new("LE6646", Severity.Warning, "Passing score left out",
        "the objective is satisfied by measure but names no passing score, so only a full score passes");

    public static readonly Descriptor FourthEdition = new("LE6647", Severity.Error, "Element of the 4th edition",
        "'{0}' came with the 4th edition, and the manifest is for {1}");

    public static readonly Descriptor GlobalObjectiveWrite = new("LE6648", Severity.Error, "Global objective written twice",
        "two objectives of one item write to the global objective '{0}'");

    public static readonly Descriptor GlobalObjectiveRead = new("LE6649", Severity.Error, "Objective reads several globals",
        "objective '{0}' reads its status from more than one global objective");

    public static readonly Descriptor ConditionObjective = new("LE6650", Severity.Error, "Condition on an unknown objective",
        "a rule asks about the objective '{0}', which the item does not have");

    public static readonly Descriptor AttemptLimit = new("LE6651", Severity.Error, "Attempt limit is not a number",
        "the attempt limit '{0}' is not a whole number");

    public static readonly Descriptor RollupWeight = new("LE6652", Severity.Error, "Weight out of range",
        "the weight '{0}' of the objective's measure is not a number from 0 to 1");
}
