namespace LlmEvolution.Packager.Bundle;

/// <summary>The bytes of a file that is held in memory; packed once, however many packages hold it, and from then on only packed.</summary>
internal sealed class FileContent
{
    private Func<byte[]>? _plain;
    private PackedContent? _packed;

    public FileContent(byte[] plain)
        : this(plain.Length, () => plain)
    {
    }

    public FileContent(PackedContent packed)
    {
        _packed = packed;
        Length = packed.Length;
    }

    /// <param name="length">Bytes.</param>
    /// <param name="plain">Reads them, once or more.</param>
    public FileContent(long length, Func<byte[]> plain)
    {
        _plain = plain;
        Length = length;
    }

    /// <summary>Bytes, unpacked.</summary>
    public long Length { get; }

    public Stream Open() => _packed is { } packed ? packed.Open() : new MemoryStream(_plain!(), writable: false);

    public PackedContent Pack()
    {
        _packed ??= PackedContent.Of(_plain!());
        _plain = null;
        return _packed;
    }
}
