using System.IO.Compression;
using Markdig;

// rawlimit <course folder> <zips to write> <output folder>: reads every file, makes HTML of every Markdown file with the
// extensions that the tool uses, and deflates all of it into zips. No YAML, checks, formulas, colours, figures inside pages,
// links, search, manifest or verification. Also leaves the HTML in a folder, when asked to, for the peers that begin there.
var (course, zips, output) = (args[0], int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture), args[2]);
var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseDefinitionLists().UseAbbreviations().UseMathematics().UseAutoIdentifiers().Build();
var files = Directory.GetFiles(course, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
    .Select(path => (Name: Path.GetRelativePath(course, path), Text: File.ReadAllText(path)))
    .Select(f => f.Name.EndsWith(".md", StringComparison.Ordinal) ? (Name: Path.ChangeExtension(f.Name, ".html"), Text: Markdown.ToHtml(f.Text[(f.Text.IndexOf("---\n", 4, StringComparison.Ordinal) + 4)..], pipeline)) : f)
    .ToList();
Directory.CreateDirectory(output);
for (var n = 0; n < zips; n++)
{
    using var zip = ZipFile.Open(Path.Combine(output, $"{n}.zip"), ZipArchiveMode.Create);
    foreach (var (name, text) in files)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(System.Text.Encoding.UTF8.GetBytes(text));
    }
}
if (args is not [.., "--pages"]) return;
foreach (var (name, text) in files)
{
    var path = Path.Combine(output, "pages", name);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllText(path, text);
}
