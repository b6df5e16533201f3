using System.Text.RegularExpressions;
using Packager.Testing;

namespace Packager.Tests.Theme;

/// <summary>docs/accessibility.md leaves no criterion out, and its evidence is there.</summary>
public sealed class AccessibilityReportTests
{
    private static readonly string s_report = File.ReadAllText(Repository.PathOf("docs", "accessibility.md"));

    // WCAG 2.2, levels A and AA; 4.1.1 is obsolete.
    private const string Criteria = """
        1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
        2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
        3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3
        """;

    [Fact]
    public void Every_criterion_of_level_A_and_AA_has_its_line_with_a_verdict()
    {
        var lines = Regex.Matches(s_report, @"^\| ([1-4]\.\d\.\d+) [^|]+ \(AA?\) \| (Supports|Partially|Author|n\.a\.) \| \S", RegexOptions.Multiline);

        Assert.Equal(Criteria.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), lines.Select(m => m.Groups[1].Value));
    }

    public static TheoryData<string, string> Tests() => [.. Regex.Matches(s_report, @"`([A-Z]\w*Tests)\.(\w+)`").Select(m => (m.Groups[1].Value, m.Groups[2].Value)).Distinct()];

    [Theory]
    [MemberData(nameof(Tests))]
    public void Every_test_that_is_named_as_evidence_exists(string type, string method)
    {
        var files = Directory.GetFiles(Repository.PathOf("tests"), type + ".cs", SearchOption.AllDirectories);

        Assert.Contains(files, f => Regex.IsMatch(File.ReadAllText(f), $@"\[(?:Fact|Theory)\](?:\s*\[[^\n]*\]|\s*//[^\n]*)*\s*public [\w<> ]+ {method}\("));
    }

    [Fact]
    public void There_is_evidence() => Assert.True(Tests().Count > 20);
}
