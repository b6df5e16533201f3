namespace LlmEvolution.Packager.Inspect;

/// <summary>How much of a stranger's package is looked at. Beyond, it is an error, and nothing is unpacked.</summary>
public sealed record InspectLimits
{
    /// <summary>Entries; what coursepack writes into one package itself (PackageLimits).</summary>
    public int Entries { get; init; } = 65_000;

    /// <summary>Bytes of all entries, unpacked: 4 GiB, above which a zip needs the zip64 format.</summary>
    public long TotalLength { get; init; } = 4L << 30;

    /// <summary>Unpacked by packed bytes of one entry. Deflate reaches 1,032; text seldom reaches 50.</summary>
    public long Ratio { get; init; } = 200;

    /// <summary>Bytes, unpacked, from which the ratio counts: what small files unpack to harms nobody.</summary>
    public long RatioFrom { get; init; } = 16L << 20;
}
