using System.Collections.Concurrent;
using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Preview.Packages;

/// <summary>A package that was built and never written: files from memory and from the course folder. Pages rendered since stand before them.</summary>
internal sealed class BuiltContent(ImmutableArray<PackageFile> files) : IPackageContent
{
    private readonly ImmutableDictionary<string, PackageFile> _files = files.ToImmutableDictionary(f => f.Path, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PackageFile> _newer = new(StringComparer.Ordinal);

    public Stream? Open(string path) => (_newer.GetValueOrDefault(path) ?? _files.GetValueOrDefault(path))?.Open();

    public bool Has(string path) => _files.ContainsKey(path);

    public void Replace(PackageFile file) => _newer[file.Path] = file;
}
