using System.Collections.Immutable;
using LlmEvolution.Import.Outline;
using LlmEvolution.Import.Quizzes;
using LlmEvolution.Import.Quizzes.Gift;
using LlmEvolution.Import.Quizzes.Qti;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Inspect.Zip;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Import;

/// <summary>Finds out what a source is, and reads its outline or its questions.</summary>
internal static class SourceReader
{
    public static BookOutline? ReadFile(string path, ImportContext context)
    {
        var name = Path.GetFileName(path);
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".zip":
                return ReadZip(path, name, context);
            case ".xml":
                using (var single = new PackageArchive(name, Path.GetDirectoryName(path)!, [name])) return ReadQti(single, Names.Title(Path.GetFileNameWithoutExtension(path)), context);
            case ".gift" or ".txt":
                return context.Text(name) is { } file ? Bank(new GiftReader(file, context).Read(), Names.Title(name.Split('.')[0])) : null;
            default:
                return null;
        }
    }

    /// <param name="path">Absolute.</param>
    public static BookOutline? ReadFolder(string path, ImportContext context)
    {
        var files = context.Tree.Files;
        var toml = context.Has("book.toml") && context.Text("book.toml") is { } settings ? new BookToml(settings) : null;
        var src = toml is null ? "" : (toml["book.src"] ?? "src").Trim('.', '/') + "/";
        if (src == "/") src = "";
        if (context.Has(src + "SUMMARY.md")) return MdBookOutline.Read(src, context);
        if (context.Has("src/SUMMARY.md")) return MdBookOutline.Read("src/", context);
        if (context.Has("imsmanifest.xml") || !files.Any(f => PageFiles.IsPage(f) || FolderOutline.IsGift(f)))
        {
            using var archive = new PackageArchive(Path.GetFileName(path), path, [.. files]);
            return ReadQti(archive, Names.Title(Path.GetFileName(path)), context);
        }
        var docs = files.Any(f => f.StartsWith("docs/", StringComparison.Ordinal) && PageFiles.IsPage(f));
        var isSite = files.Any(f => f is "docusaurus.config.js" or "docusaurus.config.ts" || Path.GetFileNameWithoutExtension(f) == "_category_");
        return isSite ? DocusaurusOutline.Read(docs ? "docs/" : "", context) : FolderOutline.Read(context);
    }

    private static BookOutline? ReadZip(string path, string name, ImportContext context)
    {
        using var stream = File.OpenRead(path);
        if (ZipGate.Open(stream, new InspectLimits(), context.Diagnostics) is null) return null;
        stream.Position = 0;
        try
        {
            using var archive = new PackageArchive(name, stream);
            return ReadQti(archive, Names.Title(Path.GetFileNameWithoutExtension(name)), context);
        }
        catch (InvalidDataException e)
        {
            context.Diagnostics.Report(ImportDiagnostics.BrokenQti, null, "export it again", name, e.Message.TrimEnd('.'));
            return null;
        }
    }

    private static BookOutline ReadQti(PackageArchive archive, string title, ImportContext context)
    {
        var package = new QtiPackage(archive, context);
        var questions = package.Read();
        return Bank(questions, package.Title ?? title);
    }

    /// <summary>A module for each category, in the order in which they come.</summary>
    private static BookOutline Bank(IReadOnlyList<ImportedQuestion> questions, string title) => new(
        title,
        null,
        [.. questions.GroupBy(q => CategoryOf(q.Category), StringComparer.Ordinal).Select(g => new OutlineModule(g.Key.Length == 0 ? title : g.Key.Split('/')[^1].Trim(), g.Key.Length == 0 ? title : g.Key, [], [.. g]))],
        new Dialect());

    // "$course$/top/Biology/Cells": Moodle's own names of where a tree of categories begins.
    private static string CategoryOf(string written)
    {
        var parts = written.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SkipWhile(p => p.StartsWith('$') || p.Equals("top", StringComparison.OrdinalIgnoreCase));
        return string.Join('/', parts);
    }
}
