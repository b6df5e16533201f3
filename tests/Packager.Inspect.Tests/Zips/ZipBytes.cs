using System.Buffers.Binary;
using System.Text;

namespace Packager.Inspect.Tests.Zips;

/// <summary>Changes to a finished zip that no library makes. Offsets are those of APPNOTE 4.3.7, 4.3.12 and 4.3.16.</summary>
internal static class ZipBytes
{
    /// <summary>Writes a number into the central header of an entry.</summary>
    public static byte[] SetCentral(byte[] zip, string name, int offset, ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(CentralOf(zip, name) + offset), value);
        return zip;
    }

    public static byte[] SetCentral32(byte[] zip, string name, int offset, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(CentralOf(zip, name) + offset), value);
        return zip;
    }

    public static uint LocalOffsetOf(byte[] zip, string name) => BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(CentralOf(zip, name) + 42));

    /// <summary>Renames an entry in front of its content only.</summary>
    public static byte[] RenameLocal(byte[] zip, string name, string to)
    {
        Encoding.UTF8.GetBytes(to).CopyTo(zip, (int)LocalOffsetOf(zip, name) + 30);
        return zip;
    }

    /// <summary>Changes the first byte of an entry's content.</summary>
    public static byte[] Damage(byte[] zip, string name)
    {
        zip[LocalOffsetOf(zip, name) + 30 + Encoding.UTF8.GetByteCount(name)] ^= 0x55;
        return zip;
    }

    private static int CentralOf(byte[] zip, string name)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        ReadOnlySpan<byte> signature = [0x50, 0x4B, 0x01, 0x02];
        for (var at = 0; at + 46 + bytes.Length <= zip.Length; at++)
        {
            if (zip.AsSpan(at, 4).SequenceEqual(signature) && zip.AsSpan(at + 46, bytes.Length).SequenceEqual(bytes)) return at;
        }
        throw new ArgumentException($"The zip does not hold {name}.", nameof(name));
    }
}
