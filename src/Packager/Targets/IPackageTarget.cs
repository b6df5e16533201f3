using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Targets.Outcomes;

namespace LlmEvolution.Packager.Targets;

/// <summary>One standard (and edition) that packages are made for.</summary>
public interface IPackageTarget
{
    /// <summary>The name on the command line: scorm12, scorm2004-3rd, scorm2004-4th, cmi5, xapi, web.</summary>
    string Id { get; }

    /// <summary>The name for people.</summary>
    string Title { get; }

    /// <summary>Which player bundle speaks to this host: the name of an entry point of the runtime.</summary>
    string Player { get; }

    /// <summary>The most characters of state the host is bound to keep for one learning object.</summary>
    int StateLimit { get; }

    /// <summary>Whom pages may talk to beside the server they come from: connect-src of their Content-Security-Policy.</summary>
    string ConnectSources => PagePolicy.SameOrigin;

    /// <summary>How its packages lie on the disk.</summary>
    PackageForm Form => PackageForm.Zip;

    /// <summary>The packages this target makes of one, where it cannot hold several launches.</summary>
    IEnumerable<CoursePackage> Divide(CoursePackage package) => [package];

    /// <summary>Findings about what the author asked for, before anything is built.</summary>
    void Check(CoursePackage package, DiagnosticBag diagnostics);

    /// <summary>The manifest and whatever else the standard wants beside the course's own files.</summary>
    ImmutableArray<PackageFile> Build(TargetContext context);

    /// <summary>A page beside all packages of a build; null where there is none.</summary>
    /// <param name="packages">Of all courses, in order.</param>
    /// <param name="theme">Makes the page.</param>
    Task<PackageFile?> BesideAsync(IReadOnlyList<CoursePackage> packages, ITheme theme) => Task.FromResult<PackageFile?>(null);

    /// <summary>What the packages will tell an LMS, and when, in the standard's own words.</summary>
    ImmutableArray<OutcomeRow> Outcomes(CoursePackage package);

    /// <summary>What a finished package must satisfy.</summary>
    ImmutableArray<IPackageRule> Rules { get; }
}

/// <param name="Files">Everything that goes into the package but the target's own files, in ordinal order.</param>
public sealed record TargetContext(CoursePackage Package, ImmutableArray<PackageFile> Files);
