using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Check;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown.Code;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Markdown.Formulas;
using LlmEvolution.Packager.Markdown.Links;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Model.Building;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Render.Html;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Write;

namespace LlmEvolution.Packager;

/// <summary>The stages in order: load, model, check, render, bundle, manifest, write. Errors stop after check, so that one run reports all of them.</summary>
/// <param name="tree">The course.</param>
/// <param name="diagnostics">Takes all findings; nothing else tells of bad input.</param>
public sealed class Compiler(ISourceTree tree, DiagnosticBag diagnostics)
{
    /// <summary>Finds everything wrong with the course and writes nothing. Null when there is no course to speak of.</summary>
    public Course? Check() => Prepare()?.Course;

    /// <summary>Makes one package per target and split; all of them, or none when there is an error.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; the output folder is as it was.</exception>
    public async Task<BuildResult> BuildAsync(BuildOptions options, CancellationToken cancellation = default) =>
        (await CourseSet.BuildAsync([this], options, cancellation))[0];

    /// <summary>All stages but the last. Nothing is to be written when there are errors.</summary>
    internal async Task<PlannedBuild> PlanAsync(BuildOptions options, CancellationToken cancellation)
    {
        options.Progress?.Report("Reading and checking the course");
        var tools = Prepare();
        if (tools is null || diagnostics.HasErrors) return new PlannedBuild(tools?.Course, diagnostics);
        cancellation.ThrowIfCancellationRequested();

        options.Progress?.Report("Rendering lessons");
        var rendered = new CourseRenderer(tools).Render();

        options.Progress?.Report("Laying out pages");
        var course = rendered.Course;
        var delivery = course.Delivery with
        {
            Structure = options.Structure ?? course.Delivery.Structure,
            Split = options.Split ?? course.Delivery.Split,
        };
        if (await BundleAsync(rendered, options.Theme, delivery, cancellation) is not { } packages) return new PlannedBuild(course, diagnostics);
        var planned = options.Targets.SelectMany(target => packages.SelectMany(target.Divide).Select(package => (target, package))).ToList();
        foreach (var (target, package) in planned) target.Check(package, diagnostics);
        if (diagnostics.HasErrors) return new PlannedBuild(course, diagnostics);

        options.Progress?.Report("Writing manifests");
        var timestamp = options.Timestamp ?? course.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return new PlannedBuild(course, diagnostics)
        {
            Packages = [.. packages],
            Outputs = [.. planned.Select(p => new PlannedOutput(p.package, Manifest(p.package, p.target, timestamp)))],
        };
    }

    private async Task<IReadOnlyList<CoursePackage>?> BundleAsync(RenderedCourse rendered, ITheme theme, Delivery delivery, CancellationToken cancellation)
    {
        try
        {
            return await new PackageBundler(rendered, theme, tree).BundleAsync(delivery, cancellation);
        }
        catch (ThemeException e)
        {
            diagnostics.Add(e.Diagnostic);
            return null;
        }
    }

    /// <summary>Loads, models and checks; what comes out can be rendered when there are no errors.</summary>
    internal RenderTools? Prepare() => Prepare(new FormulaCompiler());

    /// <param name="formulas">Keeps what it has compiled, for whoever checks again and again.</param>
    internal RenderTools? Prepare(FormulaCompiler formulas)
    {
        if (CourseLoader.Load(tree, diagnostics) is not { } files) return null;
        var course = CourseBuilder.Build(files, diagnostics);
        var tools = new RenderTools(course, new LinkResolver(course), new FigureLibrary(files.Media), formulas, new CodeColors());
        var context = new CheckContext(course, tools.Figures, tools.Formulas, tools.Links, diagnostics);
        foreach (var rule in CourseRules.All) rule.Check(context);
        return tools;
    }

    private static PackageOutput Manifest(CoursePackage package, IPackageTarget target, DateTime timestamp)
    {
        ImmutableArray<PackageFile> files = [.. package.Files.Add(RuntimeFiles.Player(target.Player)).OrderBy(f => f.Path, StringComparer.Ordinal)];
        return PackageOutput.Of(new TargetContext(package, ConnectPolicy.Apply(files, target.Connect)), target, timestamp);
    }
}
