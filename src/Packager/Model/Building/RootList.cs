using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;

namespace LlmEvolution.Packager.Model.Building;

/// <summary>Files that are a list of mappings from the first line on: glossary.yml, sources.yml.</summary>
internal static class RootList
{
    public static IEnumerable<MapReader> Maps(YamlList? list, string name, DiagnosticBag diagnostics)
    {
        foreach (var item in list?.Items ?? [])
        {
            if (item is YamlMap map) yield return new MapReader(map, name, diagnostics);
            else diagnostics.Report(ModelDiagnostics.WrongKind, item.Span, null, name, "a mapping (key: value)", item.Kind);
        }
    }
}
