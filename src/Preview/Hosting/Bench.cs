using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Preview.Gradebook;
using LlmEvolution.Preview.Launches;
using LlmEvolution.Preview.Packages;
using LlmEvolution.Preview.Xapi;

namespace LlmEvolution.Preview.Hosting;

/// <summary>What both servers of a preview share. The author's pages listen to one hub, the learner's pages to the other.</summary>
internal sealed class Bench(PreviewOptions options, IShelf shelf, PreviewStore store, XapiSide xapi) : IShelfWatcher
{
    public PreviewOptions Options => options;

    public IShelf Shelf => shelf;

    public PreviewStore Store => store;

    public XapiSide Xapi => xapi;

    public LaunchDesk Launches { get; } = new(store);

    public EventHub Author { get; } = new();

    public EventHub Learner { get; } = new();

    /// <summary>Known once the servers listen: scheme, host and port.</summary>
    public string AuthorAddress { get; set; } = "";

    public string LearnerAddress { get; set; } = "";

    /// <summary>The author's folder name for places of findings; packages name themselves.</summary>
    public string CourseFolder => shelf is ZipShelf ? "" : options.Name;

    public void PageChanged(string path, string before, string html) => Learner.Send("page", new { path, before, html });

    public void Rebuilt(ImmutableArray<string> pages, bool reload)
    {
        Learner.Send("rebuilt", new { pages, reload });
        Author.Send("rebuilt", new { });
    }

    public void Found(ImmutableArray<Diagnostic> findings)
    {
        options.Report?.Invoke(findings);
        var json = FindingsJson.Of(findings, CourseFolder);
        Author.Send("findings", json);
        Learner.Send("findings", json);
    }

    /// <summary>The content does something wrong while it runs.</summary>
    public void Heard(Launch launch, IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count > 0) Author.Send("heard", new { launch = launch.Id, findings = FindingsJson.Of(findings, launch.Item.Title) });
    }

    /// <summary>We have failed ourselves, where nobody waits for an answer: the panel says so.</summary>
    public void Failed(Exception problem) => Author.Send("failed", new { problem = $"coursepack itself failed ({problem.GetType().Name}): {problem.Message}" });

    /// <summary>A record has changed: the panel and the gradebook show it.</summary>
    public void Recorded(Launch launch, ItemRecord record) => Author.Send("record", new { launch = launch.Id, record = RecordJson.Of(launch.Package, record) });
}
