using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>What <c>--language</c> means for a course.</summary>
internal static class CourseLanguages
{
    private const string All = "all";

    /// <param name="asked">A tag, all, or null.</param>
    /// <param name="tree">The course.</param>
    /// <returns>For each package: a tag, or null for the original.</returns>
    public static IReadOnlyList<string?> Of(string? asked, ISourceTree tree) =>
        asked == All ? [null, .. Compiler.LanguagesOf(tree).Skip(1)] : [asked];
}
