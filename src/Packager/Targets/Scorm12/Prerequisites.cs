using System.Collections.Immutable;
using LlmEvolution.Packager.Targets.Ims;

namespace LlmEvolution.Packager.Targets.Scorm12;

/// <summary>adlcp:prerequisites (SCORM 1.2, Content Aggregation Model 2.3.2.5): item identifiers joined by <c>&amp;</c>.</summary>
internal static class Prerequisites
{
    /// <summary>Characters of the element: the schema's maximum.</summary>
    public const int Limit = 200;

    /// <returns>Null where nothing is asked for. As many as fit, the nearest first: what those ask for in turn is implied.</returns>
    public static string? Script(ImmutableArray<string> objectIds)
    {
        var script = "";
        foreach (var id in objectIds.Reverse())
        {
            var item = Identifiers.OfItem(id);
            var longer = script.Length == 0 ? item : $"{item}&{script}";
            if (longer.Length > Limit) break;
            script = longer;
        }
        return script.Length == 0 ? null : script;
    }
}
