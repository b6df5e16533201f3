using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Outcomes;

namespace Packager.Tests.Write;

/// <summary>A target whose only interest is the one rule it has for finished packages.</summary>
internal sealed class RuleTarget(Action<PackageArchive, DiagnosticBag> check) : IPackageTarget, IPackageRule
{
    public static RuleTarget Content { get; } = new((_, _) => { });

    public static RuleTarget Reporting(Severity severity) => new((archive, diagnostics) =>
        diagnostics.Report(new Descriptor("LE0000", severity, "Test", "{0}"), null, null, archive.Name));

    public string Id => "test";

    public string Title => "Test";

    public string Player => "none";

    public int StateLimit => int.MaxValue;

    public ImmutableArray<IPackageRule> Rules => [this];

    public string Clause => "none";

    public ImmutableArray<OutcomeRow> Outcomes(CoursePackage package) => [];

    public void Check(CoursePackage package, DiagnosticBag diagnostics)
    {
    }

    public ImmutableArray<PackageFile> Build(TargetContext context) => [];

    public void Check(PackageArchive archive, DiagnosticBag diagnostics) => check(archive, diagnostics);
}
