using System.Xml.Linq;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Import.Quizzes.Qti;

/// <summary>
/// Items of a content package (QTI 2.1 with IMS CP 1.1: imsmanifest.xml names them, a test puts them in order) or single files.
/// All XML goes through <see cref="StoredXml"/>: no document type, nothing from outside, bounded size and depth.
/// </summary>
internal sealed class QtiPackage(PackageArchive archive, ImportContext context)
{
    private const string Manifest = "imsmanifest.xml";

    // Items of one package; quiz.yml holds 500.
    private const int ItemLimit = 5_000;

    /// <summary>Title of the test, when there is one.</summary>
    public string? Title { get; private set; }

    public IReadOnlyList<ImportedQuestion> Read()
    {
        var paths = archive.Contains(Manifest) ? FromManifest() : [.. archive.Paths.Where(p => p.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];
        return QuestionForm.Fitting(paths.Take(ItemLimit).Select(Question).OfType<ImportedQuestion>(), context);
    }

    private List<string> FromManifest()
    {
        if (Load(Manifest) is not { Root: { } root } xml) return [];
        var resources = root.Descendants().Where(e => e.Name.LocalName == "resource").ToList();
        var items = resources.Where(r => TypeOf(r).StartsWith("imsqti_item", StringComparison.OrdinalIgnoreCase)).Select(r => Href(xml, r)).OfType<string>().ToList();
        var test = resources.Where(r => TypeOf(r).StartsWith("imsqti_test", StringComparison.OrdinalIgnoreCase) || TypeOf(r).StartsWith("imsqti_assessment", StringComparison.OrdinalIgnoreCase)).Select(r => Href(xml, r)).OfType<string>().FirstOrDefault();
        var ordered = test is null ? [] : FromTest(test);
        return [.. ordered.Concat(items.Except(ordered, StringComparer.Ordinal))];
    }

    private List<string> FromTest(string path)
    {
        if (Load(path) is not { Root: { } root } xml) return [];
        Title = root.Attribute("title")?.Value is { Length: > 0 } title ? title : null;
        return [.. root.Descendants().Where(e => e.Name.LocalName == "assessmentItemRef").Select(r => Href(xml, r, path)).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private ImportedQuestion? Question(string path)
    {
        if (Load(path) is not { Root: { } root } xml) return null;
        if (root.Name.LocalName == "assessmentItem") return new QtiItem(xml, root, context).Read();
        if (root.Name.LocalName is not ("assessmentTest" or "manifest"))
            context.Diagnostics.Report(ImportDiagnostics.QuestionLeftOut, xml.PlaceOf(root), "export it as QTI 2.1", path, $"its root is <{root.Name.LocalName}> and not <assessmentItem>");
        return null;
    }

    private string? Href(StoredXml xml, XElement element, string from = Manifest)
    {
        var href = element.Attribute("href")?.Value ?? "";
        var path = CoursePath.Combine(from, Uri.UnescapeDataString(href.Split('?', '#')[0]));
        if (path is not null && archive.Contains(path)) return path;
        context.Diagnostics.Report(ImportDiagnostics.NoFile, xml.PlaceOf(element), "export the package again", href);
        return null;
    }

    private StoredXml? Load(string path)
    {
        if (StoredXml.Find(archive, path) is not { } xml) return null;
        if (xml.Problem == XmlProblem.None) return xml;
        context.Diagnostics.Report(ImportDiagnostics.BrokenQti, xml.Place, "export it again as QTI 2.1", path, xml.Message.TrimEnd('.'));
        return null;
    }

    private static string TypeOf(XElement resource) => resource.Attribute("type")?.Value ?? "";
}
