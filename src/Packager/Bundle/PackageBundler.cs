using System.Collections.Immutable;
using LlmEvolution.Packager.Caching;
using LlmEvolution.Packager.Editions;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Render.Pages;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Bundle;

/// <summary>Gathers pages, media, styles and data scripts into packages; what is made here is the same for every standard.</summary>
internal sealed class PackageBundler(RenderedCourse rendered, ITheme theme, ISourceTree tree, StateLayout layout, BuildCache? cache = null)
{
    public const string PlayerPath = "assets/player.js";

    private readonly PageFiles _pages = new(theme, cache);

    private readonly Site _site = SiteOf(rendered.Course, theme);

    /// <summary>What all pages of a course have in common.</summary>
    public static Site SiteOf(Course course, ITheme theme) => new(course.Title, course.Description, course.Language, theme.Styles, theme.Logo, PlayerPath) { Labels = course.Words.ToLabels() };

    public async Task<IReadOnlyList<CoursePackage>> BundleAsync(Delivery delivery, CancellationToken cancellation)
    {
        var packages = new List<CoursePackage>();
        foreach (var plan in StructurePlanner.Plan(rendered.Course, delivery)) packages.Add(await BundleAsync(plan, delivery.Structure, cancellation));
        return packages;
    }

    private async Task<CoursePackage> BundleAsync(PackagePlan plan, Structure structure, CancellationToken cancellation)
    {
        var files = new SortedDictionary<string, PackageFile>(StringComparer.Ordinal);
        if (plan.Groups.SelectMany(g => g.Objects).SelectMany(o => o.Lessons).Any(l => rendered.Lessons[l.Id].HasBlocks))
        {
            foreach (var file in BlockFiles.All) files[file.Path] = file;
        }
        foreach (var file in RuntimeFiles.Parts.Concat(theme.Files)) files[file.Path] = file;
        if (rendered.Course.LearningRecords) files[RuntimeFiles.RecordScript.Path] = RuntimeFiles.RecordScript;
        var groups = ImmutableArray.CreateBuilder<LearningGroup>();
        foreach (var group in plan.Groups)
        {
            var objects = ImmutableArray.CreateBuilder<LearningObject>();
            foreach (var planned in group.Objects) objects.Add(await AddObjectAsync(planned, files, cancellation));
            groups.Add(new LearningGroup(group.Id, group.Title, group.Description, objects.ToImmutable()));
        }
        var package = new CoursePackage
        {
            Name = rendered.Course.IsTranslation ? $"{plan.Id}-{rendered.Course.Language}" : plan.Id,
            Id = plan.Id,
            Title = plan.Title,
            Description = plan.Description,
            Course = rendered.Course,
            Structure = structure,
            Groups = groups.ToImmutable(),
            Files = [.. files.Values],
        };
        return package with { Contents = await ContentsPage.RenderAsync(package, _site, theme) };
    }

    private async Task<LearningObject> AddObjectAsync(ObjectPlan plan, SortedDictionary<string, PackageFile> files, CancellationToken cancellation)
    {
        var own = new SortedSet<string>(StringComparer.Ordinal) { plan.DataScript };
        files[plan.DataScript] = PackageFile.Text(plan.DataScript, DataScript.Write(rendered.Course, plan, layout));
        foreach (var (path, page) in new PageComposer(rendered, plan, _site).Compose())
        {
            cancellation.ThrowIfCancellationRequested();
            files[path] = await _pages.RenderAsync(path, page);
            own.Add(path);
        }
        if (plan.SearchIndex is { } index)
        {
            var glossary = own.Contains(PagePaths.Glossary) ? _site.Labels.Glossary : null;
            files[index] = PackageFile.Text(index, SearchIndexer.Index(rendered.Course, plan, glossary));
            own.Add(index);
        }
        foreach (var (packagePath, coursePath) in MediaOf(plan))
        {
            files[packagePath] = new PackageFile(packagePath, tree.LengthOf(coursePath), () => tree.OpenRead(coursePath));
            own.Add(packagePath);
        }
        foreach (var (packagePath, picture) in plan.Lessons.SelectMany(l => rendered.Lessons[l.Id].Pictures).Concat(plan.Quizzes.SelectMany(q => rendered.Quizzes[q.Id].Pictures)))
        {
            files[packagePath] = picture;
            own.Add(packagePath);
        }
        return new LearningObject
        {
            Id = plan.Id,
            Kind = plan.Kind,
            Title = plan.Title,
            Description = plan.Description,
            Href = plan.Href,
            Minutes = plan.Minutes,
            Scored = plan.Quizzes.Any(),
            Judged = plan.Kind == LearningObjectKind.Quiz || plan.Quizzes.Any(rendered.Course.Requires),
            MasteryScore = plan.Kind == LearningObjectKind.Quiz ? plan.Quizzes.Single().PassMark : null,
            Required = plan.Kind switch
            {
                LearningObjectKind.Lesson => plan.Lessons.All(l => l.Status == LessonStatus.Ready),
                _ => plan.Lessons.Any() || plan.Quizzes.Any(rendered.Course.Requires),
            },
            Prerequisites = plan.Prerequisites,
            Lessons = [.. plan.Lessons],
            Files = [.. own],
            StateLength = StateBudget.WorstCase(plan, layout),
        };
    }

    private IEnumerable<(string PackagePath, string CoursePath)> MediaOf(ObjectPlan plan) =>
        plan.Lessons.SelectMany(l => rendered.Lessons[l.Id].Media)
            .Concat(plan.Quizzes.SelectMany(q => rendered.Quizzes[q.Id].Media))
            .Select(m => (m.Key, m.Value));
}
