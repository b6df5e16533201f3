using System.Text;
using System.Text.RegularExpressions;
using LlmEvolution.Import.Pages;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Import.Quizzes.Gift;

/// <summary>Moodle's GIFT: title, format, stem and, between braces, the answers. The kind of question is told by their marks.</summary>
internal sealed partial class GiftReader(SourceFile file, ImportContext context)
{
    private readonly QuizText _texts = new(context);

    public IReadOnlyList<ImportedQuestion> Read() => QuestionForm.Fitting(GiftBlocks.Of(file.Text).Select(Question).OfType<ImportedQuestion>(), context);

    private ImportedQuestion? Question(GiftBlock block)
    {
        var text = block.Text;
        var place = file.Span(block.Start, text.Length).First(Math.Max(1, text.Split('\n')[0].TrimEnd().Length));
        var head = Head().Match(text);
        var title = head.Groups[1].Success ? Unescape(head.Groups[1].Value) : null;
        var format = head.Groups[2].Value.ToLowerInvariant();
        var body = text[head.Length..];
        var name = PageWork.Short(title is { Length: > 0 } ? title : Unescape(body.Split('{')[0]));
        var braces = GiftAnswer.Unescaped(body, '{', '}').ToList();
        if (braces.Count == 0) return LeaveOut(name, place, "it asks nothing: it is a description", "write it into a lesson");
        if (braces.Count < 2 || body[braces[0]] != '{' || body[braces[1]] != '}') return Broken(place, braces.Count < 2 ? "a brace is not closed" : "a brace is closed that nobody opened", "close the answers with }, and write \\{ and \\} for braces in a text");
        if (braces.Count > 2) return Broken(place, "it has several pairs of braces", "write \\{ and \\} for braces in a text, and leave an empty line between questions");
        var (before, answers, after) = (body[..braces[0]], body[(braces[0] + 1)..braces[1]], body[(braces[1] + 1)..]);
        var reader = new GiftQuestion(name, format, place, block.Category, this);
        var stem = reader.Text(before.TrimEnd()) + (after.Trim().Length == 0 ? "" : $" \\_\\_\\_\\_\\_ {reader.Text(after.Trim())}");
        return reader.Read(stem, Clean(answers).Trim());
    }

    public string Convert(string text, string format, SourceSpan place)
    {
        var plain = Unescape(text);
        return format switch
        {
            "markdown" => _texts.Markdown(plain),
            "plain" => _texts.Plain(plain),
            // "moodle", the default, takes tags for tags.
            _ => format == "html" || plain.Contains('<', StringComparison.Ordinal) || Entity().IsMatch(plain) ? _texts.Html(plain, place) : _texts.Plain(plain),
        };
    }

    public ImportedQuestion? LeaveOut(string name, SourceSpan place, string why, string help)
    {
        context.Diagnostics.Report(ImportDiagnostics.QuestionLeftOut, place, help, name, why);
        return null;
    }

    public void Change(string name, SourceSpan place, string what, string help) => context.Diagnostics.Report(ImportDiagnostics.QuestionChanged, place, help, name, what);

    public ImportedQuestion? Broken(SourceSpan place, string why, string help)
    {
        context.Diagnostics.Report(ImportDiagnostics.BrokenGift, place, help, why);
        return null;
    }

    private static string Clean(string text) => text.Replace(GiftBlocks.Comment.ToString(), "", StringComparison.Ordinal);

    /// <summary>Takes the backslash from what it protects; <c>\n</c> is a line end.</summary>
    public static string Unescape(string text)
    {
        var result = new StringBuilder();
        text = Clean(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length) result.Append(text[i]);
            else if (text[i + 1] is '~' or '=' or '#' or '{' or '}' or ':' or '\\') result.Append(text[++i]);
            else if (text[i + 1] == 'n')
            {
                result.Append('\n');
                i++;
            }
            else result.Append('\\');
        }
        return result.ToString().Trim();
    }

    [GeneratedRegex(@"\A\s*(?:::((?:[^\\:]|\\.|:(?!:))*)::)?\s*(?:\[(html|moodle|plain|markdown)\])?\s*", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Head();

    [GeneratedRegex("&(#[0-9]+|#x[0-9a-fA-F]+|[a-zA-Z]+);")]
    private static partial Regex Entity();
}
