using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.TinCan;

/// <summary>LE6685 to LE6699: what tincan.xml breaks.</summary>
internal static class TinCanDiagnostics
{
    public static readonly Descriptor Root = new("LE6685", Severity.Error, "Not a Tin Can package",
        "the root element of tincan.xml is {0}");

    public static readonly Descriptor NoActivity = new("LE6686", Severity.Error, "No activity",
        "tincan.xml has no activity");

    public static readonly Descriptor Id = new("LE6687", Severity.Error, "Activity id is not an IRI",
        "the activity id '{0}' is not an absolute IRI");

    public static readonly Descriptor IdTwice = new("LE6688", Severity.Error, "Activity id used twice",
        "the activity id '{0}' is used more than once");

    public static readonly Descriptor Type = new("LE6689", Severity.Error, "Type of an activity",
        "the type '{1}' of the activity '{0}' is not an absolute IRI");

    public static readonly Descriptor Name = new("LE6690", Severity.Error, "Activity without a name",
        "the activity '{0}' has no name");

    public static readonly Descriptor Description = new("LE6691", Severity.Error, "Activity without a description",
        "the activity '{0}' has no description");

    public static readonly Descriptor NoLaunch = new("LE6692", Severity.Error, "Nothing to launch",
        "no activity has a launch, so the LMS cannot open the course");

    public static readonly Descriptor SeveralLaunches = new("LE6693", Severity.Error, "Several activities launch",
        "{0} activities have a launch; only one of a package may");

    public static readonly Descriptor LaunchFile = new("LE6694", Severity.Error, "Launch page of an activity is missing",
        "the activity launches '{0}', which is not in the package");

    public static readonly Descriptor LaunchScheme = new("LE6695", Severity.Error, "Launch that no browser opens",
        "'{0}' is neither a path inside the package nor a web address");

    public static readonly Descriptor LaunchInsecure = new("LE6696", Severity.Warning, "Credentials over http",
        "'{0}' is launched over http, and the launch carries the credentials of the record store");

    public static readonly Descriptor Order = new("LE6697", Severity.Error, "Wrong order in an activity",
        "{0} stands after {1}; the schema wants it before");

    public static readonly Descriptor Secret = new("LE6698", Severity.Error, "Secret in the package",
        "tincan.xml holds a provider's secret");

    public static readonly Descriptor Language = new("LE6699", Severity.Error, "Language of an activity",
        "'{0}' is not a language tag");
}
