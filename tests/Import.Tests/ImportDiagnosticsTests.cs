using System.Reflection;
using LlmEvolution.Import;
using LlmEvolution.Packager.Diagnostics;
using Packager.Testing;

namespace Import.Tests;

public sealed class ImportDiagnosticsTests
{
    private static readonly IReadOnlyList<(string Name, Descriptor Descriptor)> s_all =
        [.. typeof(ImportDiagnostics).GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => (f.Name, (Descriptor)f.GetValue(null)!))];

    public static TheoryData<string> Codes() => new(s_all.Select(d => d.Descriptor.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_finding_has_a_page_with_its_title_and_its_severity(string code)
    {
        var descriptor = s_all.Single(d => d.Descriptor.Code == code).Descriptor;
        DiagnosticPages.AssertTellsOf(descriptor, ofMarkdown: true);
    }

    [Fact]
    public void Every_page_has_its_finding_and_every_finding_is_reported_by_somebody()
    {
        var sources = string.Concat(Directory.EnumerateFiles(Repository.PathOf("src", "Import"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.Equal(s_all.Select(d => d.Descriptor.Code).Order(StringComparer.Ordinal), DiagnosticPages.Codes("LE17"));
        Assert.All(s_all, d => Assert.Contains($"ImportDiagnostics.{d.Name}", sources, StringComparison.Ordinal));
    }
}
