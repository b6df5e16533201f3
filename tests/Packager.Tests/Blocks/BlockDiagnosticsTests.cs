using System.Reflection;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Markdown.Blocks;

namespace Packager.Tests.Blocks;

public sealed class BlockDiagnosticsTests
{
    public static TheoryData<string, string> Descriptors() => new(
        typeof(BlockDiagnostics).GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => (Descriptor)f.GetValue(null)!).Select(d => (d.Code, d.Title)));

    [Theory]
    [MemberData(nameof(Descriptors))]
    public void Every_code_of_a_block_is_of_its_range_and_has_a_page(string code, string title)
    {
        Assert.Matches("^LE32[0-9]{2}$", code);
        Assert.StartsWith($"# {code}: {title}\n\nError. ", File.ReadAllText(Path.Combine(Root, "docs", "diagnostics", code + ".md")), StringComparison.Ordinal);
    }

    private static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    private static string FindRoot(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "LlmEvolution.sln")) ? folder.FullName : FindRoot(folder.Parent!);
}
