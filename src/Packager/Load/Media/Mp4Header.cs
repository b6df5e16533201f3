using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace LlmEvolution.Packager.Load;

/// <summary>
/// MP4 (ISO/IEC 14496-12 and -14): which streams, how large, how long, and whether the index stands before the data. A player
/// that finds it behind has to fetch the end of the file first, or the whole file where the server knows no byte ranges.
/// </summary>
internal sealed class Mp4Header
{
    // Bytes of a sample description that are looked at: the codec, and behind it the boxes that say more.
    private const int DescriptionLimit = 4096;

    private static readonly string[] s_containers = ["moov", "trak", "mdia", "minf", "stbl"];

    private readonly ForwardReader _file;
    private readonly List<RecordingStream> _streams = [];
    private readonly List<string> _top = [];
    private string _handler = "";
    private (int Width, int Height) _track;
    private (int Width, int Height) _shown;
    private double _seconds;

    private Mp4Header(ForwardReader file) => _file = file;

    public static RecordingHeader Read(ForwardReader file) => new Mp4Header(file).Read();

    private RecordingHeader Read()
    {
        var boxes = new IsoBoxes(_file, Visit);
        boxes.Walk();
        // §4.3: a file type box comes as early as possible.
        if (!_top.Contains("ftyp")) return RecordingHeader.Unusable("it does not begin with the MP4 signature");
        if (!_top.Contains("moov")) return RecordingHeader.Unusable("it has no index (moov): it was not written to its end");
        if (boxes.CutOff) return RecordingHeader.Unusable("it seems to be cut off");
        var data = _top.IndexOf("mdat");
        return new RecordingHeader(_shown.Width, _shown.Height, new RecordingTraits([.. _streams], _seconds, StartsFast: data < 0 || _top.IndexOf("moov") < data), null);
    }

    private bool Visit(string type, long end)
    {
        // Known by its first box: of anything else not more is read than that.
        if (_top.Count == 0 && type is not "ftyp" && type is not ("free" or "skip" or "wide")) _file.SkipTo(_file.Length);
        if (type is "ftyp" or "moov" or "mdat") _top.Add(type);
        switch (type)
        {
            case "mvhd": ReadLength(Piece(32, end)); break;
            case "trak": (_handler, _track) = ("", default); break;
            case "tkhd": ReadSize(Piece(96, end)); break;
            case "hdlr": _handler = TextAt(Piece(12, end), 8); break;
            case "stsd": ReadDescription(Piece(DescriptionLimit, end)); break;
        }
        return s_containers.Contains(type);
    }

    private byte[] Piece(int length, long end) => _file.ReadUpTo((int)Math.Min(length, end - _file.Position));

    // §8.2.2: version, flags, two times of 32 or 64 bits, ticks in a second, ticks.
    private void ReadLength(byte[] box)
    {
        if (box.Length < 32) return;
        var (scale, ticks) = box[0] == 1
            ? (BinaryPrimitives.ReadUInt32BigEndian(box.AsSpan(20)), BinaryPrimitives.ReadUInt64BigEndian(box.AsSpan(24)))
            : (BinaryPrimitives.ReadUInt32BigEndian(box.AsSpan(12)), BinaryPrimitives.ReadUInt32BigEndian(box.AsSpan(16)));
        if (scale > 0) _seconds = (double)ticks / scale;
    }

    // §8.3.2: a matrix of nine numbers, then width and height as 16.16. A film that a telephone took upright is turned by it.
    private void ReadSize(byte[] box)
    {
        var matrix = box is [1, ..] ? 52 : 40;
        if (box.Length < matrix + 44) return;
        var width = BinaryPrimitives.ReadUInt16BigEndian(box.AsSpan(matrix + 36));
        var height = BinaryPrimitives.ReadUInt16BigEndian(box.AsSpan(matrix + 40));
        var turned = BinaryPrimitives.ReadInt32BigEndian(box.AsSpan(matrix)) == 0 && BinaryPrimitives.ReadInt32BigEndian(box.AsSpan(matrix + 4)) != 0;
        _track = turned ? (height, width) : (width, height);
    }

    // §8.5.2: version, flags, count, then the first entry: its size and its codec.
    private void ReadDescription(byte[] box)
    {
        if (_handler is not ("vide" or "soun")) return;
        if (box.Length < 16) return;
        var pictures = _handler == "vide";
        var config = box.AsSpan().IndexOf("avcC"u8);
        // ISO/IEC 14496-15 §5.3.3.1: configurationVersion, then profile_idc.
        _streams.Add(new RecordingStream(pictures, TextAt(box, 12), config >= 0 && config + 5 < box.Length ? box[config + 5] : 0));
        if (pictures && _shown.Width == 0) _shown = _track;
    }

    private static string TextAt(byte[] box, int at) => box.Length < at + 4 ? "" : Encoding.Latin1.GetString(box, at, 4).Trim();
}
