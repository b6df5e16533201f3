using LlmEvolution.Packager.Check.Rules;

namespace LlmEvolution.Packager.Check;

/// <summary>The one list of rules.</summary>
internal static class CourseRules
{
    public static IReadOnlyList<ICourseRule> All { get; } =
    [
        new ReferenceRule(),
        new PrerequisiteRule(),
        new OutlineRule(),
        new RawHtmlRule(),
        new HeadingRule(),
        new ShortTextRule(),
        new LinkRule(),
        new CitationRule(),
        new BoxRule(),
        new ImageRule(),
        new CodeRule(),
        new BlockRule(),
        new FormulaRule(),
        new TableRule(),
        new MinutesRule(),
    ];
}
