using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Store;

namespace Reports.Tests.Data;

/// <summary>LE72xx: each has its page, and each page its finding.</summary>
public sealed class StoreDiagnosticsTests
{
    private static readonly IReadOnlyList<Descriptor> s_all = DiagnosticPages.FindingsOf(typeof(StoreDiagnostics));

    public static TheoryData<string> Codes() => new(s_all.Select(d => d.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_finding_has_a_page_with_its_title_and_its_severity(string code)
    {
        var descriptor = s_all.Single(d => d.Code == code);

        DiagnosticPages.AssertTellsOf(descriptor);
    }

    [Fact]
    public void Every_page_has_its_finding() => Assert.Equal(
        s_all.Select(d => d.Code).Order(StringComparer.Ordinal),
        DiagnosticPages.Codes("LE72"));

    [Theory]
    [InlineData("postgres://reports:secret@127.0.0.1/learning", "LE7205")]
    [InlineData("postgres://127.0.0.1:1/learning", "LE7204")]
    [InlineData("/proc/nowhere/records.duckdb", "LE7204")]
    public async Task A_store_that_cannot_be_opened_says_why(string where, string code)
    {
        var thrown = await Assert.ThrowsAsync<ReportStoreException>(() => ReportStore.OpenAsync(where, new FixedClock(), TestContext.Current.CancellationToken));

        Assert.Equal(code, thrown.Finding.Code);
        Assert.DoesNotContain("secret", thrown.Finding.Message, StringComparison.Ordinal);
    }
}
