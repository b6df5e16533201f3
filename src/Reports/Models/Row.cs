using System.Data.Common;
using System.Globalization;

namespace LlmEvolution.Reports.Models;

/// <summary>Values of a row, whatever number type a database made of a sum or a mean.</summary>
internal static class Row
{
    public static long Long(this DbDataReader row, int n) => row.GetValue(n) switch
    {
        System.Numerics.BigInteger big => (long)big,
        var value => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    public static int? Int(this DbDataReader row, int n) => row.IsDBNull(n) ? null : row.GetInt32(n);

    public static double? Double(this DbDataReader row, int n) => row.IsDBNull(n) ? null : row.GetValue(n) switch
    {
        System.Numerics.BigInteger big => (double)big,
        var value => Convert.ToDouble(value, CultureInfo.InvariantCulture),
    };

    public static TimeSpan? Seconds(this DbDataReader row, int n) => row.Double(n) is { } seconds ? TimeSpan.FromMilliseconds(Math.Round(seconds * 1000)) : null;

    public static DateTimeOffset? Moment(this DbDataReader row, int n) => row.IsDBNull(n) ? null : new DateTimeOffset(DateTime.SpecifyKind(row.GetDateTime(n), DateTimeKind.Utc));

    public static string? Text(this DbDataReader row, int n) => row.IsDBNull(n) ? null : row.GetString(n);

    public static bool? Flag(this DbDataReader row, int n) => row.IsDBNull(n) ? null : row.GetBoolean(n);

    public static Guid? Id(this DbDataReader row, int n) => row.IsDBNull(n) ? null : row.GetGuid(n);
}
