using System.Text.Json;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Editions;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Theme;
using Packager.Testing;

namespace Packager.Tests.Bundle;

internal static class Bundling
{
    public static async Task<(IReadOnlyList<CoursePackage> Packages, PlainTheme Theme)> Of(ISourceTree tree, Structure structure, Split split)
    {
        var theme = new PlainTheme();
        return (await Bundler(Rendering.Of(tree), theme, tree).BundleAsync(new Delivery(structure, split), TestContext.Current.CancellationToken), theme);
    }

    /// <summary>By the lock in the tree, with the built-in theme.</summary>
    public static async Task<IReadOnlyList<CoursePackage>> Published(ISourceTree tree)
    {
        var publication = Publication.Of(Rendering.Tools(tree), new Delivery(), []);
        var rendered = new CourseRenderer(publication.Tools).Render();
        return await new PackageBundler(rendered, new BuiltInTheme(), tree, publication.Layout).BundleAsync(publication.Delivery, TestContext.Current.CancellationToken);
    }

    /// <summary>Without a lock.</summary>
    public static PackageBundler Bundler(RenderedCourse rendered, ITheme theme, ISourceTree tree) => new(rendered, theme, tree, StateLayout.Of(rendered.Course, null));

    public static string Read(CoursePackage package, string path)
    {
        using var reader = new StreamReader(package.Files.Single(f => f.Path == path).Open());
        return reader.ReadToEnd();
    }

    /// <summary>The object that a data script assigns.</summary>
    public static JsonElement Data(CoursePackage package, string id)
    {
        const string start = "globalThis.COURSEPACK = ";
        var script = Read(package, $"assets/sco/{id}.js");
        Assert.StartsWith(start, script, StringComparison.Ordinal);
        Assert.EndsWith(";\n", script, StringComparison.Ordinal);
        return JsonDocument.Parse(script[start.Length..^2]).RootElement;
    }
}
