using System.Buffers;
using System.Globalization;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect.Zip;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect;

/// <summary>Unpacks every file into nothing, to see that it can be done: the length is as announced, and so is the checksum.</summary>
internal sealed class DamageRule : IPackageRule
{
    private const int BufferSize = 81920;

    public string Clause => "APPNOTE 4.4.7: CRC-32 of the uncompressed content";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        foreach (var path in archive.Paths.Distinct(StringComparer.Ordinal))
        {
            if (Problem(archive, path, buffer) is { } problem)
                diagnostics.Report(ZipDiagnostics.Damaged, archive.PlaceOf(path), "export or download the package again", path, problem);
        }
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static string? Problem(PackageArchive archive, string path, byte[] buffer)
    {
        try
        {
            using var stream = archive.Open(path);
            var (length, checksum) = (0L, Crc32.Start);
            for (int count; (count = stream.Read(buffer)) > 0; length += count) checksum = Crc32.Update(checksum, buffer.AsSpan(0, count));
            if (length != archive.LengthOf(path)) return string.Create(CultureInfo.InvariantCulture, $"it has {length} bytes instead of {archive.LengthOf(path)}");
            return Crc32.End(checksum) == archive.ChecksumOf(path) ? null : "its checksum differs from the stored one";
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return "its compressed data is broken";
        }
    }
}
