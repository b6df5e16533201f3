using LlmEvolution.Records.Storage;
using Microsoft.Data.Sqlite;

namespace LlmEvolution.Records;

/// <summary>The file of a record store for those who only read, also while a store has it open.</summary>
public static class RecordFile
{
    /// <summary>All statements behind one, in the order of arrival; voided ones are among them, and say so.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="after"><see cref="StatementRecord.Sequence"/> of the last one that is known; 0: from the beginning.</param>
    /// <exception cref="IOException">There is no such file, or the disk does not work.</exception>
    /// <exception cref="InvalidDataException">The file is no record store, or one of another version.</exception>
    public static IEnumerable<StatementRecord> Read(string path, long after)
    {
        while (true)
        {
            // Page by page: a long look at the file would keep the writer from tidying its log.
            var page = Page(path, after);
            foreach (var record in page) yield return record;
            if (page.Count < StatementQuery.MostPerPage) yield break;
            after = page[^1].Sequence;
        }
    }

    private static List<StatementRecord> Page(string path, long after)
    {
        if (!File.Exists(path)) throw new FileNotFoundException("there is no such file");
        try
        {
            using var connection = Schema.OpenForReading(path);
            Schema.Check(connection);
            return StatementSearch.All(connection, after, StatementQuery.MostPerPage);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_NOTADB)
        {
            throw new InvalidDataException("it is no SQLite database", e);
        }
        catch (SqliteException e)
        {
            throw new IOException(e.Message, e);
        }
    }
}
