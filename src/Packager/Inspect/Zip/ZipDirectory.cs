using System.Collections.Immutable;

namespace LlmEvolution.Packager.Inspect.Zip;

/// <summary>A zip's own list of its entries, read without unpacking anything.</summary>
/// <param name="Before">Bytes in front of the first entry.</param>
/// <param name="After">Bytes behind the archive comment.</param>
internal sealed record ZipDirectory(ImmutableArray<ZipEntryHeader> Entries, ImmutableArray<ZipLocalHeader> LocalHeaders, long Before, long After)
{
    public IEnumerable<ZipEntryHeader> Files => Entries.Where(e => !e.IsFolder);
}
