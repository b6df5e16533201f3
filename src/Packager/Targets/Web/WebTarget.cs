using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;
using LlmEvolution.Packager.Targets.Outcomes;
using LlmEvolution.Packager.Targets.Web.Rules;
using LlmEvolution.Packager.Write;

namespace LlmEvolution.Packager.Targets.Web;

/// <summary>A static site: the course without an LMS, in a folder that any web server can serve; single pages also work from the disk.</summary>
public sealed class WebTarget : IPackageTarget
{
    /// <inheritdoc/>
    public string Id => "web";

    /// <inheritdoc/>
    public string Title => "Web site";

    /// <inheritdoc/>
    public string Player => "web";

    /// <summary>Characters: src/Runtime/src/lms/DeviceSession.ts. Browsers keep about five million for a site.</summary>
    public int StateLimit => 64_000;

    /// <inheritdoc/>
    public PackageForm Form => PackageForm.Folder;

    /// <inheritdoc/>
    public ImmutableArray<IPackageRule> Rules => [new IndexRule(), new PageLinkRule(), new PathRule()];

    /// <inheritdoc/>
    public void Check(CoursePackage package, DiagnosticBag diagnostics) => StateCheck.Check(package, this, finerStructure: true, diagnostics);

    /// <inheritdoc/>
    public ImmutableArray<OutcomeRow> Outcomes(CoursePackage package) => [.. WebOutcomes.Of(package)];

    /// <inheritdoc/>
    public ImmutableArray<PackageFile> Build(TargetContext context) => context.Package.Contents;

    /// <inheritdoc/>
    public async Task<PackageFile?> BesideAsync(IReadOnlyList<CoursePackage> packages, ITheme theme) =>
        packages.Count < 2 ? null : await Catalogue.RenderAsync(packages, p => PackageOutput.NameOf(p, this), theme);
}
