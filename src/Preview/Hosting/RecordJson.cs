using LlmEvolution.Preview.Gradebook;
using LlmEvolution.Preview.Packages;

namespace LlmEvolution.Preview.Hosting;

internal static class RecordJson
{
    /// <summary>A record as pages get it, with what LMSs would show for it.</summary>
    public static object Of(PreviewPackage? package, ItemRecord record) => new
    {
        record.Item,
        record.Completion,
        record.Success,
        record.Score,
        record.Progress,
        record.Seconds,
        record.State,
        record.Updated,
        Shows = package?.Lms.Select(l => new { l.Profile.Id, Lines = l.Shows(record) }).Where(l => l.Lines.Any()),
    };
}
