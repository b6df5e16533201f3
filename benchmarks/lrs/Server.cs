using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace LlmEvolution.Benchmarks.Lrs;

/// <summary>One moment of a run.</summary>
internal sealed record Sample(TimeSpan At, long Statements, double Memory, double File);

/// <summary>`coursepack lrs` as a process of its own, with a file in a folder of its own.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private Server(Process process, string folder, Uri address) => (_process, _folder, Address) = (process, folder, address);

    public Uri Address { get; }

    public static async Task<Server> StartAsync(string tool)
    {
        var folder = Directory.CreateTempSubdirectory("lrs-benchmark-").FullName;
        var start = new ProcessStartInfo("dotnet", [Path.GetFullPath(tool, Environment.CurrentDirectory), "lrs", "--file", Path.Combine(folder, "records.db")]) { RedirectStandardOutput = true };
        start.Environment["COURSEPACK_LRS_KEYS"] = "bench:mark";
        var process = Process.Start(start)!;
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("the store did not start");
        return new Server(process, folder, new Uri(address));
    }

    public HttpClient NewClient()
    {
        var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1 }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("bench:mark")));
        client.DefaultRequestHeaders.Add("X-Experience-API-Version", "1.0.3");
        return client;
    }

    /// <summary>Resident memory of the process.</summary>
    public double MemoryMegabytes()
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith("VmRSS", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    /// <summary>Time of processors so far.</summary>
    public TimeSpan Processor()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    /// <summary>Database and log.</summary>
    public double FileMegabytes() => Directory.GetFiles(_folder).Sum(f => new FileInfo(f).Length) / 1024.0 / 1024.0;

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
