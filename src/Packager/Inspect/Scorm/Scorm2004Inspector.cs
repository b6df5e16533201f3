using System.Collections.Immutable;
using System.Xml.Schema;
using LlmEvolution.Packager.Inspect.Scorm.Rules;
using LlmEvolution.Packager.Inspect.Scorm.Rules2004;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims.Rules;
using LlmEvolution.Packager.Targets.Scorm2004;
using LlmEvolution.Packager.Targets.Scorm2004.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm;

internal sealed class Scorm2004Inspector : IStandardInspector
{
    private readonly Edition _edition;

    private Scorm2004Inspector(PackageStandard standard, Edition edition, Func<XmlSchemaSet>? schemas)
    {
        Standard = standard;
        _edition = edition;
        Schema = schemas is null ? null : new SchemaRule(edition.Title, schemas);
    }

    /// <summary>Without schemas: the build restores none of this edition.</summary>
    public static Scorm2004Inspector Second(SchemaSets schemas) => new(PackageStandard.Scorm2004Second, Edition.Second, null);

    public static Scorm2004Inspector Third(SchemaSets schemas) => new(PackageStandard.Scorm2004Third, Edition.Third, () => schemas.Scorm2004Third);

    public static Scorm2004Inspector Fourth(SchemaSets schemas) => new(PackageStandard.Scorm2004Fourth, Edition.Fourth, () => schemas.Scorm2004Fourth);

    public PackageStandard Standard { get; }

    public IPackageRule? Schema { get; }

    public ImmutableArray<IPackageRule> Rules =>
    [
        .. ScormRules.For(new Scorm2004Binding(_edition), Standard),
        new AsWarning(new ControlDocumentsRule()),
        new NormalizedMeasureRule(),
        new TimeLimitActionRule(ScormNames.Adlcp2004 + "timeLimitAction"),
        new LaunchDataRule(ScormNames.Adlcp2004 + "dataFromLMS", 4000),
        new CompletionThresholdFormRule(Standard),
        new CompletionThresholdRangeRule(),
        new HideLmsUiRule(),
        new ObjectiveIdRule(),
        new SequencingReferenceRule(),
        new UnreachableClusterRule(),
        new MeasureMissingRule(),
        new FourthEditionElementRule(Standard),
        new GlobalObjectiveWriteRule(),
        new GlobalObjectiveReadRule(),
        new ConditionObjectiveRule(),
        new AttemptLimitRule(),
        new RollupWeightRule(),
    ];

    public PackageSummary Summarise(PackageArchive archive) => new ScormSummary(archive, Standard).Make();
}
