using LlmEvolution.Packager.Cli;
using LlmEvolution.Packager.Cli.Commands;
using LlmEvolution.Packager.Diagnostics;
using Packager.Testing;

namespace Packager.Cli.Tests;

/// <summary>LE70xx. That each is reported, and when: tests/Records.Tests, which starts the command as a program.</summary>
public sealed class LrsDiagnosticsTests
{
    private static readonly IReadOnlyList<Descriptor> s_all = DiagnosticPages.FindingsOf(typeof(LrsDiagnostics));

    public static TheoryData<string> Codes() => new(s_all.Select(d => d.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_finding_has_a_page_with_its_title_and_its_severity(string code)
    {
        var descriptor = s_all.Single(d => d.Code == code);

        DiagnosticPages.AssertTellsOf(descriptor);
        Assert.Matches("^([a-z]|'?\\{0)", descriptor.Message);
        Assert.DoesNotMatch("[.!]$", descriptor.Message);
    }

    [Fact]
    public void Every_page_has_its_finding() => Assert.Equal(
        s_all.Select(d => d.Code).Order(StringComparer.Ordinal),
        DiagnosticPages.Codes("LE70"));

    [Fact]
    public async Task Help_names_the_command_and_its_options()
    {
        using var work = new Workplace(nameof(Help_names_the_command_and_its_options));

        Assert.Equal(ExitCode.Clean, await work.RunAsync("lrs", "--help"));

        foreach (var option in (string[])["--file", "--port", "--host", "--keys-file", "--xapi", LrsKeys.Variable]) Assert.Contains(option, work.Output, StringComparison.Ordinal);
    }
}
