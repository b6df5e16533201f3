using System.Buffers.Binary;
using System.Text;

namespace LlmEvolution.Packager.Load;

/// <summary>
/// AVIF (AV1 Image File Format 1.1), a still picture in an ISO base media file: its size is an item property (ISO/IEC 23008-12
/// §6.5.3). The largest is taken: previews and tiles have properties of their own.
/// </summary>
internal static class AvifHeader
{
    public static (int, int, string?) Read(ForwardReader file, ref ImageTraits traits)
    {
        var (first, brand, moving) = (true, "", false);
        var (width, height) = (0u, 0u);
        var turned = false;
        new IsoBoxes(file, (type, end) =>
        {
            if (first && type != "ftyp") file.SkipTo(file.Length);
            first = false;
            switch (type)
            {
                case "ftyp":
                    brand = Encoding.Latin1.GetString(file.ReadUpTo((int)Math.Min(256, end - file.Position)));
                    moving = brand.StartsWith("avis", StringComparison.Ordinal);
                    break;
                // A full box: version and flags stand before the boxes in it.
                case "meta": file.SkipTo(file.Position + 4); break;
                case "ispe" when file.ReadUpTo(12) is { Length: 12 } box:
                    var (w, h) = (BinaryPrimitives.ReadUInt32BigEndian(box.AsSpan(4)), BinaryPrimitives.ReadUInt32BigEndian(box.AsSpan(8)));
                    if ((ulong)w * h > (ulong)width * height) (width, height) = (w, h);
                    break;
                // §6.5.10: quarter turns.
                case "irot" when file.ReadUpTo(1) is [var angle]: turned = (angle & 1) == 1; break;
            }
            return type is "meta" or "iprp" or "ipco";
        }).Walk();
        if (!brand.Contains("avif", StringComparison.Ordinal) && !moving) return ImageHeader.NotA("AVIF");
        traits = new ImageTraits(Moving: moving);
        if ((width, height) == (0u, 0u)) return ImageHeader.CutOff;
        return turned ? ImageHeader.Sized(height, width) : ImageHeader.Sized(width, height);
    }
}
