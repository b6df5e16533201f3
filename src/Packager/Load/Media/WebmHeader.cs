using System.Buffers.Binary;
using System.Text;

namespace LlmEvolution.Packager.Load;

/// <summary>WebM, which is Matroska with few codecs (RFC 9559) in EBML (RFC 8794): which streams, how large and how long.</summary>
internal sealed class WebmHeader
{
    // RFC 9559 §5.1
    private const uint Ebml = 0x1A45DFA3, DocType = 0x4282, Segment = 0x18538067, Info = 0x1549A966, Scale = 0x2AD7B1, Duration = 0x4489,
        Tracks = 0x1654AE6B, Entry = 0xAE, Type = 0x83, Codec = 0x86, Video = 0xE0, PixelWidth = 0xB0, PixelHeight = 0xBA, Cluster = 0x1F43B675;

    // Elements in all, and bytes of a value; a file has a few dozen in front of its data.
    private const int CountLimit = 10_000;
    private const int ValueLimit = 64;

    private readonly ForwardReader _file;
    private readonly List<RecordingStream> _streams = [];
    private (int Width, int Height) _shown;
    private ulong _scale = 1_000_000; // nanoseconds in a tick
    private double _ticks;
    private (ulong Type, string? Codec) _entry;
    private string? _docType;
    private bool _segment;
    private int _count;
    private bool _done;

    private WebmHeader(ForwardReader file) => _file = file;

    public static RecordingHeader Read(ForwardReader file) => new WebmHeader(file).Read();

    private RecordingHeader Read()
    {
        Walk(_file.Length, 0);
        if (_docType is null) return RecordingHeader.Unusable("it does not begin with the WebM signature");
        if (_docType != "webm") return RecordingHeader.Unusable($"it is a {(_docType == "matroska" ? "Matroska file" : "file of another kind")} that was renamed to .webm");
        if (!_segment || _streams.Count == 0) return RecordingHeader.Unusable("it says nothing of its pictures and sounds: it seems to be cut off");
        return new RecordingHeader(_shown.Width, _shown.Height, new RecordingTraits([.. _streams], Seconds, StartsFast: true), null);
    }

    private double Seconds => _ticks * _scale / 1e9 is var seconds && double.IsFinite(seconds) && seconds > 0 ? seconds : 0;

    private void Walk(long end, int depth)
    {
        while (!_done && _file.Position < end && _count++ < CountLimit)
        {
            if (ReadNumber(4, keepMarker: true) is not { } id || (_docType is null && id is not (Ebml or DocType) && depth == 0) || ReadNumber(8, keepMarker: false) is not { } size) return;
            // RFC 8794 §6.2: all ones, a size that is not known.
            var elementEnd = size == ulong.MaxValue || size > (ulong)(end - _file.Position) ? end : _file.Position + (long)size;
            if (id == Cluster)
            {
                _done = true;
                return;
            }
            if (id is Ebml or Segment or Info or Tracks or Entry or Video && depth < 8)
            {
                _segment |= id == Segment;
                _entry = id == Entry ? default : _entry;
                Walk(elementEnd, depth + 1);
                // RFC 9559 §5.1.4.1.3: 1 pictures, 2 sound.
                if (id == Entry && _entry.Type is 1UL or 2UL) _streams.Add(new RecordingStream(_entry.Type == 1, _entry.Codec ?? ""));
            }
            else
            {
                ReadValue((uint)id, (int)Math.Min(ValueLimit, elementEnd - _file.Position));
            }
            _file.SkipTo(elementEnd);
        }
    }

    private void ReadValue(uint id, int length)
    {
        if (id is not (DocType or Scale or Duration or Type or Codec or PixelWidth or PixelHeight)) return;
        var value = _file.ReadUpTo(length);
        switch (id)
        {
            case DocType: _docType = Encoding.Latin1.GetString(value).TrimEnd('\0'); break;
            case Scale: _scale = Whole(value); break;
            case Duration: _ticks = value.Length switch { 4 => BinaryPrimitives.ReadSingleBigEndian(value), 8 => BinaryPrimitives.ReadDoubleBigEndian(value), _ => 0 }; break;
            case Type: _entry.Type = Whole(value); break;
            case Codec: _entry.Codec = Encoding.Latin1.GetString(value).TrimEnd('\0'); break;
            case PixelWidth when _shown.Width == 0: _shown.Width = Size(value); break;
            case PixelHeight when _shown.Height == 0: _shown.Height = Size(value); break;
        }
    }

    /// <summary>RFC 8794 §4: as many leading zeros as bytes follow. Null at the end of the file, or for a number that is longer.</summary>
    private ulong? ReadNumber(int limit, bool keepMarker)
    {
        Span<byte> bytes = stackalloc byte[8];
        if (!_file.Read(bytes[..1])) return null;
        var length = System.Numerics.BitOperations.LeadingZeroCount((uint)bytes[0]) - 23;
        if (length > limit || !_file.Read(bytes[1..length])) return null;
        if (!keepMarker) bytes[0] &= (byte)(0xFF >> length);
        var value = Whole(bytes[..length]);
        return !keepMarker && value == (1UL << (7 * length)) - 1 ? ulong.MaxValue : value;
    }

    private static ulong Whole(ReadOnlySpan<byte> bytes)
    {
        var value = 0UL;
        foreach (var b in bytes) value = value << 8 | b;
        return value;
    }

    private static int Size(ReadOnlySpan<byte> bytes) => Whole(bytes) is var size and <= 65_535 ? (int)size : 0;
}
