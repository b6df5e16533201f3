using System.Collections.Immutable;
using LlmEvolution.Packager.Inspect.Lms.Rules;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;
using LlmEvolution.Packager.Targets.Scorm12;
using LlmEvolution.Packager.Targets.Scorm2004;

namespace LlmEvolution.Packager.Inspect.Lms;

/// <summary>The one list of LMSs. Nothing stands here that was not measured, or read at the source that is named.</summary>
public static class LmsProfiles
{
    private static readonly PackageStandard[] s_scorm2004 = [PackageStandard.Scorm2004Second, PackageStandard.Scorm2004Third, PackageStandard.Scorm2004Fourth];

    /// <summary>The one list, in the order of their names on the command line.</summary>
    public static ImmutableArray<LmsProfile> All { get; } =
    [
        new("moodle", "Moodle", "measured with Moodle 4.5; docs.moodle.org, SCORM FAQ", ["the grade is score.raw, in points of 100", "SCORM 2004 has no sequencing and no navigation"])
        {
            Rules = package => package.Standard.IsScorm ? [.. Prefixes(package), new NumericEntityRule(), new ModuleScriptRule(), .. Moodle2004(package)] : [],
        },
        new("canvas", "Canvas", "community.canvaslms.com 470023", ["content runs outside Canvas, behind signed launch links; what reaches the gradebook could not be confirmed"]),
        new("docebo", "Docebo", "help.docebo.com 360020128479", ["suspend_data: 4096 characters in SCORM 1.2, 64000 in 2004"])
        {
            Rules = package =>
            [
                new EditionRule("Docebo", package, [PackageStandard.Scorm2004Second, PackageStandard.Scorm2004Fourth], "SCORM 1.2 or 2004 3rd Edition", "help.docebo.com 360020128479"),
                new ServerSideRule(),
                .. package.Standard.IsScorm2004 ? [new SequencingIgnoredRule("Docebo", "help.docebo.com 360020128479")] : Array.Empty<IPackageRule>(),
            ],
        },
        new("talentlms", "TalentLMS", "help.talentlms.com 26499696329756", ["the manifest has to be at the root"])
        {
            Rules = package => [new EditionRule("TalentLMS", package, s_scorm2004, "SCORM 1.2, xAPI or cmi5", "help.talentlms.com 26499696329756")],
        },
        new("successfactors", "SAP SuccessFactors", "SAP KBA 2316909", ["the object id is made of the first 15 characters of the manifest's identifier and the item's identifierref", "content may be served from another domain, through a proxy"])
        {
            Rules = package => package.Standard.IsScorm ? [new ObjectIdRule()] : [],
        },
        new("brightspace", "Brightspace", "community.d2l.com 4271", ["a SCORM 1.2 grade needs score.raw, a score.max above 0 and LMSFinish"])
        {
            Rules = package => package.Standard == PackageStandard.Scorm12 ? [new ScoreMaximumRule()] : [],
        },
        new("openedx", "Open edX (SCORM xblock)", "github.com/overhangio/openedx-scorm-xblock", ["score.raw is divided by 100; failed gives grade 0"])
        {
            Rules = package =>
            [
                new EditionRule("the SCORM xblock of Open edX", package, [PackageStandard.Cmi5, PackageStandard.TinCan], "SCORM 1.2 or 2004", "overhangio/openedx-scorm-xblock"),
                .. package.Standard.IsScorm ? new IPackageRule[] { new VisibleRule(), new LaunchFirstRule(), new OneDataBagRule() } : [],
            ],
        },
        new("cornerstone", "Cornerstone", "help.csod.com, Course Publisher", ["250 MB a course are advised"])
        {
            Rules = package =>
            [
                new SizeRule("Cornerstone", package.Length, 250_000_000, "help.csod.com, Course Publisher"),
                new UntestedEditionRule("Cornerstone", package, [PackageStandard.Scorm2004Second, PackageStandard.Scorm2004Fourth], "SCORM 1.2 or 2004 3rd Edition", "help.csod.com, Course Publisher"),
            ],
        },
        new("blackboard", "Blackboard", "help.blackboard.com, Ultra guide", ["runs on Rustici's SCORM engine", "with several attempts the last one that has a grade counts"]),
    ];

    private static IEnumerable<IPackageRule> Prefixes(LmsContext package) =>
        [new NamespacePrefixRule(package.Standard == PackageStandard.Scorm12 ? new Scorm12Binding().Namespaces : new Scorm2004Binding(Edition.Third).Namespaces)];

    private static IEnumerable<IPackageRule> Moodle2004(LmsContext package) =>
        package.Standard.IsScorm2004 ? [new OneScoRule(), new ThresholdOverrulesRule(), new SequencingIgnoredRule("Moodle", "measured with Moodle 4.5")] : [];
}
