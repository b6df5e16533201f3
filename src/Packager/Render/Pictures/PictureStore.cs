using LlmEvolution.Packager.Caching;

namespace LlmEvolution.Packager.Render.Pictures;

/// <summary>Resized pictures by what they are made from: in the build cache, or in memory for as long as this lives.</summary>
internal sealed class PictureStore(BuildCache? cache)
{
    private readonly Dictionary<string, byte[]> _made = new(StringComparer.Ordinal);

    /// <exception cref="PictureException">The picture cannot be read.</exception>
    public byte[] Get(PictureSource source, int width)
    {
        var key = $"{source.Hash} {width} {PictureSource.Maker}";
        if (cache is not null) return cache.Get("picture", System.Text.Encoding.UTF8.GetBytes(key), () => source.Resize(width));
        if (!_made.TryGetValue(key, out var bytes)) _made[key] = bytes = source.Resize(width);
        return bytes;
    }
}
