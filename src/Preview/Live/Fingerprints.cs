using System.Collections.Immutable;
using System.Security.Cryptography;
using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Preview.Live;

/// <summary>Tells what differs between two builds of a package. Media on the disk are told by length alone.</summary>
internal static class Fingerprints
{
    // Bytes: what is in memory anyway; larger files are media.
    private const long Limit = 4 << 20;

    public static ImmutableDictionary<string, string> Of(IEnumerable<PackageFile> files) => files.ToImmutableDictionary(f => f.Path, Of, StringComparer.Ordinal);

    public static ImmutableArray<string> Changed(ImmutableDictionary<string, string> before, ImmutableDictionary<string, string> after) =>
        [.. after.Where(f => before.GetValueOrDefault(f.Key) != f.Value).Select(f => f.Key).Concat(before.Keys.Except(after.Keys)).Order(StringComparer.Ordinal)];

    private static string Of(PackageFile file)
    {
        if (file.Length > Limit) return file.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        try
        {
            using var stream = file.Open();
            return Convert.ToHexString(SHA256.HashData(stream));
        }
        catch (IOException)
        {
            return "gone";
        }
    }
}
