using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace LlmEvolution.Packager.Theme;

/// <summary>All that the renderer asks for.</summary>
internal sealed class PageServices : IServiceProvider
{
    public static readonly PageServices Instance = new();

    // Leaves letters of every script as they are.
    private readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly PlainActivator _activator = new();

    public object? GetService(Type serviceType) =>
        serviceType == typeof(HtmlEncoder) ? _encoder
        : serviceType == typeof(IComponentActivator) ? _activator
        : null;

    /// <summary>The renderer's own compiles a factory for each component, to hand services to constructors. Ours have none.</summary>
    private sealed class PlainActivator : IComponentActivator
    {
        public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
    }
}
