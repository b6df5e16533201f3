using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;

namespace Pack.Tests;

public sealed class PackageContentTests(Published published)
{
    [Fact]
    public void The_tool_comes_with_its_licence_the_notices_and_an_SBOM()
    {
        using var package = Open($"LlmEvolution.Coursepack.{published.Version}.nupkg");

        Assert.All(["README.md", "LICENSE", "THIRD-PARTY-NOTICES", "coursepack.cdx.json"], name => Assert.NotNull(package.GetEntry(name)));
    }

    [Theory]
    [InlineData("pkg:nuget/Markdig@")]
    [InlineData("pkg:nuget/System.IO.Packaging@")]
    [InlineData("pkg:nuget/RazorLight@")]
    [InlineData("pkg:npm/temml@")]
    [InlineData("pkg:npm/scorm-again@")]
    public void The_SBOM_names_what_the_tool_is_made_of(string purl)
    {
        using var bom = JsonDocument.Parse(File.ReadAllText(Path.Combine(published.Packages, "coursepack.cdx.json")));

        Assert.Equal("CycloneDX", bom.RootElement.GetProperty("bomFormat").GetString());
        Assert.Contains(bom.RootElement.GetProperty("components").EnumerateArray(), c => c.GetProperty("purl").GetString()!.StartsWith(purl, StringComparison.Ordinal));
    }

    [Fact]
    public void The_library_comes_with_documentation_and_symbols()
    {
        using var package = Open($"LlmEvolution.Packager.{published.Version}.nupkg");
        using var symbols = Open($"LlmEvolution.Packager.{published.Version}.snupkg");

        var documentation = XDocument.Load(package.GetEntry("lib/net10.0/LlmEvolution.Packager.xml")!.Open());

        Assert.Contains(documentation.Descendants("member"), m => (string?)m.Attribute("name") == "T:LlmEvolution.Packager.Compiler");
        Assert.NotNull(package.GetEntry("README.md"));
        Assert.NotNull(symbols.GetEntry("lib/net10.0/LlmEvolution.Packager.pdb"));
    }

    /// <summary>Whatever else is in a package lands in the output folder of each program that refers to it.</summary>
    [Fact]
    public void The_library_brings_no_other_file_into_the_programs_that_use_it()
    {
        using var package = Open($"LlmEvolution.Packager.{published.Version}.nupkg");

        Assert.Equal(
            ["LICENSE", "LlmEvolution.Packager.nuspec", "README.md", "THIRD-PARTY-NOTICES", "lib/net10.0/LlmEvolution.Packager.dll", "lib/net10.0/LlmEvolution.Packager.xml"],
            package.Entries.Select(e => e.FullName).Where(n => n is not ("[Content_Types].xml" or "_rels/.rels") && !n.StartsWith("package/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_program_that_refers_to_the_library_package_builds_a_course()
    {
        var folder = published.NewFolder();
        File.Copy(Repository.PathOf("samples", "library", "Program.cs"), Path.Combine(folder, "Program.cs"));
        var cached = (await Shell.RunAsync(folder, "dotnet", ["nuget", "locals", "global-packages", "--list"])).Good().Split(": ", 2)[1].Trim();
        await File.WriteAllTextAsync(Path.Combine(folder, "program.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestoreAdditionalProjectSources>{published.Packages}</RestoreAdditionalProjectSources>
                <!-- What the library needs has been restored for these tests. -->
                <RestoreFallbackFolders>{cached}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="LlmEvolution.Packager" Version="{published.Version}" />
              </ItemGroup>
            </Project>
            """, TestContext.Current.CancellationToken);

        var run = await Shell.RunAsync(folder, "dotnet", ["run", "--", Path.Combine(folder, "dist")], published.Environment);

        run.Good();
        Assert.Contains("hello-scorm12.zip", Directory.GetFiles(Path.Combine(folder, "dist")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Each_published_file_has_its_SHA_256()
    {
        var check = await Shell.RunAsync(published.Packages, "sha256sum", ["--check", "--strict", "SHA256SUMS"]);

        check.Good();
        Assert.Equal(Directory.GetFiles(published.Packages).Length - 1, check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private ZipArchive Open(string name) => ZipFile.OpenRead(Path.Combine(published.Packages, name));
}
