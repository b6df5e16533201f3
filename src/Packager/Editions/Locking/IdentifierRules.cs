using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Editions.Locking;

/// <summary>
/// The last net below learners' records: what a build is about to write against what the lock says is published. Only a lock
/// changed by hand, or a coursepack that derives identifiers differently, ever falls into it.
/// </summary>
internal static class IdentifierRules
{
    public static void Check(Edition next, CourseLock published, DiagnosticBag diagnostics)
    {
        foreach (var (id, what, before) in Identifiers(published.Edition))
        {
            var now = Identifiers(next).FirstOrDefault(i => i.Id == id && i.What == what).Value;
            if (now is null || now == before) continue;
            diagnostics.Report(
                LockDiagnostics.OtherIdentifier, published.PlaceOf(id),
                $"undo what was changed by hand in {CourseLock.FileName}, or build with the coursepack that wrote it", what, id, before, now);
        }
    }

    private static IEnumerable<(string Id, string What, string Value)> Identifiers(Edition edition)
    {
        foreach (var package in edition.Packages)
        {
            yield return (package.Id, "manifest identifier", package.Manifest);
            yield return (package.Id, "organization identifier", package.Organization);
        }
        foreach (var learningObject in edition.Objects)
        {
            yield return (learningObject.Id, "launch page", learningObject.Launch);
            yield return (learningObject.Id, "item identifier", learningObject.Item);
            yield return (learningObject.Id, "resource identifier", learningObject.Resource);
        }
        foreach (var item in edition.Items.Where(i => i is { Retired: false, Kind: not ItemKind.Module }))
        {
            yield return (item.Id, "key", item.Key);
            yield return (item.Id, "page", item.Page);
        }
    }
}
