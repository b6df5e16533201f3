using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Render.Pages;

namespace LlmEvolution.Packager.Render;

/// <summary>Turns page models into whole HTML documents that keep docs/page-contract.md.</summary>
public interface ITheme
{
    /// <summary>Style sheets, logo and other files the pages refer to, in ordinal order of their paths.</summary>
    ImmutableArray<PackageFile> Files { get; }

    /// <summary>Package paths of the style sheets, in the order of the cascade.</summary>
    ImmutableArray<string> Styles { get; }

    /// <summary>Package path of the logo, or null.</summary>
    string? Logo { get; }

    /// <summary>
    /// Everything that pages depend on beside their models and this library: as long as it is the same, the same page gives
    /// the same text, in any process. Null when that cannot be told; then pages are rendered anew in every build.
    /// </summary>
    string? Fingerprint => null;

    /// <summary>A document with doctype. The same page gives the same text.</summary>
    Task<string> RenderAsync(Page page);
}
