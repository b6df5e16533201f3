using System.Diagnostics;
using System.Net.Http.Headers;

namespace Records.Tests.Durability;

/// <summary>`coursepack lrs` as a process.</summary>
internal sealed class LrsProcess : IAsyncDisposable
{
    private LrsProcess(Process process) => Process = process;

    public Process Process { get; }

    public Uri Address { get; private set; } = null!;

    /// <summary>Everything it printed before it was ready.</summary>
    public string Greeting { get; private set; } = "";

    /// <param name="keys">Value of COURSEPACK_LRS_KEYS.</param>
    public static Process Start(string folder, string? keys, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "coursepack.dll"), "lrs", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["COURSEPACK_LRS_KEYS"] = keys;
        return Process.Start(start)!;
    }

    /// <summary>Until it says its address.</summary>
    public static async Task<LrsProcess> RunAsync(string folder, string? keys, params string[] arguments)
    {
        var lrs = new LrsProcess(Start(folder, keys, arguments));
        for (var line = ""; !line.Contains("Ctrl+C", StringComparison.Ordinal); lrs.Greeting += line + "\n")
        {
            line = await lrs.Process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await lrs.Process.StandardError.ReadToEndAsync());
            if (lrs.Address is null) lrs.Address = new Uri(line);
        }
        return lrs;
    }

    public HttpClient NewClient(string name, string secret)
    {
        var client = new HttpClient { BaseAddress = Address };
        client.DefaultRequestHeaders.Authorization = Lrs.Basic(name, secret);
        client.DefaultRequestHeaders.Add("X-Experience-API-Version", "1.0.3");
        return client;
    }

    public static ByteArrayContent Json(string text) => new(System.Text.Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    public async ValueTask DisposeAsync()
    {
        if (!Process.HasExited) Process.Kill();
        await Process.WaitForExitAsync();
        Process.Dispose();
    }
}
