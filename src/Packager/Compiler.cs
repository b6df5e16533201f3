using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Caching;
using LlmEvolution.Packager.Check;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Editions;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Languages;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown.Code;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Markdown.Formulas;
using LlmEvolution.Packager.Markdown.Links;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Model.Building;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Render.Html;
using LlmEvolution.Packager.Render.Pictures;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Translations;
using LlmEvolution.Packager.Write;

namespace LlmEvolution.Packager;

/// <summary>The stages in order: load, model, check, render, bundle, manifest, write. Errors stop after check, so that one run reports all of them.</summary>
/// <param name="tree">The course.</param>
/// <param name="diagnostics">Takes all findings; nothing else tells of bad input.</param>
public sealed class Compiler(ISourceTree tree, DiagnosticBag diagnostics)
{
    /// <summary>Keeps what it has compiled, for whoever compiles again and again; null: one of its own.</summary>
    internal FormulaCompiler? Formulas { get; init; }

    /// <summary>Keeps resized pictures, for whoever compiles again and again; null: the cache does, if there is one.</summary>
    internal PictureStore? Pictures { get; init; }

    /// <summary>What earlier builds have made, so that it need not be made again; null: everything is made anew. Whoever gives it saves it.</summary>
    public BuildCache? Cache { get; init; }

    /// <summary>Which of the course's languages is meant, an RFC 5646 tag that course.yml lists under <c>translations</c>; null: the original.</summary>
    public string? Language { get; init; }

    /// <summary>The languages of a course: that of the original first. Empty when course.yml cannot be read.</summary>
    public static ImmutableArray<string> LanguagesOf(ISourceTree tree) => CourseLoader.LanguagesOf(tree);

    /// <summary>The files to write for the translation into <see cref="Language"/>; none when there is an error, or when all are there.</summary>
    /// <param name="stamp">Paths of translations that are up to date and are to say so, "all" for all of them; empty: files are wanted for what is not translated yet.</param>
    public ImmutableArray<TranslationText> Translations(ImmutableArray<string> stamp)
    {
        if (CourseLoader.Load(tree, diagnostics) is not { } files || FindTranslation(files) is not { } translation || diagnostics.HasErrors) return [];
        var writer = new TranslationWriter(files, translation);
        return [.. stamp.IsEmpty ? writer.Missing() : writer.Stamped(path => stamp.Contains("all") || stamp.Contains(path))];
    }

    /// <summary>
    /// Finds everything wrong with the course, and with its translations unless one of them is meant, and writes nothing. Null
    /// when there is no course to speak of.
    /// </summary>
    public Course? Check()
    {
        if (Load(CancellationToken.None) is not { } files) return null;
        var tools = Prepare(files, diagnostics);
        if (!diagnostics.HasErrors) Publication.Of(tools, tools.Course.Delivery, diagnostics);
        if (!diagnostics.HasErrors) CheckTranslations(files);
        return tools.Course;
    }

    /// <summary>What is wrong with the original has been said already.</summary>
    private void CheckTranslations(CourseFiles files)
    {
        var said = diagnostics.Select(d => d.ToString()).ToHashSet(StringComparer.Ordinal);
        foreach (var translation in files.Translations)
        {
            var own = new DiagnosticBag();
            Prepare(new CourseTranslator(files, translation, own).Translate(), own);
            foreach (var finding in own.Where(d => said.Add(d.ToString()))) diagnostics.Add(finding);
        }
    }

    /// <summary>Makes the lock of the course as it stands, without packages. Null when there is an error; then nothing is written.</summary>
    public LockResult? Lock(LockOptions options)
    {
        var tools = Prepare(options);
        if (tools is null || diagnostics.HasErrors) return null;
        var publication = Publication.Of(tools, DeliveryOf(tools.Course, options.Structure, options.Split), diagnostics);
        return diagnostics.HasErrors ? null : Finish(publication.Lock, options.File, () => true);
    }

    /// <summary>Makes one package per target and split; all of them, or none when there is an error.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; the output folder is as it was.</exception>
    public async Task<BuildResult> BuildAsync(BuildOptions options, CancellationToken cancellation = default) =>
        (await CourseSet.BuildAsync([this], options, cancellation))[0];

