using System.Reflection;
using LlmEvolution.Packager.Cli;
using LlmEvolution.Packager.Cli.Commands;
using LlmEvolution.Packager.Diagnostics;

namespace Packager.Cli.Tests;

/// <summary>LE70xx. That each is reported, and when: tests/Records.Tests, which starts the command as a program.</summary>
public sealed class LrsDiagnosticsTests
{
    private static readonly IReadOnlyList<Descriptor> s_all = [.. typeof(LrsDiagnostics).GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => (Descriptor)f.GetValue(null)!)];

    public static TheoryData<string> Codes() => new(s_all.Select(d => d.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_finding_has_a_page_with_its_title_and_its_severity(string code)
    {
        var descriptor = s_all.Single(d => d.Code == code);

        var page = File.ReadAllText(Path.Combine(Pages, code + ".md"));

        Assert.StartsWith($"# {code}: {descriptor.Title}\n\n{descriptor.Severity}. ", page, StringComparison.Ordinal);
        Assert.Matches("\nWrong:\n\n```[a-z]+\n(.|\n)+\nMended:\n\n```[a-z]+\n", page);
        Assert.Matches("^([a-z]|'?\\{0)", descriptor.Message);
        Assert.DoesNotMatch("[.!]$", descriptor.Message);
    }

    [Fact]
    public void Every_page_has_its_finding() => Assert.Equal(
        s_all.Select(d => d.Code).Order(StringComparer.Ordinal),
        Directory.GetFiles(Pages, "LE70*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Help_names_the_command_and_its_options()
    {
        using var work = new Workplace(nameof(Help_names_the_command_and_its_options));

        Assert.Equal(ExitCode.Clean, await work.RunAsync("lrs", "--help"));

        foreach (var option in (string[])["--file", "--port", "--host", "--keys-file", "--xapi", LrsKeys.Variable]) Assert.Contains(option, work.Output, StringComparison.Ordinal);
    }

    private static string Pages { get; } = Path.Combine(Root(new DirectoryInfo(AppContext.BaseDirectory)), "docs", "diagnostics");

    private static string Root(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "LlmEvolution.sln")) ? folder.FullName : Root(folder.Parent!);
}
