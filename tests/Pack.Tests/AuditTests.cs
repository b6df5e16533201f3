namespace Pack.Tests;

/// <summary>scripts/audit.sh with programs in the place of dotnet, npm and curl that answer as the real ones do.</summary>
public sealed class AuditTests(Published published)
{
    private const string Clean = """{ "version": 1, "projects": [ { "path": "a.csproj" } ] }""";
    private const string Vulnerable = """{ "version": 1, "projects": [ { "path": "a.csproj", "frameworks": [ { "topLevelPackages": [ { "id": "A", "vulnerabilities": [ { "severity": "High", "advisoryurl": "https://example.org/1" } ] } ] } ] } ] }""";
    private const string WithAdvisories = """{ "resources": [ { "@id": "https://example.org/v", "@type": "VulnerabilityInfo/6.7.0" } ] }""";
    private const string NpmReport = """{ "auditReportVersion": 2, "vulnerabilities": {} }""";

    [Fact]
    public async Task Nothing_known_is_said_so()
    {
        var audit = await AuditAsync(WithAdvisories, Clean, NpmReport, npmExit: 0);

        Assert.Equal(0, audit.ExitCode);
        Assert.Equal("audit: NuGet: no known vulnerability\naudit: npm: no known serious vulnerability\n", audit.Output);
    }

    [Fact]
    public async Task A_known_vulnerability_of_a_NuGet_package_fails()
    {
        var audit = await AuditAsync(WithAdvisories, Vulnerable, NpmReport, npmExit: 0);

        Assert.Equal(1, audit.ExitCode);
        Assert.Contains("https://example.org/1", audit.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_serious_vulnerability_of_an_npm_package_fails()
    {
        var audit = await AuditAsync(WithAdvisories, Clean, NpmReport, npmExit: 1);

        Assert.Equal(1, audit.ExitCode);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("1", 1)]
    public async Task Services_that_do_not_answer_have_audited_nothing(string required, int exitCode)
    {
        var audit = await AuditAsync("""{ "resources": [] }""", Clean, """{ "message": "405 Method Not Allowed" }""", npmExit: 1, required);

        Assert.Equal(exitCode, audit.ExitCode);
        Assert.Contains("NuGet was NOT audited", audit.Output, StringComparison.Ordinal);
        Assert.Contains("npm was NOT audited", audit.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no known", audit.Output, StringComparison.Ordinal);
    }

    private async Task<Shell.Result> AuditAsync(string feed, string nuget, string npm, int npmExit, string required = "")
    {
        var programs = published.NewFolder();
        Program("curl", $"cat <<'E'\n{feed}\nE");
        Program("dotnet", $"if [ \"$1\" = nuget ]; then echo 'E https://example.org/index.json'; else cat <<'E'\n{nuget}\nE\nfi");
        Program("npm", $"cat <<'E'\n{npm}\nE\nexit {npmExit}");
        return await Shell.RunAsync(Repository.Root, "bash", ["scripts/audit.sh"], new Dictionary<string, string>
        {
            ["PATH"] = $"{programs}:{Environment.GetEnvironmentVariable("PATH")}",
            ["AUDIT_REQUIRED"] = required,
        });

        void Program(string name, string body)
        {
            var file = Path.Combine(programs, name);
            File.WriteAllText(file, $"#!/bin/sh\n{body}\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
