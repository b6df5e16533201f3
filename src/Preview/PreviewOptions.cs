using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Preview;

/// <summary>What a preview shows, and where it keeps what learners do in it.</summary>
public sealed record PreviewOptions
{
    /// <summary>The course folder or the package as the user named it, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>Absolute path of the course folder or of a package (.zip) of any tool.</summary>
    public required string Path { get; init; }

    /// <summary>Absolute path of the folder for the gradebook and the statements; made if it is not there. One preview at a time works with it.</summary>
    public required string DataFolder { get; init; }

    /// <summary>TCP port on loopback; 0: any that is free.</summary>
    public int Port { get; init; }

    /// <summary>For a course folder: what to build.</summary>
    public ImmutableArray<IPackageTarget> Targets { get; init; } = PackageTargets.ForLms;

    /// <summary>For a course folder: overrides the course's own choice when set.</summary>
    public Structure? Structure { get; init; }

    /// <summary>For a course folder: overrides the course's own choice when set.</summary>
    public Split? Split { get; init; }

    /// <summary>For a course folder: makes pages of page models.</summary>
    public required ITheme Theme { get; init; }

    /// <summary>Which warnings count.</summary>
    public DiagnosticPolicy Policy { get; init; } = DiagnosticPolicy.Default;

    /// <summary>The time of attempts and statements.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Told the findings of the course or package whenever they change; may be called from any thread.</summary>
    public Action<IReadOnlyList<Diagnostic>>? Report { get; init; }
}
