namespace LlmEvolution.Packager.Inspect.Zip;

/// <summary>The checksum that zips use (APPNOTE 4.4.7), four bytes at a step.</summary>
internal static class Crc32
{
    public const uint Start = 0xFFFFFFFF;

    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[][] s_tables = MakeTables();

    public static uint Update(uint value, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= 4)
        {
            value ^= ZipDirectoryReader.UInt32(bytes, 0);
            value = s_tables[3][value & 0xFF] ^ s_tables[2][value >> 8 & 0xFF] ^ s_tables[1][value >> 16 & 0xFF] ^ s_tables[0][value >> 24];
            bytes = bytes[4..];
        }
        foreach (var b in bytes) value = s_tables[0][(value ^ b) & 0xFF] ^ value >> 8;
        return value;
    }

    public static uint End(uint value) => ~value;

    private static uint[][] MakeTables()
    {
        var tables = new uint[4][];
        tables[0] = [.. Enumerable.Range(0, 256).Select(n => Shift((uint)n))];
        for (var t = 1; t < tables.Length; t++) tables[t] = [.. tables[t - 1].Select(v => tables[0][v & 0xFF] ^ v >> 8)];
        return tables;
    }

    private static uint Shift(uint value)
    {
        for (var bit = 0; bit < 8; bit++) value = (value & 1) == 0 ? value >> 1 : value >> 1 ^ Polynomial;
        return value;
    }
}
