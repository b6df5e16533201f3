using System.Buffers;
using System.Text;
using System.Text.Json;
using LlmEvolution.Packager.Caching;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Render.Pages;

namespace LlmEvolution.Packager.Bundle;

/// <summary>Makes files of page models: by the theme, or out of the cache, which knows a page by everything its model says.</summary>
internal sealed class PageFiles(ITheme theme, BuildCache? cache)
{
    public async ValueTask<PackageFile> RenderAsync(string path, Page page)
    {
        if (cache is null || theme.Fingerprint is not { } maker) return PackageFile.Text(path, await theme.RenderAsync(page));
        var source = new ArrayBufferWriter<byte>();
        source.Write(Encoding.UTF8.GetBytes(maker + "\n"));
        await using (var json = new Utf8JsonWriter(source)) JsonSerializer.Serialize(json, page, page.GetType(), PageText.Default);
        var packed = await cache.GetAsync("page", source.WrittenMemory, async () =>
            PackedContent.Of(Encoding.UTF8.GetBytes(await theme.RenderAsync(page))).Bytes);
        return PackageFile.Of(path, new FileContent(new PackedContent(packed)));
    }
}
