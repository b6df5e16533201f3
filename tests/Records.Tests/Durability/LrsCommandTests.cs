using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Records.Tests.Durability;

/// <summary>`coursepack lrs` as a person starts and stops it.</summary>
public sealed class LrsCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "stores", Lrs.NewId())).FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_says_its_address_and_a_key_of_its_own_and_stops_cleanly_at_Ctrl_C()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGINT to send to one process");
        await using var lrs = await LrsProcess.RunAsync(_folder, keys: null);
        var key = lrs.Greeting.Split('\n')[1].Split(": ")[1].Split(':');
        using var client = lrs.NewClient(key[0], key[1]);
        using var stranger = lrs.NewClient(key[0], "guess");

        using var sent = await client.PostAsync(new Uri("statements", UriKind.Relative), LrsProcess.Json(Say.Smallest), Cancel);
        using var refused = await stranger.GetAsync(new Uri("statements", UriKind.Relative), Cancel);
        using (var interrupt = Process.Start("kill", ["-INT", $"{lrs.Process.Id}"])) await interrupt.WaitForExitAsync(Cancel);
        await lrs.Process.WaitForExitAsync(Cancel);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (sent.StatusCode, refused.StatusCode));
        Assert.Equal("127.0.0.1", lrs.Address.Host);
        Assert.InRange(key[1].Length, 40, 100);
        Assert.Equal((0, ""), (lrs.Process.ExitCode, await lrs.Process.StandardError.ReadToEndAsync(Cancel)));
        // Closed in order: the log is worked into the file.
        Assert.False(File.Exists(Path.Combine(_folder, "records.db-wal")));
    }

    [Fact]
    public async Task Keys_come_from_a_file_and_only_they_are_let_in()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "keys.txt"), "# who may\n\nada:engine: 1843\nbob:other\n", Cancel);
        await using var lrs = await LrsProcess.RunAsync(_folder, "eve:ignored", "--keys-file", "keys.txt", "--xapi", "1.0.3");

        var codes = new List<HttpStatusCode>();
        foreach (var (name, secret) in new[] { ("ada", "engine: 1843"), ("bob", "other"), ("eve", "ignored") })
        {
            using var client = lrs.NewClient(name, secret);
            using var reply = await client.GetAsync(new Uri("statements", UriKind.Relative), Cancel);
            codes.Add(reply.StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Unauthorized], codes);
        Assert.DoesNotContain("key:", lrs.Greeting, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_LE7001()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var (code, error) = await FailAsync(null, "--port", $"{port}");

        Assert.Equal(1, code);
        Assert.Contains($"error LE7001: port {port} of 127.0.0.1 is in use", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_use_is_LE7004()
    {
        await using var first = await LrsProcess.RunAsync(_folder, null);

        var (code, error) = await FailAsync(null);

        Assert.Equal(1, code);
        Assert.Contains("error LE7004: 'records.db' is in use by another record store", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LE7002", "'lrs.example.org' is no address", "--host", "lrs.example.org")]
    [InlineData("LE7002", "'203.0.113.7' is no address", "--host", "203.0.113.7", "--keys-file", "good.txt")]
    [InlineData("LE7003", "'none/records.db' cannot be used", "--file", "none/records.db")]
    [InlineData("LE7003", "'good.txt' cannot be used as a record store: it is no SQLite database", "--file", "good.txt")]
    [InlineData("LE7005", "a record store at '0.0.0.0' can be reached by others", "--host", "0.0.0.0")]
    [InlineData("LE7006", "'missing.txt' cannot be used", "--keys-file", "missing.txt")]
    [InlineData("LE7006", "line 2 is no 'name:secret'", "--keys-file", "bad.txt")]
    [InlineData("LE7006", "there are none", "--keys-file", "empty.txt")]
    public async Task What_cannot_work_is_said_with_the_way_out(string code, string message, params string[] arguments)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "good.txt"), "ada:" + new string('x', 2000), Cancel);
        await File.WriteAllTextAsync(Path.Combine(_folder, "bad.txt"), "ada:secret\nhunter2\n", Cancel);
        await File.WriteAllTextAsync(Path.Combine(_folder, "empty.txt"), "# nobody\n", Cancel);

        var (exit, error) = await FailAsync(null, arguments);

        Assert.Equal(1, exit);
        Assert.Contains($"error {code}: ", error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Contains("\n  help: ", error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--port", "high")]
    [InlineData("--xapi", "0.95")]
    public async Task Wrong_arguments_are_exit_code_2(params string[] arguments) => Assert.Equal(2, (await FailAsync(null, arguments)).Code);

    private async Task<(int Code, string Error)> FailAsync(string? keys, params string[] arguments)
    {
        using var process = LrsProcess.Start(_folder, keys, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(TimeSpan.FromSeconds(60))) is { } && !process.HasExited) process.Kill();
        await output;
        return (process.ExitCode, await error);
    }
}
