using System.Collections.Frozen;
using System.IO.Packaging;

namespace LlmEvolution.Packager.Write;

/// <summary>What a file is, by its extension, and whether deflating it is worth the time.</summary>
internal sealed record MediaType(string Name, CompressionOption Compression)
{
    private static readonly MediaType Unknown = Text("application/octet-stream");

    private static readonly FrozenDictionary<string, MediaType> ByExtension = new Dictionary<string, MediaType>
    {
        [".csv"] = Text("text/csv"),
        [".css"] = Text("text/css"),
        [".dtd"] = Text("application/xml-dtd"),
        [".html"] = Text("text/html"),
        [".js"] = Text("text/javascript"),
        [".ics"] = Text("text/calendar"),
        [".ipynb"] = Text("application/x-ipynb+json"),
        [".json"] = Text("application/json"),
        [".py"] = Text("text/x-python"),
        [".rtf"] = Text("application/rtf"),
        [".svg"] = Text("image/svg+xml"),
        [".tsv"] = Text("text/tab-separated-values"),
        [".txt"] = Text("text/plain"),
        [".vtt"] = Text("text/vtt"),
        [".xml"] = Text("application/xml"),
        [".xsd"] = Text("application/xml"),
        [".wav"] = Text("audio/wav"),
        [".avif"] = Packed("image/avif"),
        [".docx"] = Packed("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        [".epub"] = Packed("application/epub+zip"),
        [".gif"] = Packed("image/gif"),
        [".jpeg"] = Packed("image/jpeg"),
        [".jpg"] = Packed("image/jpeg"),
        [".m4a"] = Packed("audio/mp4"),
        [".m4v"] = Packed("video/mp4"),
        [".mp3"] = Packed("audio/mpeg"),
        [".mp4"] = Packed("video/mp4"),
        [".odp"] = Packed("application/vnd.oasis.opendocument.presentation"),
        [".ods"] = Packed("application/vnd.oasis.opendocument.spreadsheet"),
        [".odt"] = Packed("application/vnd.oasis.opendocument.text"),
        [".ogg"] = Packed("audio/ogg"),
        [".opus"] = Packed("audio/ogg"),
        [".pdf"] = Packed("application/pdf"),
        [".png"] = Packed("image/png"),
        [".pptx"] = Packed("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        [".webm"] = Packed("video/webm"),
        [".webp"] = Packed("image/webp"),
        [".woff2"] = Packed("font/woff2"),
        [".xlsx"] = Packed("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        [".zip"] = Packed("application/zip"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static MediaType Of(string path) => ByExtension.GetValueOrDefault(Path.GetExtension(path), Unknown);

    // Measured on 194 HTML pages of 4.6 MB: Normal 1,299,018 bytes in 60 ms, Maximum 0.7 % less in 109 ms.
    private static MediaType Text(string name) => new(name, CompressionOption.Normal);

    private static MediaType Packed(string name) => new(name, CompressionOption.NotCompressed);
}
