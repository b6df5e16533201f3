using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>What a course that is being made is called.</summary>
internal sealed record CourseNames(string Id, string Title, string Language, string Iri);

/// <summary>The options of the commands that make a course; nothing is ever asked for.</summary>
internal sealed partial class CourseOptions
{
    private readonly Option<string?> _id = new("--id") { Description = "The course's id; made of the folder's name when left out" };
    private readonly Option<string?> _title = new("--title") { Description = "Its title; made of the folder's name when left out" };
    private readonly Option<string> _language = new("--language") { Description = "Its language, such as en, de or pt-BR", DefaultValueFactory = _ => "en" };
    private readonly Option<string?> _iri = new("--iri") { Description = "An address of your own that names it; https://example.org/courses/<id> when left out" };

    public void AddTo(Command command)
    {
        command.Add(_id);
        command.Add(_title);
        command.Add(_language);
        command.Add(_iri);
    }

    /// <summary>As given; null when left out.</summary>
    public string? TitleOf(ParseResult parsed) => parsed.GetValue(_title);

    public CourseNames Of(ParseResult parsed, string path)
    {
        var name = new DirectoryInfo(path).Name;
        var made = NotInIds().Replace(name.ToLowerInvariant(), "-").Trim('-');
        var id = parsed.GetValue(_id) ?? (made.Length is 0 or > 100 ? "my-course" : made);
        var words = name.Replace('-', ' ').Replace('_', ' ').Trim();
        return new CourseNames(
            id,
            parsed.GetValue(_title) ?? (words.Length == 0 ? "My Course" : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words)),
            parsed.GetValue(_language)!,
            parsed.GetValue(_iri) ?? $"https://example.org/courses/{id}");
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInIds();
}
