using System.Globalization;

namespace LlmEvolution.Reports.Sources.Lrs;

/// <summary>
/// How far an LRS has been read. Several statements may have been stored at one moment, and 'since' leaves that moment out: so it
/// is asked for again from just before it, and those at the moment that are known already are counted and recognised by their ids.
/// </summary>
/// <param name="Stored">Of the last statement.</param>
/// <param name="Count">Statements at that moment so far.</param>
/// <param name="Ids">Of these, all in one number.</param>
internal sealed record LrsPlace(DateTimeOffset Stored, long Count, ulong Ids)
{
    public static LrsPlace? Parse(string? text) =>
        text?.Split('|') is [var stored, var count, var ids]
        && DateTimeOffset.TryParseExact(stored, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time)
        && long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && ulong.TryParse(ids, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var all)
            ? new LrsPlace(time, number, all) : null;

    /// <summary>For 'since': an LRS that keeps whole milliseconds finds this moment again.</summary>
    public DateTimeOffset Before => Stored.AddMilliseconds(-1);

    public LrsPlace And(DateTimeOffset stored, Guid id) => stored == Stored ? this with { Count = Count + 1, Ids = Ids ^ Hash(id) } : new LrsPlace(stored, 1, Hash(id));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Stored.ToUniversalTime():O}|{Count}|{Ids:x16}");

    private static ulong Hash(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        return BitConverter.ToUInt64(bytes) * 0x9E3779B97F4A7C15 ^ BitConverter.ToUInt64(bytes[8..]);
    }
}
