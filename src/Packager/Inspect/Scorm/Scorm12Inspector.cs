using System.Collections.Immutable;
using LlmEvolution.Packager.Inspect.Scorm.Rules;
using LlmEvolution.Packager.Inspect.Scorm.Rules12;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Scorm12;
using LlmEvolution.Packager.Targets.Scorm12.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm;

internal sealed class Scorm12Inspector(SchemaSets schemas) : IStandardInspector
{
    public PackageStandard Standard => PackageStandard.Scorm12;

    public IPackageRule Schema { get; } = new SchemaRule("SCORM 1.2", () => schemas.Scorm12);

    public ImmutableArray<IPackageRule> Rules =>
    [
        .. ScormRules.For(new Scorm12Binding(), Standard),
        new MasteryScoreRule(),
        new PrerequisitesTypeRule(),
        new PrerequisitesLengthRule(),
        new PrerequisitesReferenceRule(),
        new MaxTimeAllowedRule(),
        new TimeLimitActionRule(ScormNames.Adlcp12 + "timelimitaction"),
        new TimeLimitWithoutTimeRule(),
        new LaunchDataRule(ScormNames.Adlcp12 + "datafromlms", 255),
        new MasteryScorePlaceRule(),
    ];

    public PackageSummary Summarise(PackageArchive archive) => new ScormSummary(archive, Standard).Make();
}
