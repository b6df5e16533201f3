using System.Collections.Concurrent;
using System.Text;
using LlmEvolution.Packager.Caching;

namespace LlmEvolution.Packager.Render.Pictures;

/// <summary>Resized pictures by what they are made from: in the build cache, or in memory for as long as this lives.</summary>
internal sealed class PictureStore(BuildCache? cache)
{
    private readonly ConcurrentDictionary<string, byte[]> _made = new(StringComparer.Ordinal);

    /// <exception cref="PictureException">The picture cannot be read.</exception>
    public byte[] Get(PictureSource source, int width)
    {
        var key = $"{source.Hash} {width} {PictureSource.Maker}";
        if (cache is not null) return cache.Get("picture", Encoding.UTF8.GetBytes(key), () => source.Resize(width));
        return _made.GetOrAdd(key, _ => source.Resize(width));
    }
}
