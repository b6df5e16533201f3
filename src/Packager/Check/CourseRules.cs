using LlmEvolution.Packager.Check.Rules;
using LlmEvolution.Packager.Check.Style;

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
        new EntityRule(),
        new HeadingRule(),
        new ShortTextRule(),
        new LinkRule(),
        new CitationRule(),
        new BoxRule(),
        new ImageRule(),
        new RecordingRule(),
        new CompanionRule(),
        new CodeRule(),
        new BlockRule(),
        new FormulaRule(),
        new TableRule(),
        new MinutesRule(),
        new SectionStyleRule(),
        new CountStyleRule(),
        new SentenceStyleRule(),
        new GradeStyleRule(),
        new MeanSentenceStyleRule(),
        new MinutesStyleRule(),
        new SubheadingStyleRule(),
        new ColumnStyleRule(),
        new PromiseStyleRule(),
        new CitedStyleRule(),
        new QuizSizeStyleRule(),
        new OptionStyleRule(),
        new KeyStyleRule(),
        new KeyPlaceStyleRule(),
        new WordingStyleRule(),
        new MixStyleRule(),
    ];
}
