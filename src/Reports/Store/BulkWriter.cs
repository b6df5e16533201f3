namespace LlmEvolution.Reports.Store;

/// <summary>Writes rows value by value, without a box around each. Nothing is there before it is completed.</summary>
internal abstract class BulkWriter : IDisposable
{
    public abstract BulkWriter Row();

    public abstract BulkWriter Add(Guid? value);

    public abstract BulkWriter Add(DateTime? value);

    public abstract BulkWriter Add(long? value);

    public abstract BulkWriter Add(int? value);

    public abstract BulkWriter Add(double? value);

    public abstract BulkWriter Add(bool? value);

    public abstract BulkWriter Add(string? value);

    public abstract void End();

    public abstract void Complete();

    public abstract void Dispose();
}
