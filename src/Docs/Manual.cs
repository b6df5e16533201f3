using System.CommandLine;
using System.Globalization;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Check;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Docs;

/// <summary>Writes the course folder: site.yml says what stands where, and everything comes from where it is kept already.</summary>
internal static class Manual
{
    /// <param name="repository">Absolute path of the checkout.</param>
    /// <param name="folder">Absolute path; whatever is there is deleted.</param>
    /// <param name="commands">The tool's command line.</param>
    /// <returns>Number of pages.</returns>
    /// <exception cref="ManualException">Something is missing, is there twice, or leads nowhere.</exception>
    public static int Write(string repository, string folder, RootCommand commands)
    {
        var site = SiteMap.Read(repository);
        var places = new SitePlaces(repository, site);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        File.Copy(Path.Combine(repository, "docs", "site", "course.yml"), Path.Combine(folder, "course.yml"));

        var pages = new List<WrittenPage>();
        foreach (var (number, part) in site.Parts.Index())
        {
            var module = Directory.CreateDirectory(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number + 1:00}-{part.Id}"))).FullName;
            File.WriteAllText(Path.Combine(module, "module.yml"), $"id: {part.Id}\ntitle: {Yaml.Text(part.Title)}\nsummary: {Yaml.Text(part.Summary)}\n");
            foreach (var (order, entry) in part.Pages.Index())
                pages.Add(Write(new PageSources(places, commands), entry, Path.Combine(module, string.Create(CultureInfo.InvariantCulture, $"{order + 1:00}-{entry.Name}.md"))));
        }
        WriteMinutes(folder, pages);
        return pages.Count;
    }

    private static WrittenPage Write(PageSources sources, PageEntry entry, string path)
    {
        var text = sources.Read(entry);
        foreach (var (source, name) in text.Images)
        {
            Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(path)!, "images"));
            File.Copy(source, Path.Combine(Path.GetDirectoryName(path)!, "images", name), overwrite: true);
        }
        var page = new WrittenPage(path, entry, text);
        page.Save(1);
        return page;
    }

    /// <summary>The tool itself says how long a page takes to read.</summary>
    private static void WriteMinutes(string folder, List<WrittenPage> pages)
    {
        var course = new Compiler(new DiskSourceTree(folder), new DiagnosticBag()).Check() ?? throw new ManualException($"{folder} is no course");
        var minutes = LessonMeasure.AllOf(course).ToDictionary(m => m.Lesson.Id, m => Math.Max(1, (int)Math.Round(m.Estimate)));
        foreach (var page in pages) page.Save(minutes.GetValueOrDefault(page.Entry.Name, 1));
    }

    private sealed record WrittenPage(string Path, PageEntry Entry, PageText Text)
    {
        public void Save(int minutes) => File.WriteAllText(
            Path,
            string.Create(CultureInfo.InvariantCulture, $"---\nid: {Entry.Name}\ntitle: {Yaml.Text(Text.Title)}\nsummary: {Yaml.Text(Entry.Summary)}\nminutes: {minutes}\n---\n\n{Text.Body.Trim()}\n"));
    }
}
