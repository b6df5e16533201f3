using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Editions;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Write;

namespace LlmEvolution.Packager;

/// <summary>One course, ready to be written.</summary>
/// <param name="Course">Null when there is none to speak of.</param>
/// <param name="Diagnostics">What was found in it.</param>
internal sealed record PlannedBuild(Course? Course, DiagnosticBag Diagnostics)
{
    /// <summary>As the author's structure and split cut it, before a target divides it further.</summary>
    public ImmutableArray<CoursePackage> Packages { get; init; } = [];

    public ImmutableArray<PlannedOutput> Outputs { get; init; } = [];

    /// <summary>Null when there was an error.</summary>
    public Publication? Publication { get; init; }

    /// <summary>All texts as HTML, for whoever renders one of them again; null when there was an error.</summary>
    public RenderedCourse? Rendered { get; init; }

    /// <summary>The lock that belongs to this edition; null when there was an error.</summary>
    public LockResult? Lock { get; init; }
}

internal sealed record PlannedOutput(CoursePackage Package, PackageOutput Output);
