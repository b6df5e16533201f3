using System.Buffers.Binary;
using System.Text;

namespace Packager.Testing;

/// <summary>Heads of recordings, as short as their standards allow.</summary>
internal static class Films
{
    /// <summary>ISO/IEC 14496-12: file type, index, data.</summary>
    public static byte[] Mp4(ushort width = 640, ushort height = 360, string codec = "avc1", bool sound = true, bool fast = true, uint seconds = 60, byte profile = 100, bool turned = false)
    {
        byte[] moov = Box("moov",
            Box("mvhd", Big(0), Big(0), Big(0), Big(1000), Big(seconds * 1000), new byte[80]),
            width == 0 ? [] : Track("vide", codec, width, height, profile, turned),
            sound ? Track("soun", "mp4a", 0, 0, 0, false) : []);
        var data = Box("mdat", new byte[16]);
        return [.. Box("ftyp", "isom"u8.ToArray(), Big(0)), .. fast ? moov : data, .. fast ? data : moov];
    }

    /// <summary>RFC 8794 and RFC 9559: head, information, tracks, the beginning of a cluster.</summary>
    public static byte[] Webm(ushort width = 640, ushort height = 360, string video = "V_VP9", string? audio = "A_OPUS", string docType = "webm", float milliseconds = 6000)
    {
        var duration = new byte[4];
        BinaryPrimitives.WriteSingleBigEndian(duration, milliseconds);
        byte[] tracks =
        [
            .. Element("AE", Element("86", Encoding.ASCII.GetBytes(video)), Element("83", [1]), Element("E0", Element("B0", Big(width)), Element("BA", Big(height)))),
            .. audio is null ? [] : Element("AE", Element("86", Encoding.ASCII.GetBytes(audio)), Element("83", [2])),
        ];
        return
        [
            .. Element("1A45DFA3", Element("4282", Encoding.ASCII.GetBytes(docType))),
            .. Convert.FromHexString("18538067"), 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, // of unknown size
            .. Element("1549A966", Element("2AD7B1", Big(1_000_000)), Element("4489", duration)),
            .. Element("1654AE6B", tracks),
            .. Element("1F43B675", new byte[16]),
        ];
    }

    public static byte[] Box(string type, params byte[][] parts)
    {
        byte[] body = [.. parts.SelectMany(p => p)];
        return [.. Big((uint)body.Length + 8), .. Encoding.Latin1.GetBytes(type), .. body];
    }

    private static byte[] Track(string handler, string codec, ushort width, ushort height, byte profile, bool turned)
    {
        // ISO/IEC 14496-12 §8.3.2: the matrix of a film that lies on its side.
        byte[] matrix = turned ? [.. Big(0), .. Big(0x00010000), .. Big(0), .. Big(0xFFFF0000), .. Big(0), .. Big(0), .. Big(0), .. Big(0), .. Big(0x40000000)] : [.. Big(0x00010000), .. Big(0), .. Big(0), .. Big(0), .. Big(0x00010000), .. Big(0), .. Big(0), .. Big(0), .. Big(0x40000000)];
        byte[] config = codec == "avc1" ? Box("avcC", [1, profile, 0, 30]) : [];
        return Box("trak",
            Box("tkhd", Big(7), new byte[36], matrix, Big((uint)width << 16), Big((uint)height << 16)),
            Box("mdia",
                Box("hdlr", Big(0), Big(0), Encoding.ASCII.GetBytes(handler), new byte[12]),
                Box("minf", Box("stbl", Box("stsd", Big(0), Big(1), Box(codec, new byte[78], config))))));
    }

    private static byte[] Element(string id, params byte[][] parts)
    {
        byte[] body = [.. parts.SelectMany(p => p)];
        // RFC 8794 §4: a size in four bytes.
        return [.. Convert.FromHexString(id), .. Big((uint)body.Length | 0x10000000), .. body];
    }

    private static byte[] Big(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
