using System.Text.Json.Nodes;
using LlmEvolution.Packager.Cli;

namespace E2E.Lrs;

/// <summary>'coursepack report', run as a person would in a folder of the test's own.</summary>
internal sealed class ReportTool
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    public ReportTool(string name)
    {
        Folder = Path.Combine(AppContext.BaseDirectory, "reports", name);
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(Folder);
    }

    public string Folder { get; }

    /// <summary>What the tool told the person, of the last run.</summary>
    public string Said { get; private set; } = "";

    public ReportTool With(string variable, string value)
    {
        _variables[variable] = value;
        return this;
    }

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    public string PathOf(string name) => Path.Combine(Folder, name);

    public async Task<int> RunAsync(params string[] arguments)
    {
        using var error = new StringWriter();
#pragma warning disable RS0030 // Reports tell of now.
        var code = await CommandLine.RunAsync(["report", .. arguments], new Host(Folder, name => _variables.GetValueOrDefault(name), TextWriter.Null, error, Plain: true, TimeProvider.System));
#pragma warning restore RS0030
        Said = error.ToString();
        return code;
    }

    /// <summary>The report as JSON; there must be one, with nothing left out.</summary>
    public async Task<JsonNode> ReportAsync(string kind, params string[] arguments)
    {
        var code = await RunAsync([kind, "--format", "json", .. arguments]);
        Assert.True(code == 0, Said);
        return JsonNode.Parse(File.ReadAllText(PathOf(kind + ".json")))!;
    }

    public static JsonArray RowsOf(JsonNode report, string table) => report["tables"]!.AsArray().Single(t => t!["id"]!.GetValue<string>() == table)!["rows"]!.AsArray();
}
