using System.Collections.Immutable;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Outcomes;

namespace LlmEvolution.Packager;

/// <summary>What a build makes, and where.</summary>
public sealed record BuildOptions
{
    /// <summary>What to build packages for.</summary>
    public required ImmutableArray<IPackageTarget> Targets { get; init; }

    /// <summary>Absolute path of the folder for the packages; made if it is not there.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Makes pages of page models.</summary>
    public required ITheme Theme { get; init; }

    /// <summary>Overrides the course's own choice when set.</summary>
    public Structure? Structure { get; init; }

    /// <summary>Overrides the course's own choice when set.</summary>
    public Split? Split { get; init; }

    /// <summary>Time stamp (UTC) of every file in the packages; null: midnight of the course's own date.</summary>
    public DateTime? Timestamp { get; init; }

    /// <summary>
    /// Absolute path of the lock file to write when everything is in place, because learners will get this edition; null:
    /// none is written. A lock is read from the course itself, where coursepack.lock stands beside course.yml.
    /// </summary>
    public string? LockFile { get; init; }

    /// <summary>Fails when this edition would change the lock, or when there is none.</summary>
    public bool Locked { get; init; }

    /// <summary>Told when a stage begins.</summary>
    public IProgress<string>? Progress { get; init; }
}

/// <param name="Path">Absolute path.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Objects">How many SCOs or assignable units it holds.</param>
public sealed record BuiltPackage(string Target, string Path, long Length, int Objects);

/// <param name="Packages">Empty when there was an error.</param>
public sealed record BuildResult(Course? Course, ImmutableArray<BuiltPackage> Packages)
{
    /// <summary>The course's rules in a sentence, one for each kind of package.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>What LMSs will be told, and when.</summary>
    public ImmutableArray<OutcomeTable> Outcomes { get; init; } = [];

    /// <summary>The lock that belongs to this edition; null when there was an error.</summary>
    public LockResult? Lock { get; init; }
}
