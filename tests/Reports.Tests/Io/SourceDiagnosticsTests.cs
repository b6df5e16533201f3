using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports;

namespace Reports.Tests.Io;

/// <summary>LE80xx: each has its page, and each page its finding.</summary>
public sealed class SourceDiagnosticsTests
{
    private static readonly IReadOnlyList<Descriptor> s_all = DiagnosticPages.FindingsOf(typeof(SourceDiagnostics));

    public static TheoryData<string> Codes() => new(s_all.Select(d => d.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_finding_has_a_page_with_its_title_and_its_severity(string code)
    {
        var descriptor = s_all.Single(d => d.Code == code);

        DiagnosticPages.AssertTellsOf(descriptor);
        Assert.Matches("^([a-z]|'?\\{0)", descriptor.Message);
        Assert.DoesNotMatch("[.!]$", descriptor.Message);
        Assert.InRange(descriptor.Title.Length, 5, 50);
    }

    [Fact]
    public void Every_page_has_its_finding() => Assert.Equal(
        s_all.Select(d => d.Code).Order(StringComparer.Ordinal),
        DiagnosticPages.Codes("LE80"));
}
