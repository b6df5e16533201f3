using System.Text;

namespace Packager.Inspect.Tests.Zips;

/// <summary>Writes stored entries with the records of large zips (APPNOTE 4.3.14, 4.3.15, 4.5.3), as some tools do for small ones.</summary>
internal static class Zip64
{
    public static byte[] Of(string name1, byte[] content1, string name2, byte[] content2)
    {
        using var buffer = new MemoryStream();
        using var w = new BinaryWriter(buffer);
        var offsets = new[] { (name1, content1), (name2, content2) }.Select(e => (e.Item1, e.Item2, Offset: Local(w, e.Item1, e.Item2))).ToList();
        var start = buffer.Position;
        foreach (var (name, content, offset) in offsets) Central(w, name, content, offset);
        var end = buffer.Position;
        w.Write(0x06064b50u); w.Write(44UL); w.Write((ushort)45); w.Write((ushort)45); w.Write(0u); w.Write(0u);
        w.Write(2UL); w.Write(2UL); w.Write((ulong)(end - start)); w.Write((ulong)start);
        w.Write(0x07064b50u); w.Write(0u); w.Write((ulong)end); w.Write(1u);
        w.Write(0x06054b50u); w.Write((ushort)0); w.Write((ushort)0); w.Write(ushort.MaxValue); w.Write(ushort.MaxValue); w.Write(uint.MaxValue); w.Write(uint.MaxValue); w.Write((ushort)0);
        return buffer.ToArray();
    }

    private static long Local(BinaryWriter w, string name, byte[] content)
    {
        var offset = w.BaseStream.Position;
        w.Write(0x04034b50u);
        Common(w, content, (uint)content.Length);
        w.Write((ushort)name.Length); w.Write((ushort)0); w.Write(Encoding.ASCII.GetBytes(name)); w.Write(content);
        return offset;
    }

    private static void Central(BinaryWriter w, string name, byte[] content, long offset)
    {
        w.Write(0x02014b50u); w.Write((ushort)45);
        Common(w, content, uint.MaxValue);
        w.Write((ushort)name.Length); w.Write((ushort)28); w.Write((ushort)0); w.Write((ushort)0); w.Write((ushort)0); w.Write(0u); w.Write(uint.MaxValue);
        w.Write(Encoding.ASCII.GetBytes(name));
        w.Write((ushort)1); w.Write((ushort)24); w.Write((ulong)content.Length); w.Write((ulong)content.Length); w.Write((ulong)offset);
    }

    private static void Common(BinaryWriter w, byte[] content, uint length)
    {
        w.Write((ushort)45); w.Write((ushort)0); w.Write((ushort)0); w.Write(0u);
        w.Write(LlmEvolution.Packager.Inspect.Zip.Crc32.End(LlmEvolution.Packager.Inspect.Zip.Crc32.Update(LlmEvolution.Packager.Inspect.Zip.Crc32.Start, content)));
        w.Write(length); w.Write(length);
    }
}
