using System.Collections.Concurrent;
using System.Text;
using LlmEvolution.Packager.Caching;

namespace LlmEvolution.Packager.Render.Pictures;

/// <summary>Resized pictures by what they are made from: in the build cache, or in memory for as long as this lives.</summary>
internal sealed class PictureStore(BuildCache? cache)
{
    // No picture begins with it.
    private const byte Failed = 0;

    private readonly ConcurrentDictionary<string, byte[]> _made = new(StringComparer.Ordinal);

    /// <exception cref="PictureException">The picture cannot be read.</exception>
    public byte[] Get(PictureSource source, int width)
    {
        var key = $"{source.Hash} {width} {PictureSource.Maker}";
        var bytes = cache is not null
            ? cache.Get("picture", Encoding.UTF8.GetBytes(key), () => Make(source, width))
            : _made.GetOrAdd(key, _ => Make(source, width));
        return bytes is [Failed, .. var message] ? throw new PictureException(Encoding.UTF8.GetString(message)) : bytes;
    }

    /// <summary>What cannot be decoded is kept as well: its file is the same the next time.</summary>
    private static byte[] Make(PictureSource source, int width)
    {
        try
        {
            return source.Resize(width);
        }
        catch (PictureException e)
        {
            return [Failed, .. Encoding.UTF8.GetBytes(e.Message)];
        }
    }
}
