using System.Net;
using System.Net.Sockets;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>How the record store runs.</summary>
/// <param name="Keys">None: one is made and printed.</param>
/// <param name="Version">The only edition of xAPI; null: both.</param>
internal sealed record LrsSettings(string File, IPEndPoint Address, IReadOnlyList<ApiKey> Keys, string? Version);

/// <summary>The record store alone on a web server, until it is told to stop.</summary>
internal static class LrsServer
{
    private const string Prefix = "/xapi";

    public static async Task RunAsync(LrsSettings settings, Host host, DiagnosticBag findings, CancellationToken stop)
    {
        if (OpenStore(settings, host, findings) is not { } store) return;
        await using var opened = store;
        var keys = settings.Keys.Count > 0 ? settings.Keys : [LrsKeys.Make()];
        await using var app = Build(settings, store, keys);
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            findings.Report(LrsDiagnostics.PortInUse, null, "name another one with --port, or leave it out: any free one is taken", settings.Address.Port, settings.Address.Address);
            return;
        }
        catch (Exception e) when (e is SocketException || e.InnerException is SocketException)
        {
            findings.Report(LrsDiagnostics.NoSuchHost, null, "give an address of this machine: 127.0.0.1 for this machine only, 0.0.0.0 for all networks", settings.Address.Address, e.Message);
            return;
        }
        var address = app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        host.Output.WriteLine($"{address}{Prefix}/");
        if (settings.Keys.Count == 0) host.Output.WriteLine($"key: {keys[0].Name}:{keys[0].Secret}");
        host.Output.WriteLine($"Records are kept in {settings.File}. Ctrl+C stops.");
        await host.Output.FlushAsync(CancellationToken.None);
        await app.WaitForShutdownAsync(stop);
    }

    private static RecordStore? OpenStore(LrsSettings settings, Host host, DiagnosticBag findings)
    {
        try
        {
            // The one place where statements without an id get one, and nothing here has to come out the same twice.
#pragma warning disable RS0030
            return RecordStore.Open(host.Resolve(settings.File), host.Clock, Guid.NewGuid);
#pragma warning restore RS0030
        }
        catch (RecordFileInUseException)
        {
            findings.Report(LrsDiagnostics.FileInUse, null, "stop the other one, or name another file with --file", settings.File);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            findings.Report(LrsDiagnostics.FileUnusable, null, "name a file with --file, in a folder that is there and can be written", settings.File, e.Message.TrimEnd('.'));
        }
        return null;
    }

    /// <summary>An empty builder: no setting of the machine, no file in the folder and no log changes what the server does.</summary>
    private static WebApplication Build(LrsSettings settings, RecordStore store, IReadOnlyList<ApiKey> keys)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(settings.Address);
        });
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var app = builder.Build();
        app.UseRouting();
        app.MapRecordStore(Prefix, store, new RecordStoreOptions
        {
            Authenticate = new ApiKeys(keys, "https://llmevolution.example/coursepack/lrs").Authenticate,
            Version = settings.Version,
        });
        return app;
    }
}
