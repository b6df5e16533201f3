using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Preview.Cmi5;
using LlmEvolution.Preview.Gradebook;
using LlmEvolution.Preview.Hosting;
using LlmEvolution.Preview.Live;
using LlmEvolution.Preview.Packages;
using LlmEvolution.Preview.Scorm;
using LlmEvolution.Preview.TinCan;
using LlmEvolution.Preview.Xapi;
using Microsoft.AspNetCore.Builder;

namespace LlmEvolution.Preview;

/// <summary>A preview at work: an LMS for the author's own eyes, on this machine only.</summary>
public sealed class PreviewHost : IAsyncDisposable
{
    private readonly WebApplication _author;
    private readonly WebApplication _learner;
    private readonly Bench _bench;
    private readonly XapiRecorder _recorder;
    private readonly DataFolder _data;
    private bool _isDisposed;

    private PreviewHost(WebApplication author, WebApplication learner, Bench bench, XapiRecorder recorder, DataFolder data)
    {
        _recorder = recorder;
        _author = author;
        _learner = learner;
        _bench = bench;
        _data = data;
    }

    /// <summary>The page to open: http on loopback.</summary>
    public Uri Address => new(_bench.AuthorAddress + "/");

    /// <summary>Opens the course or package and begins to serve it.</summary>
    /// <param name="options">What to show, and where to keep the records.</param>
    /// <param name="diagnostics">Takes what is wrong with the package, and why the preview cannot run.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Null when it cannot run; it has been reported. A course with errors is previewed all the same.</returns>
    public static async Task<PreviewHost?> StartAsync(PreviewOptions options, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        if (!File.Exists(options.Path) && !Directory.Exists(options.Path))
        {
            diagnostics.Report(PreviewDiagnostics.NothingThere, null, "name the folder that holds course.yml, or a package (.zip)", options.Name);
            return null;
        }
        if (DataFolder.Open(options, diagnostics) is not { } data) return null;
        var xapi = new XapiSide(data.Records);
        var shelf = await OpenShelfAsync(options, xapi, data.Store, diagnostics, cancellation);
        if (shelf is null || await ServeAsync(new Bench(options, shelf, data.Store, xapi), data, diagnostics, cancellation) is not { } host)
        {
            if (shelf is not null) await shelf.DisposeAsync();
            await data.DisposeAsync();
            return null;
        }
        shelf.Watch(host._bench);
        return host;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        _bench.Author.Close();
        _bench.Learner.Close();
        await _bench.Shelf.DisposeAsync();
        await _author.DisposeAsync();
        await _learner.DisposeAsync();
        await _recorder.DisposeAsync();
        await _data.DisposeAsync();
    }

    private static async Task<IShelf?> OpenShelfAsync(PreviewOptions options, XapiSide xapi, PreviewStore store, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var reader = new PackageReader([new ScormLaunchers(store), new Cmi5Launchers(xapi, store, options.Clock), new TinCanLaunchers(xapi)]);
        if (File.Exists(options.Path)) return ZipShelf.Open(options, reader, diagnostics);
        var course = await LiveCourse.OpenAsync(options, reader, cancellation);
        foreach (var finding in course.Findings) diagnostics.Add(finding);
        return course;
    }

    private static async Task<PreviewHost?> ServeAsync(Bench bench, DataFolder data, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var author = Loopback.Create(bench.Options.Port);
        var learner = Loopback.Create(0);
        AuthorEndpoints.Map(author, bench);
        var recorder = new XapiRecorder(bench);
        StageEndpoints.Map(learner, bench, recorder);
        try
        {
            await author.StartAsync(cancellation);
            await learner.StartAsync(cancellation);
        }
        catch (IOException)
        {
            diagnostics.Report(PreviewDiagnostics.PortInUse, null, "leave out --port, and a free one is taken", bench.Options.Port);
            await author.DisposeAsync();
            await learner.DisposeAsync();
            await recorder.DisposeAsync();
            return null;
        }
        bench.AuthorAddress = Loopback.AddressOf(author);
        bench.LearnerAddress = bench.Xapi.Server = Loopback.AddressOf(learner);
        data.Tell(bench.AuthorAddress);
        return new PreviewHost(author, learner, bench, recorder, data);
    }
}
