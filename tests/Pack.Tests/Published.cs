using System.Reflection;
using System.Text.RegularExpressions;

[assembly: AssemblyFixture(typeof(Pack.Tests.Published))]

namespace Pack.Tests;

/// <summary>What scripts/pack.sh makes of the built tree, and the tool installed from it into a folder of its own.</summary>
public sealed partial class Published : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pack-");

    public static string Configuration { get; } = typeof(Published).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Configuration").Value!;

    public string Packages => Path.Combine(_folder.FullName, "packages");

    public string Tool => Path.Combine(ToolFolder, "coursepack");

    public string ToolFolder => Path.Combine(_folder.FullName, "tool");

    /// <summary>Of the packages, from their names.</summary>
    public string Version { get; private set; } = "";

    /// <summary>Packages that are installed here do not come from, nor stay in, the person's own cache.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(_folder.FullName, "nuget"),
        ["COURSEPACK_CACHE"] = Path.Combine(_folder.FullName, "cache"),
    };

    public string NewFolder() => Directory.CreateDirectory(Path.Combine(_folder.FullName, Path.GetRandomFileName())).FullName;

    public Task<Shell.Result> CoursepackAsync(string folder, params string[] arguments) => Shell.RunAsync(folder, Tool, arguments, Environment);

    public async ValueTask InitializeAsync()
    {
        var pack = await Shell.RunAsync(Repository.Root, "bash", ["scripts/pack.sh", "--out", Packages, "--configuration", Configuration, "--no-build", "--only", "library", "--only", "tool", "--rid", "any"]);
        pack.Good();
        Version = Directory.GetFiles(Packages, "*.nupkg").Select(f => ToolPackage().Match(Path.GetFileName(f))).Single(m => m.Success).Groups[1].Value;
        var install = await Shell.RunAsync(_folder.FullName, "dotnet", ["tool", "install", "LlmEvolution.Coursepack", "--version", Version, "--tool-path", ToolFolder, "--add-source", Packages], Environment);
        install.Good();
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [GeneratedRegex(@"^LlmEvolution\.Coursepack\.(\d.*)\.nupkg$")]
    private static partial Regex ToolPackage();
}
