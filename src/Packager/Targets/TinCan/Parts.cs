using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Targets.TinCan;

/// <summary>A package for each learning object of a package; itself, where there is one.</summary>
internal static class Parts
{
    public static IEnumerable<CoursePackage> Of(CoursePackage package)
    {
        if (package.Objects.Count() == 1) return [package];
        var owners = package.Objects.SelectMany(o => o.Files.Append(o.Href)).ToHashSet(StringComparer.Ordinal);
        var shared = package.Files.Where(f => !owners.Contains(f.Path)).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return package.Groups.SelectMany(g => g.Objects.Select(o => Of(package, g, o, shared)));
    }

    private static CoursePackage Of(CoursePackage package, LearningGroup group, LearningObject part, HashSet<string> shared)
    {
        var own = part.Files.Append(part.Href).ToHashSet(StringComparer.Ordinal);
        return package with
        {
            Name = $"{package.Name}-{part.Id}",
            Id = $"{package.Id}-{part.Id}",
            Title = $"{package.Title}: {part.Title}",
            Description = part.Description,
            // Nothing can be locked by what is in another package.
            Groups = [group with { Objects = [part with { Prerequisites = [] }] }],
            Files = [.. package.Files.Where(f => shared.Contains(f.Path) || own.Contains(f.Path))],
            Contents = [],
        };
    }
}
