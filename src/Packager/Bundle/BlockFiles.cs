using System.Collections.Immutable;
using LlmEvolution.Packager.Render.Pages;
using LlmEvolution.Packager.Theme;

namespace LlmEvolution.Packager.Bundle;

/// <summary>What packages carry when a lesson in them has an interactive block. A theme replaces a file by bringing one of the same path.</summary>
internal static class BlockFiles
{
    public static PageBlocks Page { get; } = new("assets/blocks.js", "assets/blocks.css");

    public static ImmutableArray<PackageFile> All { get; } =
        [RuntimeFiles.BlockScript(Page.Script), PackageFile.Text(Page.Styles, StyleSheet.Read(StyleSheet.Blocks))];
}
