using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Outcomes;
using LlmEvolution.Packager.Targets.Scorm2004.Rules;

namespace LlmEvolution.Packager.Targets.Scorm2004;

/// <summary>SCORM 2004, 3rd or 4th edition.</summary>
/// <param name="controlDocuments">Null: packages carry no schema files; ADL's package test then fails them (docs/decisions/0002).</param>
public sealed class Scorm2004Target(Edition edition, ControlDocuments? controlDocuments) : IPackageTarget
{
    private readonly Scorm2004Binding _binding = new(edition);

    private readonly ImmutableArray<PackageFile> _schemas = controlDocuments?.Invoke(edition.SchemaSet) ?? [];

    /// <inheritdoc/>
    public string Id => edition.Id;

    /// <inheritdoc/>
    public string Title => edition.Title;

    /// <inheritdoc/>
    public string Player => "scorm2004";

    /// <summary>SCORM 2004 3rd and 4th Edition, Run-Time Environment, cmi.suspend_data: smallest permitted maximum 64000.</summary>
    public int StateLimit => 64000;

    /// <inheritdoc/>
    public ImmutableArray<IPackageRule> Rules => [.. CommonRules.For(_binding, _schemas), new NormalizedMeasureRule()];

    /// <inheritdoc/>
    public void Check(CoursePackage package, DiagnosticBag diagnostics)
    {
        StateCheck.Check(package, this, finerStructure: false, diagnostics);
        TextCheck.Check(package, diagnostics);
        CheckOneSco(package, diagnostics);
    }

    /// <inheritdoc/>
    public ImmutableArray<OutcomeRow> Outcomes(CoursePackage package) => [.. Scorm2004Outcomes.Of(package, StateLimit)];

    /// <inheritdoc/>
    public ImmutableArray<PackageFile> Build(TargetContext context) =>
        [new ManifestWriter(_binding).Write(ManifestBuilder.Build(context)), .. _schemas];

    /// <summary>Measured with Moodle 4.5: after the first Terminate the next Initialize returns false (104).</summary>
    private void CheckOneSco(CoursePackage package, DiagnosticBag diagnostics)
    {
        if (package.Objects.Count() < 2) return;
        diagnostics.ReportOnce(
            TargetDiagnostics.SeveralScos,
            package.Course.Span,
            "for Moodle set 'structure: course' under 'delivery' in course.yml (with 'split: module' for one package per module), or build scorm12, where several SCOs work",
            Title, package.Structure.ToString().ToLowerInvariant());
    }
}
