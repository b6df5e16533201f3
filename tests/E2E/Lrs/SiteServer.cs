using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace E2E.Lrs;

/// <summary>A plain web server over a folder: files by their paths, index.html for a folder.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SiteServer(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    public static async Task<SiteServer> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        // ASP.NET gives out nothing whose type it does not know, and it knows no captions.
        var types = new FileExtensionContentTypeProvider { Mappings = { [".vtt"] = "text/vtt" } };
        app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder), StaticFileOptions = { ContentTypeProvider = types } });
        await app.StartAsync();
        return new SiteServer(app);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
