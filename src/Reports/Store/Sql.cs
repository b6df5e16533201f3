using System.Globalization;

namespace LlmEvolution.Reports.Store;

/// <summary>SQL texts of this assembly, and values within them.</summary>
internal static class Sql
{
    /// <param name="name">Folder and file below the project.</param>
    public static string Text(string name)
    {
        using var stream = typeof(Sql).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException("not embedded", name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static string Literal(string? text) => text is null ? "null" : $"'{text.Replace("'", "''", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal)}'";

    public static string Literal(DateTime utc) => $"timestamp '{utc.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture)}'";
}
