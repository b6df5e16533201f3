using System.Collections.Immutable;
using System.Reflection;

namespace LlmEvolution.Packager.Bundle;

/// <summary>What Runtime.targets put into this assembly: the players, and the schema sets that SCORM packages carry.</summary>
internal static class RuntimeFiles
{
    private static readonly string[] s_parts = ["dialogs.js", "quiz.js", "search.js", "settings.js"];

    /// <param name="host">An entry point of the runtime: scorm12, scorm2004, cmi5, xapi or web.</param>
    public static PackageFile Player(string host) => Embedded($"runtime/player.{host}.js", "assets/player.js");

    public static PackageFile BlockScript(string path) => Embedded("runtime/blocks.js", path);

    /// <summary>Sends statements for a SCORM session; loaded only when a launch brings a learning record store.</summary>
    public static PackageFile RecordScript => Embedded("runtime/player.record.js", "assets/xapi.js");

    /// <summary>What pages load beside the player, the same for every host: the settings before the first paint, the rest on demand.</summary>
    public static ImmutableArray<PackageFile> Parts => [.. s_parts.Select(name => Embedded($"runtime/{name}", $"assets/{name}"))];

    /// <summary>A schema set for the package root, in ordinal order.</summary>
    /// <param name="set">scorm12edition, scorm20043rdedition or scorm20044thedition.</param>
    public static ImmutableArray<PackageFile> Schemas(string set)
    {
        var folder = $"schemas/{set}/";
        var names = Assembly.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal));
        ImmutableArray<PackageFile> files = [.. names.Order(StringComparer.Ordinal).Select(n => Embedded(n, n[folder.Length..]))];
        return files.IsEmpty ? throw Missing(folder) : files;
    }

    private static Assembly Assembly => typeof(RuntimeFiles).Assembly;

    private static PackageFile Embedded(string resource, string path)
    {
        using var stream = Open(resource);
        return PackageFile.Of(path, new FileContent(stream.Length, () => Read(resource)));
    }

    private static byte[] Read(string resource)
    {
        using var stream = Open(resource);
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private static Stream Open(string resource) => Assembly.GetManifestResourceStream(resource) ?? throw Missing(resource);

    private static ArgumentException Missing(string resource) => new($"This build of coursepack holds no '{resource}'.");
}
