using System.CommandLine;
using LlmEvolution.Docs;
using LlmEvolution.Packager.Cli;

namespace Docs.Tests;

/// <summary>The manual as scripts/docs.sh builds it, once for all tests.</summary>
public sealed class BuiltManual : IAsyncLifetime
{
    private readonly StringWriter _said = new();
    private readonly string _course = Path.Combine(AppContext.BaseDirectory, "manual", "course");
    private readonly string _output = Path.Combine(AppContext.BaseDirectory, "manual", "site");

    /// <summary>Everything that the tool can be told.</summary>
    internal RootCommand Commands => CommandLine.Root(Host);

    public int Code { get; private set; }

    public string Said => _said.ToString();

    public string PageOf(string lesson) => File.ReadAllText(Path.Combine(_output, "manual-web", "lessons", lesson + ".html"));

    public string SearchIndex => File.ReadAllText(Path.Combine(_output, "manual-web", "assets", "search", "manual.js"));

    private Host Host => new(AppContext.BaseDirectory, _ => null, _said, _said, Plain: true, new Noon());

    public async ValueTask InitializeAsync()
    {
        Manual.Write(Repository.Root, _course, Commands);
        Code = await CommandLine.RunAsync(["build", _course, "--target", "web", "--output", _output, "--strict"], Host);
    }

    public ValueTask DisposeAsync()
    {
        _said.Dispose();
        return ValueTask.CompletedTask;
    }

    internal sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);
    }
}
