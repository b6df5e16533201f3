using System.Buffers.Binary;
using System.IO.Compression;

namespace LlmEvolution.Packager.Bundle;

/// <summary>Bytes as a zip holds them, deflated (RFC 1951), with what a zip says of them.</summary>
/// <param name="Bytes">CRC-32 and length of what is packed, four bytes each, little-endian, and then the deflated bytes.</param>
internal sealed record PackedContent(byte[] Bytes)
{
    private const int HeadLength = 8;

    /// <summary>Of the unpacked bytes.</summary>
    public uint Crc32 => BinaryPrimitives.ReadUInt32LittleEndian(Bytes);

    /// <summary>Bytes, unpacked.</summary>
    public int Length => BinaryPrimitives.ReadInt32LittleEndian(Bytes.AsSpan(4));

    public ReadOnlySpan<byte> Deflated => Bytes.AsSpan(HeadLength);

    public static PackedContent Of(byte[] plain)
    {
        using var buffer = new MemoryStream((plain.Length / 3) + 64);
        Span<byte> head = stackalloc byte[HeadLength];
        BinaryPrimitives.WriteUInt32LittleEndian(head, Inspect.Zip.Crc32.End(Inspect.Zip.Crc32.Update(Inspect.Zip.Crc32.Start, plain)));
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], plain.Length);
        buffer.Write(head);
        // As System.IO.Packaging packs what it is told to pack normally.
        using (var deflate = new DeflateStream(buffer, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(plain);
        return new PackedContent(buffer.ToArray());
    }

    public Stream Open() => new DeflateStream(new MemoryStream(Bytes, HeadLength, Bytes.Length - HeadLength, writable: false), CompressionMode.Decompress);
}
