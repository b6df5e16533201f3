using System.Text.Json;
using YamlDotNet.RepresentationModel;

namespace Pack.Tests;

/// <summary>The steps of action.yml, run as a runner does: in order, with the variables that the file sets.</summary>
public sealed class ActionTests(Published published)
{
    [Fact]
    public async Task A_good_course_is_checked_and_built()
    {
        var run = new ActionRun(published, """{ "folder": "my-course", "targets": "scorm12 cmi5", "output": "out" }""");
        (await published.CoursepackAsync(run.Folder, "new", "my-course")).Good();

        var install = await run.StepAsync("Install coursepack");
        var check = await run.StepAsync("Check");
        var build = await run.StepAsync("Build");

        Assert.Equal(0, install.ExitCode);
        Assert.Equal(0, check.ExitCode);
        Assert.Equal(0, build.ExitCode);
        Assert.Equal(["my-course-cmi5.zip", "my-course-scorm12.zip"], Directory.GetFiles(Path.Combine(run.Folder, "out"), "*.zip").Select(Path.GetFileName).Order());
        Assert.Equal("out", run.Outputs["packages"]);
        using var sarif = JsonDocument.Parse(await File.ReadAllTextAsync(run.Outputs["sarif"], TestContext.Current.CancellationToken));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public async Task A_broken_course_stops_the_run_and_its_findings_are_kept()
    {
        var run = new ActionRun(published, """{ "folder": "my-course" }""");
        (await published.CoursepackAsync(run.Folder, "new", "my-course")).Good();
        await File.AppendAllTextAsync(Path.Combine(run.Folder, "my-course", "01-first-module", "01-a-first-lesson.md"), "\n[nowhere](no-such-lesson.md)\n", TestContext.Current.CancellationToken);
        (await run.StepAsync("Install coursepack")).Good();

        var check = await run.StepAsync("Check");

        Assert.NotEqual(0, check.ExitCode);
        using var sarif = JsonDocument.Parse(await File.ReadAllTextAsync(run.Outputs["sarif"], TestContext.Current.CancellationToken));
        var result = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Contains("01-a-first-lesson.md", result.GetProperty("locations")[0].GetRawText(), StringComparison.Ordinal);
    }

    /// <summary>A run with inputs, in a folder of its own.</summary>
    private sealed class ActionRun(Published published, string inputs)
    {
        private readonly YamlMappingNode _action = (YamlMappingNode)Load(Repository.PathOf("action.yml"));
        private readonly string _temp = published.NewFolder();

        public string Folder { get; } = published.NewFolder();

        public IReadOnlyDictionary<string, string> Outputs =>
            File.ReadAllLines(OutputFile).Select(l => l.Split('=', 2)).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

        private string OutputFile => Path.Combine(_temp, "output");

        private string PathFile => Path.Combine(_temp, "path");

        public Task<Shell.Result> StepAsync(string name)
        {
            var step = ((YamlSequenceNode)_action["runs"]["steps"]).Cast<YamlMappingNode>().Single(s => (string?)s["name"] == name);
            var environment = new Dictionary<string, string>(published.Environment)
            {
                ["GITHUB_ACTION_PATH"] = Repository.Root,
                ["GITHUB_OUTPUT"] = OutputFile,
                ["GITHUB_PATH"] = PathFile,
                ["RUNNER_TEMP"] = _temp,
                ["PATH"] = string.Join(':', [.. File.Exists(PathFile) ? File.ReadAllLines(PathFile) : [], System.Environment.GetEnvironmentVariable("PATH")!]),
            };
            foreach (var (variable, value) in (YamlMappingNode)step["env"]) environment[(string)variable!] = Value((string)value!);
            return Shell.RunAsync(Folder, "bash", ["-c", (string)step["run"]!], environment);
        }

        // ${{ inputs.x }}: what the run sets, else the default; the feed and version are those under test.
        private string Value(string expression)
        {
            var name = expression["${{ inputs.".Length..^" }}".Length];
            using var set = JsonDocument.Parse(inputs);
            return name switch
            {
                "source" => published.Packages,
                "version" => published.Version,
                _ => set.RootElement.TryGetProperty(name, out var value) ? value.GetString()! : (string)_action["inputs"][name]["default"]!,
            };
        }

        private static YamlNode Load(string file)
        {
            using var reader = new StreamReader(file);
            var stream = new YamlStream();
            stream.Load(reader);
            return stream.Documents[0].RootNode;
        }
    }
}
