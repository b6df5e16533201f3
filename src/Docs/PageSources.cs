using System.CommandLine;
using System.Text;
using LlmEvolution.Docs.Api;

namespace LlmEvolution.Docs;

/// <summary>A finished page, ready to be a lesson.</summary>
/// <param name="Images">Absolute path of each picture, and its name below <c>images/</c>.</param>
internal sealed record PageText(string Title, string Body, IReadOnlyList<(string Source, string Name)> Images);

/// <summary>Puts a page together from the places that site.yml names for it.</summary>
internal sealed class PageSources(SitePlaces places, RootCommand commands)
{
    public PageText Read(PageEntry entry)
    {
        var body = new StringBuilder();
        var images = new List<(string, string)>();
        var title = entry.Title;
        if (entry.File is { } file)
        {
            var page = MarkdownPage.Read(places, file);
            title = page.Title;
            Add(page);
        }
        foreach (var code in places.CodesOf(entry))
        {
            var page = MarkdownPage.Read(places, $"docs/diagnostics/{code}.md");
            body.Append("## ").Append(page.Title).Append("\n\n");
            Add(page);
        }
        if (entry.Commands) body.Append(CommandText.Of(commands));
        if (entry.Namespaces is { } namespaces) body.Append(ApiText.Of(namespaces));
        return new PageText(title ?? throw new ManualException($"site.yml: {entry.Name} has neither title nor file"), body.ToString(), images);

        void Add(PageText page)
        {
            body.Append(page.Body.Trim()).Append("\n\n");
            images.AddRange(page.Images);
        }
    }
}
