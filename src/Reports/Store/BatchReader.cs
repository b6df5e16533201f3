using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Channels;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Sources;

namespace LlmEvolution.Reports.Store;

/// <summary>Reads and takes apart on one thread while another writes.</summary>
internal static class BatchReader
{
    /// <summary>More of a refused text than anybody looks at.</summary>
    private const int MostOfRefused = 10_000;

    public static async IAsyncEnumerable<StatementBatch> ReadAsync(IStatementSource source, string? after, DiagnosticBag findings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<StatementBatch>(1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reading = Task.Run(() => FillAsync(channel.Writer, source, after, findings, stop.Token), stop.Token);
        try
        {
            // The writer of the channel completes it with whatever went wrong.
            await foreach (var batch in channel.Reader.ReadAllAsync(cancellation).ConfigureAwait(false)) yield return batch;
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        }
    }

    private static async Task FillAsync(ChannelWriter<StatementBatch> writer, IStatementSource source, string? after, DiagnosticBag findings, CancellationToken cancellation)
    {
        Exception? failure = null;
        var batch = new StatementBatch();
        try
        {
            await foreach (var found in source.ReadAsync(after, findings, cancellation).ConfigureAwait(false))
            {
                Take(batch, found);
                if (!batch.IsFull) continue;
                await writer.WriteAsync(batch, cancellation).ConfigureAwait(false);
                batch = new();
            }
        }
        catch (Exception e)
        {
            failure = e;
        }

        // What came before the source broke off is kept.
        if (!batch.IsEmpty && failure is not OperationCanceledException) await writer.WriteAsync(batch, cancellation).ConfigureAwait(false);
        writer.Complete(failure);
    }

    private static void Take(StatementBatch batch, SourcedStatement found)
    {
        try
        {
            batch.Add(StatementReader.Read(found.Json), found.Place);
        }
        catch (RefusedException refusal)
        {
            batch.Refuse(refusal.Message, Encoding.UTF8.GetString(found.Json.Span[..Math.Min(found.Json.Length, MostOfRefused)]), found.Place);
        }
    }
}
