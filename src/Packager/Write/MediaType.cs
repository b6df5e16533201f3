using System.Collections.Frozen;
using System.IO.Packaging;

namespace LlmEvolution.Packager.Write;

/// <summary>What a file is, by its extension, and whether deflating it is worth the time.</summary>
internal sealed record MediaType(string Name, CompressionOption Compression)
{
    private static readonly MediaType Unknown = Text("application/octet-stream");

    private static readonly FrozenDictionary<string, MediaType> ByExtension = new Dictionary<string, MediaType>
    {
        [".css"] = Text("text/css"),
        [".dtd"] = Text("application/xml-dtd"),
        [".html"] = Text("text/html"),
        [".js"] = Text("text/javascript"),
        [".json"] = Text("application/json"),
        [".svg"] = Text("image/svg+xml"),
        [".txt"] = Text("text/plain"),
        [".vtt"] = Text("text/vtt"),
        [".xml"] = Text("application/xml"),
        [".xsd"] = Text("application/xml"),
        [".gif"] = Packed("image/gif"),
        [".jpeg"] = Packed("image/jpeg"),
        [".jpg"] = Packed("image/jpeg"),
        [".mp3"] = Packed("audio/mpeg"),
        [".mp4"] = Packed("video/mp4"),
        [".png"] = Packed("image/png"),
        [".webm"] = Packed("video/webm"),
        [".webp"] = Packed("image/webp"),
        [".woff2"] = Packed("font/woff2"),
        [".zip"] = Packed("application/zip"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static MediaType Of(string path) => ByExtension.GetValueOrDefault(Path.GetExtension(path), Unknown);

    // Measured on 194 HTML pages of 4.6 MB: Normal 1,299,018 bytes in 60 ms, Maximum 0.7 % less in 109 ms.
    private static MediaType Text(string name) => new(name, CompressionOption.Normal);

    private static MediaType Packed(string name) => new(name, CompressionOption.NotCompressed);
}
