using System.Globalization;
using LlmEvolution.Import.Pages;
using LlmEvolution.Import.Writing;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Import;

/// <summary>A book, a site, a folder or a bank of questions becomes the files of a course: read, name, convert, write.</summary>
internal static class CourseImport
{
    /// <param name="path">Absolute path of a folder or file that exists.</param>
    /// <param name="info">What the course is to be called.</param>
    /// <param name="diagnostics">Takes what could not be taken over as it was.</param>
    /// <returns>Files by path; null when there is nothing to import (reported).</returns>
    /// <exception cref="IOException">The source cannot be read.</exception>
    public static IReadOnlyDictionary<string, byte[]>? Run(string path, CourseInfo info, DiagnosticBag diagnostics)
    {
        var isFolder = Directory.Exists(path);
        var context = new ImportContext(isFolder ? new DiskSourceTree(path) : new SingleFileTree(path), diagnostics);
        var outline = isFolder ? SourceReader.ReadFolder(path, context) : SourceReader.ReadFile(path, context);
        if (outline is { Modules.IsEmpty: false }) return Run(outline, info, context);
        if (!diagnostics.HasErrors) diagnostics.Report(ImportDiagnostics.Nothing, null, "name a folder with book.toml, docs/ or Markdown files, or a .gift, .xml or .zip file with questions", Path.GetFileName(path));
        return null;
    }

    private static IReadOnlyDictionary<string, byte[]>? Run(BookOutline outline, CourseInfo info, ImportContext context)
    {
        var modules = Begin(outline, info.Id, context);
        var map = new PageMap(
            modules.SelectMany(m => m.Lessons).Where(l => l.Work is not null).DistinctBy(l => l.Work!.File.Path).ToDictionary(l => l.Work!.File.Path, l => l.Id, StringComparer.Ordinal),
            modules.SelectMany(m => m.Lessons).Where(l => l.Work is not null).DistinctBy(l => l.Work!.File.Path).ToDictionary(l => l.Work!.File.Path, l => PageConverter.Sections(l.Work!), StringComparer.Ordinal));
        var writer = new CourseFilesWriter();
        var title = info.Title ?? (string.IsNullOrWhiteSpace(outline.Title) ? info.FallbackTitle : outline.Title);
        writer.Course(info, outline, title);
        foreach (var (module, number) in modules.Select((m, i) => (m, i + 1))) Write(module, $"{Number(number, modules.Count)}-{module.Id}", map, writer, context);
        return writer.Files;
    }

    /// <summary>Gives everything its id, in order, so that the same source gives the same ones.</summary>
    private static List<ModuleWork> Begin(BookOutline outline, string course, ImportContext context)
    {
        var ids = new IdMaker();
        _ = ids.Take(course);
        var modules = new List<ModuleWork>();
        foreach (var module in outline.Modules)
        {
            var images = new ImageShelf(context);
            var works = module.Pages.Select(p => PageConverter.Begin(p, outline.Dialect, context, images)).OfType<PageWork>().ToList();
            if (works.Count + module.Questions.Length == 0) continue;
            var id = ids.Take(Names.Slug(module.Name).Length > 0 ? module.Name : Names.Slug(module.Title).Length > 0 ? module.Title : "module");
            if (module.Questions.Length > 0) _ = ids.Take($"{id}-quiz");
            // A lesson in several places of a book is named after its module as well.
            var lessons = works.Select(w => new LessonWork(ids.Take(w.Page.Name, $"{id}-{w.Page.Name}", $"{id}-lesson"), w)).ToList();
            if (lessons.Count == 0) lessons.Add(new LessonWork(ids.Take($"{id}-overview"), null));
            modules.Add(new ModuleWork(id, module, lessons, images));
        }
        return modules;
    }

    private static void Write(ModuleWork module, string folder, PageMap map, CourseFilesWriter writer, ImportContext context)
    {
        var pages = module.Lessons.Select(l => l.Work is null ? Overview(module) : PageConverter.Finish(l.Work, map)).ToList();
        writer.Module(folder, module.Outline.Title, module.Outline.Pages.IsEmpty ? $"Questions: {module.Outline.Title}" : string.Join(", ", pages.Take(3).Select(p => p.Title)) + (pages.Count > 3 ? ", …" : ""));
        foreach (var (lesson, page, number) in module.Lessons.Zip(pages).Select((l, i) => (l.First, l.Second, i + 1)))
            writer.Lesson($"{folder}/{Number(number, pages.Count)}-{lesson.Id}.md", page, lesson.Work?.Page.Tags ?? []);
        foreach (var (name, path) in module.Images.Files) writer.Image($"{folder}/figures/{name}", context.Bytes(path));
        if (module.Outline.Questions.Length > 0) writer.Quiz(folder, module.Outline.Title, module.Outline.Questions);
    }

    /// <summary>A module has lessons; a bank of questions brings none.</summary>
    private static ConvertedPage Overview(ModuleWork module) => new(module.Outline.Title, $"Questions: {module.Outline.Title}", 1, "");

    private static string Number(int number, int count) => number.ToString(count > 99 ? "000" : "00", CultureInfo.InvariantCulture);

    private sealed record ModuleWork(string Id, OutlineModule Outline, List<LessonWork> Lessons, ImageShelf Images);

    private sealed record LessonWork(string Id, PageWork? Work);
}
