namespace LlmEvolution.Records;

/// <summary>Who may use the store over HTTP, and how much of it at once.</summary>
public sealed record RecordStoreOptions
{
    /// <summary>
    /// Given the whole Authorization header (null: none was sent), tells whose request it is; null: it is refused with 401.
    /// </summary>
    public required Func<string?, RecordStoreClient?> Authenticate { get; init; }

    /// <summary>Only this edition of xAPI is spoken: "1.0.3" or "2.0.0". Null: both.</summary>
    public string? Version { get; init; }

    /// <summary>Told when the file or the disk fails; the client has got a 500 then.</summary>
    public Action<Exception>? Failed { get; init; }

    /// <summary>Bytes of one request's content, attachments included; more is refused with 413.</summary>
    public long MostContent { get; init; } = 64 * 1024 * 1024;
}

/// <summary>Whose request it is.</summary>
/// <param name="Authority">The Agent that becomes the authority of statements, as JSON (xAPI-Data 2.4.9).</param>
public sealed record RecordStoreClient(string Authority);
