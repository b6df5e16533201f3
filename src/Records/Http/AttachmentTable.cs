using LlmEvolution.Records.Storage;
using Microsoft.Data.Sqlite;

namespace LlmEvolution.Records.Http;

/// <summary>Stored content of attachments.</summary>
internal sealed class AttachmentTable(SqliteConnection connection)
{
    public byte[]? Find(string sha2)
    {
        using var command = connection.Command("SELECT content FROM attachments WHERE sha2 = ?1", sha2.ToLowerInvariant());
        return command.ExecuteScalar() as byte[];
    }
}
