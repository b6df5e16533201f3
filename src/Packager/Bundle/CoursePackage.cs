using System.Collections.Immutable;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Bundle;

/// <summary>Everything one package holds that no standard has a say in: what can be launched, and the files.</summary>
public sealed record CoursePackage
{
    /// <summary>File name without target and extension: the course id, or course id and module id when split.</summary>
    public required string Name { get; init; }

    /// <summary>Stable id of what is packaged: the course id, or course id and module id when split.</summary>
    public required string Id { get; init; }

    /// <summary>The course's title; when split, with the module's.</summary>
    public required string Title { get; init; }

    /// <summary>The course's description, or the module's summary when split.</summary>
    public required string Description { get; init; }

    /// <summary>The whole course, also when this is one module of it. Ids are published ids.</summary>
    public required Course Course { get; init; }

    /// <summary>What one learning object covers.</summary>
    public required Structure Structure { get; init; }

    /// <summary>What can be launched, in order. Never empty; no group is empty.</summary>
    public required ImmutableArray<LearningGroup> Groups { get; init; }

    /// <summary>Pages, media, styles and the data scripts; in ordinal order of their paths.</summary>
    public required ImmutableArray<PackageFile> Files { get; init; }

    /// <summary>
    /// A first page that links every learning object, for hosts without a menu of their own; empty where a learning object
    /// has its outline at the root. Not among <see cref="Files"/>.
    /// </summary>
    public ImmutableArray<PackageFile> Contents { get; init; } = [];

    /// <summary>The learning objects of all groups, in order.</summary>
    public IEnumerable<LearningObject> Objects => Groups.SelectMany(g => g.Objects);
}

/// <summary>A module's learning objects, or all of them.</summary>
/// <param name="Title">Null: the objects stand directly below the organization.</param>
public sealed record LearningGroup(string Id, string? Title, string? Description, ImmutableArray<LearningObject> Objects);

/// <summary>What a learning object covers.</summary>
public enum LearningObjectKind
{
    /// <summary>A whole package.</summary>
    Course,
    /// <summary>A module with its quiz.</summary>
    Module,
    /// <summary>One lesson.</summary>
    Lesson,
    /// <summary>One quiz.</summary>
    Quiz,
}

/// <summary>What an LMS launches and tracks as one: a SCO (SCORM) or an assignable unit (cmi5).</summary>
public sealed record LearningObject
{
    /// <summary>The authored id of the course, module, lesson or quiz. Unique in the package.</summary>
    public required string Id { get; init; }

    /// <summary>What it covers.</summary>
    public required LearningObjectKind Kind { get; init; }

    /// <summary>Plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Plain text.</summary>
    public required string Description { get; init; }

    /// <summary>Launch page, from the package root.</summary>
    public required string Href { get; init; }

    /// <summary>Expected time in minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>Whether a score is ever reported.</summary>
    public required bool Scored { get; init; }

    /// <summary>Whether passed and failed are ever reported: it holds a quiz that has to be passed, or is one.</summary>
    public required bool Judged { get; init; }

    /// <summary>
    /// Percent. Only set where the score alone decides (a quiz): SCORM 1.2 lets the LMS overrule the status
    /// when a mastery score stands in the manifest.
    /// </summary>
    public int? MasteryScore { get; init; }

    /// <summary>False: the whole can be complete without it, as with an optional quiz or a lesson that is not written yet.</summary>
    public bool Required { get; init; } = true;

    /// <summary>
    /// Ids of the learning objects of this package that an LMS may ask to be done first, in course order; empty unless the
    /// author chose <c>prerequisites: lock</c>.
    /// </summary>
    public ImmutableArray<string> Prerequisites { get; init; } = [];

    /// <summary>The lessons it covers, in order.</summary>
    public ImmutableArray<Lesson> Lessons { get; init; } = [];

    /// <summary>Package paths of the pages and media that belong to this object and to no shared resource.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>The most characters its state can take, whatever the learner does.</summary>
    public required int StateLength { get; init; }
}
