using System.Globalization;
using System.Text;
using LlmEvolution.Import.Pages;
using LlmEvolution.Import.Quizzes;

namespace LlmEvolution.Import.Writing;

/// <summary>The files of the new course, in memory until all of them are there.</summary>
internal sealed class CourseFilesWriter
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>By path in the course.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public void Course(CourseInfo info, BookOutline outline, string title)
    {
        var description = string.IsNullOrWhiteSpace(outline.Description) ? title : outline.Description.ReplaceLineEndings(" ");
        Add("course.yml", $"""
            id: {YamlText.Of(info.Id)}
            iri: {YamlText.Quoted(info.Iri)}
            title: {YamlText.Of(title)}
            description: {YamlText.Of(description)}
            language: {YamlText.Of(info.Language)}
            date: {info.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}

            """);
    }

    public void Module(string folder, string title, string summary) => Add($"{folder}/module.yml", $"title: {YamlText.Of(title)}\nsummary: {YamlText.Of(summary)}\n");

    public void Lesson(string path, ConvertedPage page, IReadOnlyCollection<string> tags)
    {
        var text = new StringBuilder("---\n");
        text.Append(CultureInfo.InvariantCulture, $"title: {YamlText.Of(page.Title)}\nsummary: {YamlText.Of(page.Summary)}\nminutes: {page.Minutes}\n");
        if (tags.Count > 0) text.Append(CultureInfo.InvariantCulture, $"tags: [{string.Join(", ", tags.Select(YamlText.Quoted))}]\n");
        if (page.Body.Length == 0) text.Append("status: outline\n");
        text.Append("---\n");
        if (page.Body.Length > 0) text.Append('\n').Append(page.Body);
        Add(path, text.ToString());
    }

    public void Quiz(string folder, string title, IReadOnlyList<ImportedQuestion> questions) => Add($"{folder}/quiz.yml", QuestionYaml.Write(title, questions));

    public void Image(string path, byte[] content) => _files[path] = content;

    private void Add(string path, string text) => _files[path] = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
}
