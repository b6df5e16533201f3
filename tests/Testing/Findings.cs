using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace Packager.Testing;

internal static class Findings
{
    /// <summary>What the check stage says about a course, one finding a string: <c>file:line:column code message | help</c>.</summary>
    public static IReadOnlyList<string> Of(ISourceTree tree)
    {
        var diagnostics = new DiagnosticBag();
        new Compiler(tree, diagnostics).Check();
        return [.. diagnostics.Sorted().Select(Show)];
    }

    public static string Show(Diagnostic diagnostic) =>
        $"{diagnostic.Span?.ToString() ?? "course"} {diagnostic.Code} {diagnostic.Message}{(diagnostic.Help is null ? "" : " | " + diagnostic.Help)}";

    /// <summary>The course gives exactly this finding.</summary>
    public static void Single(string expected, ISourceTree tree) => Xunit.Assert.Equal([expected], Of(tree));

    public static void None(ISourceTree tree) => Xunit.Assert.Empty(Of(tree));
}
