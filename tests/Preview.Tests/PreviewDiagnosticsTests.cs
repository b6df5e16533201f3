using System.Reflection;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Preview;

namespace Preview.Tests;

public sealed class PreviewDiagnosticsTests
{
    private static readonly IReadOnlyList<Descriptor> s_all =
        [.. typeof(PreviewOptions).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).Where(f => f.FieldType == typeof(Descriptor)).Select(f => (Descriptor)f.GetValue(null)!)];

    public static TheoryData<string> Codes() => new(s_all.Select(d => d.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_finding_has_a_page_with_its_title_and_its_severity(string code)
    {
        var descriptor = s_all.Single(d => d.Code == code);

        DiagnosticPages.AssertTellsOf(descriptor, ofMarkdown: true);
        Assert.DoesNotMatch("[.!]$", descriptor.Message);
    }

    [Fact]
    public void Every_page_has_its_finding() => Assert.Equal(
        s_all.Select(d => d.Code).Order(StringComparer.Ordinal),
        DiagnosticPages.Codes("LE69"));
}
