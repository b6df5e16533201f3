using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Records;
using Microsoft.Data.Sqlite;

namespace LlmEvolution.Preview.Gradebook;

/// <summary>The folder in which a preview keeps its records, held by one preview at a time.</summary>
internal sealed class DataFolder : IAsyncDisposable
{
    private readonly FileStream _lock;
    private readonly string _address;

    private DataFolder(FileStream held, string address, PreviewStore store, RecordStore records)
    {
        _lock = held;
        _address = address;
        Store = store;
        Records = records;
    }

    public PreviewStore Store { get; }

    /// <summary>Statements and documents of xAPI.</summary>
    public RecordStore Records { get; }

    /// <summary>Null when another preview has it, or it cannot be used; it has been reported.</summary>
    public static DataFolder? Open(PreviewOptions options, DiagnosticBag diagnostics)
    {
        var folder = options.DataFolder;
        var address = Path.Combine(folder, "preview.url");
        try
        {
            Directory.CreateDirectory(folder);
            if (Hold(Path.Combine(folder, "preview.lock")) is not { } held)
            {
                var at = File.Exists(address) ? $", at {File.ReadAllText(address)}" : "";
                diagnostics.Report(PreviewDiagnostics.AlreadyOpen, null, "use that one, or keep the records of this one elsewhere with --data", options.Name, at);
                return null;
            }
            PreviewStore? store = null;
            try
            {
                store = PreviewStore.Open(Path.Combine(folder, "gradebook.db"), options.Clock);
                if (store.Learners().Count == 0) store.Add(Learners.First);
                var records = RecordStore.Open(Path.Combine(folder, "records.db"), options.Clock, () => Guid.Parse(Secret.Uuid()));
                return new DataFolder(held, address, store, records);
            }
            catch
            {
                store?.Dispose();
                held.Dispose();
                throw;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException or InvalidDataException)
        {
            diagnostics.Report(PreviewDiagnostics.Gradebook, null, "delete it, or keep the records elsewhere with --data", folder, e.Message);
            return null;
        }
    }

    /// <summary>Leaves word where this preview is to be found.</summary>
    public void Tell(string address) => File.WriteAllText(_address, address);

    public async ValueTask DisposeAsync()
    {
        await Records.DisposeAsync();
        Store.Dispose();
        File.Delete(_address);
        await _lock.DisposeAsync();
    }

    /// <summary>Null: somebody has it. The system lets go of it when a preview dies.</summary>
    private static FileStream? Hold(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
