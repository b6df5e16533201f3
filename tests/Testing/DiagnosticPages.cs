using System.Reflection;
using LlmEvolution.Packager.Diagnostics;
using Xunit;

namespace Packager.Testing;

/// <summary>docs/diagnostics, a page for each code.</summary>
internal static class DiagnosticPages
{
    private static readonly string s_folder = Repository.PathOf("docs", "diagnostics");

    /// <summary>The findings that a class has among its public fields.</summary>
    public static IReadOnlyList<Descriptor> FindingsOf(Type type) => [.. type.GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => (Descriptor)f.GetValue(null)!)];

    /// <summary>Codes that have a page, in order.</summary>
    /// <param name="prefix">What they begin with: LE72.</param>
    public static IEnumerable<string> Codes(string prefix) =>
        Directory.GetFiles(s_folder, prefix + "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    /// <summary>The page of a finding has its title, its severity, what is wrong and how it is mended.</summary>
    /// <param name="ofMarkdown">Its examples may hold fences, and so stand between four backticks.</param>
    public static void AssertTellsOf(Descriptor finding, bool ofMarkdown = false)
    {
        var fence = ofMarkdown ? "````?" : "```";
        var page = File.ReadAllText(Path.Combine(s_folder, finding.Code + ".md"));

        Assert.StartsWith($"# {finding.Code}: {finding.Title}\n\n{finding.Severity}. ", page, StringComparison.Ordinal);
        Assert.Matches($"\nWrong:\n\n{fence}[a-z]+\n(.|\n)+\nMended:\n\n{fence}[a-z]+\n", page);
    }
}
