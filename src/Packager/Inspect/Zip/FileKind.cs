namespace LlmEvolution.Packager.Inspect.Zip;

/// <summary>What a file is that was taken for a zip, by its first bytes.</summary>
internal static class FileKind
{
    private static readonly (byte[] Start, string Name)[] s_kinds =
    [
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
        ([0x1F, 0x8B], "a gzip file"),
        ("%PDF"u8.ToArray(), "a PDF"),
        ("MZ"u8.ToArray(), "a Windows program"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
        ("<?xml"u8.ToArray(), "an XML file"),
        ("<!DOCTYPE"u8.ToArray(), "an HTML page"),
        ("<html"u8.ToArray(), "an HTML page"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ];

    /// <summary>Null for what begins as a zip does (APPNOTE 4.3.7, 4.3.16; 4.3.9 for a split one).</summary>
    public static string? Of(ReadOnlySpan<byte> start)
    {
        if (start.IsEmpty) return "empty";
        if (start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8) || start.StartsWith("PK\u0007\u0008"u8)) return null;
        foreach (var (kind, name) in s_kinds)
        {
            if (start.StartsWith(kind)) return name;
        }
        return "of another kind";
    }
}
