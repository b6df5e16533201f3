using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Model.Building;

/// <summary>
/// Ids of one kind of thing, each used once. Modules, lessons and quizzes share one register: each can become a learning
/// object, and a manifest's identifiers are unique in the file (XML 1.0 §3.3.1, validity constraint ID).
/// </summary>
internal sealed partial class IdRegister(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, SourceSpan> _used = new(StringComparer.Ordinal);

    /// <summary>Checks the form and that it is new; wrong ids are reported and returned all the same, so that the build can go on finding errors.</summary>
    public string Take(string id, SourceSpan span)
    {
        if (!Form().IsMatch(id) || id.Length > 100) diagnostics.Report(ModelDiagnostics.BadId, span, Suggest(id), id);
        else if (!_used.TryAdd(id, span)) diagnostics.Report(ModelDiagnostics.DuplicateId, span, "give each its own id; an id that has been published stays with its owner", id, _used[id]);
        return id;
    }

    private static string Suggest(string id)
    {
        var clean = NotInIds().Replace(id.ToLowerInvariant(), "-").Trim('-');
        return clean.Length is > 0 and <= 100 ? $"write '{clean}'" : "write a short name such as 'word-embeddings'";
    }

    [GeneratedRegex("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$")]
    private static partial Regex Form();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInIds();
}