    /// <summary>All stages but the last. Nothing is to be written when there are errors.</summary>
    internal async Task<PlannedBuild> PlanAsync(BuildOptions options, CancellationToken cancellation)
    {
        options.Progress?.Report("Reading and checking the course");
        var prepared = Prepare(cancellation: cancellation);
        // Who gave it has more to compile.
        if (Formulas is null) prepared?.Formulas.Rest();
        if (prepared is null || diagnostics.HasErrors) return new PlannedBuild(prepared?.Course, diagnostics);
        var publication = Publication.Of(prepared, DeliveryOf(prepared.Course, options.Structure, options.Split), diagnostics);
        var course = publication.Tools.Course;
        if (options.Locked) publication.RequireUnchanged(diagnostics);
        if (diagnostics.HasErrors) return new PlannedBuild(course, diagnostics);
        cancellation.ThrowIfCancellationRequested();

        options.Progress?.Report("Rendering lessons");
        var rendered = new CourseRenderer(publication.Tools).Render(cancellation);

        options.Progress?.Report("Laying out pages");
        if (await BundleAsync(rendered, options.Theme, publication, cancellation) is not { } packages) return new PlannedBuild(course, diagnostics);
        foreach (var target in options.Targets)
        {
            foreach (var package in packages) target.Check(package, diagnostics);
        }
        if (diagnostics.HasErrors) return new PlannedBuild(course, diagnostics);

        options.Progress?.Report("Writing manifests");
        var policy = new PagePolicy(Cache);
        var timestamp = options.Timestamp ?? course.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return new PlannedBuild(course, diagnostics)
        {
            Packages = [.. packages],
            Outputs = [.. options.Targets.SelectMany(target => packages.SelectMany(target.Divide).Select(package => new PlannedOutput(package, Manifest(package, target, policy, timestamp))))],
            Lock = publication.Lock,
            Publication = publication,
            Rendered = rendered,
        };
    }

    /// <summary>The lock is made ready before the rest is written, and put in its place after it.</summary>
    internal LockResult? Finish(LockResult result, string? file, Func<bool> write)
    {
        if (file is null || !result.Changed) return write() ? result : null;
        using var store = LockFileStore.Prepare(file, result.Text, diagnostics);
        return store is not null && write() && store.Commit(diagnostics) ? result with { Written = true } : null;
    }

    private static Delivery DeliveryOf(Course course, Structure? structure, Split? split) =>
        course.Delivery with { Structure = structure ?? course.Delivery.Structure, Split = split ?? course.Delivery.Split };

    private async Task<IReadOnlyList<CoursePackage>?> BundleAsync(RenderedCourse rendered, ITheme theme, Publication publication, CancellationToken cancellation)
    {
        try
        {
            return await new PackageBundler(rendered, theme, tree, publication.Layout, Cache).BundleAsync(publication.Delivery, cancellation);
        }
        catch (ThemeException e)
        {
            diagnostics.Add(e.Diagnostic);
            return null;
        }
    }

    /// <summary>Loads, models and checks; what comes out can be rendered when there are no errors.</summary>
    /// <param name="edits">What the author decides about published ids.</param>
    /// <param name="cancellation">Looked at before each file, text and rule.</param>
    internal RenderTools? Prepare(LockOptions? edits = null, CancellationToken cancellation = default)
    {
        return Load(cancellation) is { } files ? Prepare(files, diagnostics, edits, cancellation) : null;
    }

    /// <summary>The files in the language that is meant.</summary>
    private CourseFiles? Load(CancellationToken cancellation)
    {
        if (CourseLoader.Load(tree, diagnostics, cancellation) is not { } files) return null;
        if (Language is null || (files.Course["language"] as YamlScalar)?.Value == Language) return files;
        return FindTranslation(files) is { } translation ? new CourseTranslator(files, translation, diagnostics).Translate() : null;
    }

    private TranslatedFiles? FindTranslation(CourseFiles files)
    {
        if (files.Translations.FirstOrDefault(t => t.Language == Language) is { } translation) return translation;
        var known = files.Translations.Select(t => t.Language).ToList();
        var otherwise = $"write 'translations: [{string.Join(", ", known.Append(Language))}]' in course.yml, and the words in files such as course.{Language}.yml";
        diagnostics.Report(LanguageDiagnostics.UnknownLanguage, files.Course.Span with { Length = 0 }, NearMiss.Help(Language ?? "", known, otherwise), Language);
        return null;
    }

    private RenderTools Prepare(CourseFiles files, DiagnosticBag diagnostics, LockOptions? edits = null, CancellationToken cancellation = default)
    {
        var course = CourseBuilder.Build(files, diagnostics, cancellation);
        var formulas = Formulas ?? new FormulaCompiler(Cache);
        var tools = new RenderTools(course, new LinkResolver(course, files.Lengths), new FigureLibrary(files), formulas, new CodeColors(Cache))
        {
            Pictures = new PictureSizes(tree, Pictures ?? new PictureStore(Cache), diagnostics),
        };
        var context = new CheckContext(course, tools.Figures, tools.Formulas, tools.Links, diagnostics, cancellation: cancellation);
        foreach (var rule in CourseRules.All)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(context);
        }
        return tools with { Published = LockCheck.Load(tree, course, edits, diagnostics) };
    }

    private static PackageOutput Manifest(CoursePackage package, IPackageTarget target, PagePolicy policy, DateTime timestamp)
    {
        ImmutableArray<PackageFile> files = [.. package.Files.Select(f => policy.Allow(f, target.ConnectSources)).Append(RuntimeFiles.Player(target.Player)).OrderBy(f => f.Path, StringComparer.Ordinal)];
        return PackageOutput.Of(new TargetContext(package, files), target, timestamp);
    }
}
