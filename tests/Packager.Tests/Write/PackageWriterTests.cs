using System.Buffers.Binary;
using System.IO.Compression;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Write;

namespace Packager.Tests.Write;

public sealed class PackageWriterTests
{
    private static readonly DateTime Time = new(2026, 11, 24, 13, 14, 16);

    private static readonly PackageFile[] Files =
    [
        PackageFile.Text("imsmanifest.xml", "<manifest/>"),
        PackageFile.Text("lessons/a.html", new string('a', 10_000)),
        PackageFile.Bytes("media/a.png", new byte[10_000]),
        PackageFile.Text("no-extension", "x"),
    ];

    [Fact]
    public void Entries_keep_the_order_of_the_files_and_the_content_types_come_last()
    {
        using var zip = Read(Write(Files, Time));

        Assert.Equal(
            ["imsmanifest.xml", "lessons/a.html", "media/a.png", "no-extension", "[Content_Types].xml"],
            zip.Entries.Select(e => e.FullName));
    }

    [Fact]
    public void Content_comes_back_as_it_was()
    {
        using var zip = Read(Write(Files, Time));
        foreach (var file in Files)
        {
            using var stored = new MemoryStream();
            using var original = new MemoryStream();
            using (var entry = zip.GetEntry(file.Path)!.Open()) entry.CopyTo(stored);
            using (var source = file.Open()) source.CopyTo(original);
            Assert.Equal(original.ToArray(), stored.ToArray());
        }
    }

    [Theory]
    [InlineData("2026-11-24T13:14:16", "2026-11-24T13:14:16")]
    [InlineData("2026-11-24T00:00:00", "2026-11-24T00:00:00")]
    [InlineData("2107-12-31T23:59:59", "2107-12-31T23:59:58")] // zip counts two seconds
    [InlineData("1979-06-05T04:03:02", "1980-06-05T04:03:02")] // zip begins in 1980
    public void Every_entry_has_the_given_time(string given, string stored)
    {
        using var zip = Read(Write(Files, DateTime.Parse(given)));

        Assert.All(zip.Entries, e => Assert.Equal(DateTime.Parse(stored), e.LastWriteTime.DateTime));
    }

    [Fact]
    public void The_time_in_front_of_the_content_is_the_one_in_the_directory()
    {
        var zip = Write(Files, Time);

        // APPNOTE 4.3.7: the first local header begins the file; date and time are at 10 and 12.
        Assert.Equal((13 << 11) | (14 << 5) | 8, BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(10)));
        Assert.Equal((46 << 9) | (11 << 5) | 24, BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(12)));
    }

    [Fact]
    public void Nothing_tells_the_operating_system_that_wrote_the_package()
    {
        var zip = Write(Files, Time);

        using var archive = Read(zip);
        Assert.All(archive.Entries, e => Assert.Equal(0, e.ExternalAttributes));

        // APPNOTE 4.3.16 and 4.3.12: where the directory begins, and the host system in its first header.
        var directory = (int)BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(zip.Length - 22 + 16));
        Assert.Equal("PK\u0001\u0002"u8.ToArray(), zip[directory..(directory + 4)]);
        Assert.Equal(0, zip[directory + 5]);
    }

    [Fact]
    public void The_same_files_give_the_same_bytes() => Assert.Equal(Write(Files, Time), Write(Files, Time));

    [Fact]
    public void A_file_gives_the_same_bytes_in_memory_streamed_packed_before_and_read_in_small_pieces()
    {
        var text = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 9_000).Select(n => $"word {n * 7919 % 1013} ")));
        var packed = PackageFile.Bytes("lessons/a.html", text);
        packed.Content!.Pack();
        PackageFile[] forms =
        [
            PackageFile.Bytes("lessons/a.html", text),
            packed,
            new("lessons/a.html", text.Length, () => new MemoryStream(text)),
            new("lessons/a.html", text.Length, () => new Trickle(text)),
        ];

        var (first, last) = (PackageFile.Text("imsmanifest.xml", "<manifest/>"), PackageFile.Text("z.html", "z"));

        // In the middle of a package, and as its last file.
        Assert.Single(forms.Select(f => Convert.ToHexString(Write([first, f, last], Time))).Distinct());
        Assert.Single(forms.Select(f => Convert.ToHexString(Write([first, f], Time))).Distinct());
    }

    [Fact]
    public void Text_is_compressed_and_media_are_stored()
    {
        using var zip = Read(Write(Files, Time));

        Assert.InRange(zip.GetEntry("lessons/a.html")!.CompressedLength, 1, 1000);
        Assert.Equal(10_000, zip.GetEntry("media/a.png")!.CompressedLength);
    }

    [Theory]
    [InlineData("a.js", "text/javascript")]
    [InlineData("a.css", "text/css")]
    [InlineData("a.html", "text/html")]
    [InlineData("a.xml", "application/xml")]
    [InlineData("a.xsd", "application/xml")]
    [InlineData("a.svg", "image/svg+xml")]
    [InlineData("a.png", "image/png")]
    [InlineData("a.JPG", "image/jpeg")]
    [InlineData("a.webp", "image/webp")]
    [InlineData("a.gif", "image/gif")]
    [InlineData("a.woff2", "font/woff2")]
    [InlineData("a.mp4", "video/mp4")]
    [InlineData("a.vtt", "text/vtt")]
    [InlineData("a.json", "application/json")]
    [InlineData("a.txt", "text/plain")]
    [InlineData("a", "application/octet-stream")]
    public void The_content_type_follows_from_the_extension(string path, string type)
    {
        using var zip = Read(Write([PackageFile.Text(path, "x")], Time));
        using var reader = new StreamReader(zip.GetEntry("[Content_Types].xml")!.Open());

        Assert.Contains($"ContentType=\"{type}\"", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        var file = new PackageFile("media/a.png", 1, () => throw new FileNotFoundException("gone"));

        var error = Assert.Throws<UnreadableFileException>(() => Write([file], Time));

        Assert.Equal(("media/a.png", "gone"), (error.Path, error.Message));
    }

    [Fact]
    public void Cancelling_stops_in_the_middle_of_a_file()
    {
        using var cancellation = new CancellationTokenSource();
        var source = new EndlessStream(cancellation);

        Assert.Throws<OperationCanceledException>(() => PackageWriter.Write(
            new MemoryStream(), [new PackageFile("a.mp4", 1, () => source)], Time, cancellation.Token));

        Assert.Equal(3, source.Reads);
    }

    private static byte[] Write(IReadOnlyList<PackageFile> files, DateTime time)
    {
        using var output = new MemoryStream();
        PackageWriter.Write(output, files, time);
        return output.ToArray();
    }

    private static ZipArchive Read(byte[] zip) => new(new MemoryStream(zip));

    /// <summary>As a network file system may do it.</summary>
    private sealed class Trickle(byte[] content) : MemoryStream(content)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1_000)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1_000));
    }
}
