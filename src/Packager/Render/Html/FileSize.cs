using System.Globalization;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>Bytes as a reader of any language knows them: 12 kB, 3 MB; a thousand to the next, and no fractions, which languages write differently.</summary>
internal static class FileSize
{
    public static string Of(long bytes) => bytes < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(bytes / 1000.0))} kB")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(bytes / 1_000_000.0))} MB");
}
