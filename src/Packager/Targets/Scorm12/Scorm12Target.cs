using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Outcomes;
using LlmEvolution.Packager.Targets.Scorm12.Rules;

namespace LlmEvolution.Packager.Targets.Scorm12;

/// <summary>SCORM 1.2: the one that nearly every LMS takes.</summary>
/// <param name="controlDocuments">Null: packages carry no schema files (docs/decisions/0002).</param>
public sealed class Scorm12Target(ControlDocuments? controlDocuments = null) : IPackageTarget
{
    private static readonly Scorm12Binding Binding = new();

    private readonly ImmutableArray<PackageFile> _schemas = controlDocuments?.Invoke("scorm12edition") ?? [];

    /// <inheritdoc/>
    public string Id => "scorm12";

    /// <inheritdoc/>
    public string Title => "SCORM 1.2";

    /// <inheritdoc/>
    public string Player => "scorm12";

    /// <summary>SCORM 1.2 Run-Time Environment, cmi.suspend_data: CMIString4096.</summary>
    public int StateLimit => 4096;

    /// <inheritdoc/>
    public ImmutableArray<IPackageRule> Rules => [.. CommonRules.For(Binding, _schemas), new MasteryScoreRule()];

    /// <inheritdoc/>
    public void Check(CoursePackage package, DiagnosticBag diagnostics)
    {
        StateCheck.Check(package, this, finerStructure: true, diagnostics);
        TextCheck.Check(package, diagnostics);
    }

    /// <inheritdoc/>
    public ImmutableArray<OutcomeRow> Outcomes(CoursePackage package) => [.. Scorm12Outcomes.Of(package, StateLimit)];

    /// <inheritdoc/>
    public ImmutableArray<PackageFile> Build(TargetContext context) =>
        [new ManifestWriter(Binding).Write(ManifestBuilder.Build(context)), .. _schemas];
}
