using System.Threading.Channels;

namespace LlmEvolution.Preview.Packages;

/// <summary>
/// Waits until a burst of changes is over and hands over what changed, one burst at a time. Editors write in different
/// ways: over the file, or beside it with a rename; both are a few events within milliseconds.
/// </summary>
internal sealed class FolderWatch : IAsyncDisposable
{
    // Long enough for truncation and writing to be one burst as a rule, and not felt. Whoever reads must still expect half a file.
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(12);

    // A folder that is deleted or renamed takes its watch along: only looking tells when it is back.
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(1);

    private readonly string _folder;
    private readonly FileSystemWatcher _watcher;
    private readonly Channel<string?> _changes = Channel.CreateUnbounded<string?>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _loop;

    /// <param name="folder">Absolute.</param>
    /// <param name="counts">Asked with a path from the folder, with forward slashes.</param>
    /// <param name="handle">Gets the paths; none when so much changed that nobody knows what. Cancelled when the watch ends.</param>
    public FolderWatch(string folder, bool recursive, Func<string, bool> counts, Func<IReadOnlyCollection<string>, CancellationToken, Task> handle)
    {
        _folder = folder;
        _watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = recursive,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += (_, e) => Note(e.FullPath);
        _watcher.Created += (_, e) => Note(e.FullPath);
        _watcher.Deleted += (_, e) => Note(e.FullPath);
        _watcher.Renamed += (_, e) =>
        {
            Note(e.OldFullPath);
            Note(e.FullPath);
        };
        _watcher.Error += (_, _) => _changes.Writer.TryWrite(null);
        _watcher.EnableRaisingEvents = true;
        _loop = Task.Run(() => LoopAsync(handle, _stop.Token));

        void Note(string full)
        {
            var path = Path.GetRelativePath(folder, full).Replace(Path.DirectorySeparatorChar, '/');
            if (counts(path)) _changes.Writer.TryWrite(path);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _watcher.Dispose();
        await _stop.CancelAsync();
        await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task LoopAsync(Func<IReadOnlyCollection<string>, CancellationToken, Task> handle, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(s_look);
        var (change, look) = (_changes.Reader.WaitToReadAsync(stop).AsTask(), timer.WaitForNextTickAsync(stop).AsTask());
        var isThere = true;
        while (!stop.IsCancellationRequested)
        {
            await Task.WhenAny(change, look);
            if (change.IsCompleted)
            {
                var burst = await BurstAsync(stop);
                change = _changes.Reader.WaitToReadAsync(stop).AsTask();
                await handle(burst, stop);
            }
            if (!look.IsCompleted) continue;
            look = timer.WaitForNextTickAsync(stop).AsTask();
            if (Directory.Exists(_folder) == isThere) continue;
            isThere = !isThere;
            if (isThere) WatchAnew();
            await handle([], stop);
        }
    }

    private async Task<HashSet<string>> BurstAsync(CancellationToken stop)
    {
        var burst = new HashSet<string>(StringComparer.Ordinal);
        var unknown = false;
        do
        {
            while (_changes.Reader.TryRead(out var path))
            {
                if (path is null) unknown = true;
                else burst.Add(path);
            }
            await Task.Delay(s_quiet, stop);
        }
        while (_changes.Reader.TryPeek(out _));
        return unknown ? [] : burst;
    }

    private void WatchAnew()
    {
        _watcher.EnableRaisingEvents = false;
        _watcher.EnableRaisingEvents = true;
    }
}
