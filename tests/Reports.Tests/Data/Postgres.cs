using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Reports.Tests.Data;

[assembly: AssemblyFixture(typeof(Postgres))]

namespace Reports.Tests.Data;

/// <summary>A PostgreSQL of our own on loopback, in a folder that goes with it; or the reason why there is none.</summary>
public sealed class Postgres : IAsyncLifetime
{
    private string? _folder;
    private Process? _server;
    private int _port;
    private int _databases;

    /// <summary>Null: it is there.</summary>
    public string? Missing { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (Program("initdb") is not { } initdb)
        {
            Missing = "PostgreSQL is not installed (Debian: postgresql); ./test.sh installs it";
            return;
        }

        // Not below the build folder: the server's user has to be able to walk there.
        _folder = Directory.CreateTempSubdirectory("coursepack-postgres-").FullName;
        if (Environment.UserName == "root") await RunAsync("chown", "postgres", _folder);
        await RunAsync(AsUser(initdb), "-D", Path.Combine(_folder, "data"), "-U", "tests", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C");
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            _port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        _server = Start([.. AsUser(Program("postgres")!), "-D", Path.Combine(_folder, "data"), "-h", "127.0.0.1", "-p", $"{_port}", "-k", _folder, "-F"]);
        for (var tries = 0; ; tries++)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (tries < 300 && !_server.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>The address of a new, empty database.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"test{Interlocked.Increment(ref _databases)}";
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"create database {name}", connection);
        await command.ExecuteNonQueryAsync();
        return $"postgres://tests@127.0.0.1:{_port}/{name}";
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_server is { HasExited: false })
        {
            // runuser hands the signal on; the server ends its own children.
            await RunAsync(["kill", "-INT", $"{_server.Id}"]);
            await _server.WaitForExitAsync();
        }

        _server?.Dispose();
        if (_folder is not null) Directory.Delete(_folder, recursive: true);
    }

    private string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Username=tests;Database={database}";

    private static string? Program(string name) => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(d => Path.Combine(d, "bin", name)).LastOrDefault(File.Exists)
        : null;

    /// <summary>PostgreSQL does not run as root.</summary>
    private static string[] AsUser(string program) => Environment.UserName == "root" ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", program] : [program];

    private static async Task RunAsync(string[] command, params string[] arguments)
    {
        using var process = Start([.. command, .. arguments]);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{command[^1]} ended with {process.ExitCode}");
    }

    private static Task RunAsync(string program, params string[] arguments) => RunAsync([program], arguments);

    private static Process Start(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
