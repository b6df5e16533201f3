using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Lrs;

namespace LlmEvolution.Packager.Targets.Cmi5;

/// <summary>From neutral learning objects to course, blocks, assignable units and objectives.</summary>
internal static class StructureBuilder
{
    public static CourseStructure Build(CoursePackage package) => new(
        CourseIri(package),
        Text(package.Title),
        Text(package.Description, package.Title),
        package.Course.Language,
        [.. package.Objects.SelectMany(o => Objectives.Of(package.Course, o)).DistinctBy(o => o.Id)],
        [.. package.Groups.SelectMany(g => NodesOf(package, g))]);

    /// <summary>
    /// A package of one module is a course of its own to the LMS, so it needs an id of its own: the course's is taken by the
    /// whole, the module's by a block or unit in the package.
    /// </summary>
    private static string CourseIri(CoursePackage package)
    {
        var course = ActivityIris.Of(package.Course);
        return ActivityIris.ModuleOf(package.Course, package) is { } module ? $"{course}/packages/{module.Id}" : course;
    }

    private static IEnumerable<StructureNode> NodesOf(CoursePackage package, LearningGroup group)
    {
        var units = group.Objects.Select(o => UnitOf(package, o));
        if (group.Title is not { } title) return units;
        var iri = package.Course.Modules.FirstOrDefault(m => m.Id == group.Id) is { } module
            ? ActivityIris.Of(package.Course, module)
            : $"{ActivityIris.Of(package.Course)}/groups/{group.Id}";
        return [new Block(iri, Text(title), Text(group.Description, title), [.. units])];
    }

    private static AssignableUnit UnitOf(CoursePackage package, LearningObject learningObject) => new(
        UnitIri(package, learningObject),
        Text(learningObject.Title),
        Text(learningObject.Description, learningObject.Title),
        [.. Objectives.Of(package.Course, learningObject).Select(o => o.Id).Distinct(StringComparer.Ordinal)],
        learningObject.Href,
        Satisfaction.MoveOnOf(package, learningObject),
        Satisfaction.MasteryScoreOf(package, learningObject),
        ActivityIris.TypeOf(package.Course, learningObject));

    /// <summary>
    /// The activity's IRI; the one unit of a whole course has it followed by /au, because ids are unique in the structure
    /// (13.1.4.0-1) and the course has it already.
    /// </summary>
    private static string UnitIri(CoursePackage package, LearningObject learningObject)
    {
        var iri = ActivityIris.Of(package.Course, learningObject);
        return iri == CourseIri(package) ? $"{iri}/au" : iri;
    }

    /// <summary>13.1: every level has a description; one that is empty is shown as nothing.</summary>
    private static string Text(string? text, string? otherwise = null) =>
        XmlText.Clean(text ?? "") is { Length: > 0 } clean ? clean : XmlText.Clean(otherwise ?? "");
}
