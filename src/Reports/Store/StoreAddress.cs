using Npgsql;

namespace LlmEvolution.Reports.Store;

/// <summary>Where a store is, as a user writes it.</summary>
internal static class StoreAddress
{
    public static bool IsPostgres(string where) =>
        where.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || where.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Passwords come from PGPASSWORD or PGPASSFILE, which Npgsql reads by itself.</summary>
    public static string ConnectionString(string where)
    {
        if (!Uri.TryCreate(where, UriKind.Absolute, out var uri)) throw ReportStoreException.Of(StoreDiagnostics.CannotOpen, "write postgres://user@host:port/database", null, where, "it is no address");
        if (uri.UserInfo.Contains(':', StringComparison.Ordinal)) throw ReportStoreException.Of(StoreDiagnostics.Password, "set PGPASSWORD, or name a file in PGPASSFILE", null);
        var builder = new NpgsqlConnectionStringBuilder { Host = uri.Host, Port = uri.IsDefaultPort ? 5432 : uri.Port, IncludeErrorDetail = false };
        if (uri.UserInfo.Length > 0) builder.Username = Uri.UnescapeDataString(uri.UserInfo);
        if (uri.AbsolutePath.Trim('/') is { Length: > 0 } database) builder.Database = Uri.UnescapeDataString(database);
        return builder.ConnectionString;
    }
}
