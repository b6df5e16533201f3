namespace LlmEvolution.Packager.Inspect.Zip;

/// <summary>What a zip's central directory says of one entry (APPNOTE 4.3.12), as it stands there.</summary>
/// <param name="Offset">Of the local header.</param>
/// <param name="ExternalAttributes">The upper half is the Unix file mode when the host is Unix.</param>
internal sealed record ZipEntryHeader(
    string Name, ushort Flags, ushort Method, long PackedLength, long Length, long Offset, byte Host, uint ExternalAttributes)
{
    public bool IsFolder => Name.EndsWith('/');

    /// <summary>APPNOTE 4.4.4, bits 0 and 6.</summary>
    public bool IsEncrypted => (Flags & 0x41) != 0;

    /// <summary>POSIX sys/stat.h: S_IFLNK among S_IFMT; written by hosts 3 (Unix) and 19 (macOS).</summary>
    public bool IsSymbolicLink => Host is 3 or 19 && (ExternalAttributes >> 16 & 0xF000) == 0xA000;
}

/// <summary>What stands in front of an entry's content (APPNOTE 4.3.7).</summary>
/// <param name="End">Offset of the first byte after the content, by the directory's length.</param>
internal sealed record ZipLocalHeader(ZipEntryHeader Entry, string Name, long End);
