using System.Globalization;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>Bytes as a reader knows them: 12 kB, 3.4 MB; a thousand to the next.</summary>
internal static class FileSize
{
    public static string Of(long bytes) => bytes switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(bytes / 1000.0)} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.#} MB"),
    };
}
