using System.Collections.Immutable;

namespace LlmEvolution.Packager.Targets.Cmi5;

/// <summary>The root of cmi5.xml (cmi5 13.1.1).</summary>
/// <param name="Language">Of every text: RFC 5646.</param>
internal sealed record CourseStructure(
    string Id,
    string Title,
    string Description,
    string Language,
    ImmutableArray<LearningObjective> Objectives,
    ImmutableArray<StructureNode> Nodes);

/// <summary>A part of the course: it either groups or launches.</summary>
/// <param name="Id">Absolute IRI, unique in the structure.</param>
internal abstract record StructureNode(string Id, string Title, string Description);

/// <summary>13.1.2</summary>
internal sealed record Block(string Id, string Title, string Description, ImmutableArray<AssignableUnit> Units)
    : StructureNode(Id, Title, Description);

/// <summary>13.1.4</summary>
/// <param name="Objectives">Ids of objectives of the course.</param>
/// <param name="Url">From the root of the zip.</param>
/// <param name="MasteryScore">0 to 1; null where the score alone does not decide.</param>
internal sealed record AssignableUnit(
    string Id,
    string Title,
    string Description,
    ImmutableArray<string> Objectives,
    string Url,
    MoveOn MoveOn,
    decimal? MasteryScore,
    string ActivityType) : StructureNode(Id, Title, Description);

/// <summary>13.1.3</summary>
internal sealed record LearningObjective(string Id, string Title, string Description);

/// <summary>What must be said of an assignable unit until the LMS counts it as satisfied (13.1.4, moveOn).</summary>
internal enum MoveOn
{
    NotApplicable,
    Completed,
    Passed,
    CompletedAndPassed,
    CompletedOrPassed,
}
