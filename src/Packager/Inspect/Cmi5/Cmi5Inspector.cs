using System.Collections.Immutable;
using LlmEvolution.Packager.Inspect.Cmi5.Rules;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Cmi5;

internal sealed class Cmi5Inspector : IStandardInspector
{
    public PackageStandard Standard => PackageStandard.Cmi5;

    /// <summary>The rules say all that CourseStructure.xsd says, and more.</summary>
    public IPackageRule? Schema => null;

    /// <summary>What cmi5.xml has to keep, whoever wrote it: our own packages are held to it at build.</summary>
    public static ImmutableArray<IPackageRule> OfStructure { get; } =
    [
        new CourseStructureRootRule(),
        new CourseElementRule(),
        new IdRule(),
        new IdUniqueRule(),
        new Cmi5TitleRule(),
        new Cmi5DescriptionRule(),
        new LangStringRule(),
        new LanguageRule(),
        new LanguageTwiceRule(),
        new UrlMissingRule(),
        new UrlFileRule(),
        new UrlSchemeRule(),
        new UrlInsecureRule(),
        new UrlQueryRule(),
        new MoveOnRule(),
        new MoveOnDefaultRule(),
        new Cmi5MasteryScoreRule(),
        new LaunchMethodRule(),
        new ActivityTypeRule(),
        new UnitRule(),
        new BlockRule(),
        new ObjectiveReferenceRule(),
        new ChildOrderRule(),
    ];

    public ImmutableArray<IPackageRule> Rules { get; } = [.. OfStructure, new AsWarning(new PathRule())];

    public PackageSummary Summarise(PackageArchive archive) => new Cmi5Summary(archive, StoredCourseStructure.Find(archive)!).Make();
}
