using System.Net;
using System.Text;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>The form of a question as docs/page-contract.md has it; the same in lessons and quizzes.</summary>
internal sealed class QuestionHtml
{
    private readonly StringBuilder _html = new();
    private readonly Question _question;
    private readonly TextContext _context;

    private QuestionHtml(Question question, TextContext context)
    {
        _question = question;
        _context = context;
    }

    /// <param name="question">The question.</param>
    /// <param name="context">Of the page.</param>
    /// <param name="inline">A check in a lesson, with a button of its own.</param>
    public static string Render(Question question, TextContext context, bool inline) => new QuestionHtml(question, context).Render(inline);

    private string Render(bool inline)
    {
        _html.Append($"<form class=\"question\" data-question=\"{_question.Id}\" data-type=\"{_question.Type}\" novalidate><fieldset><legend>{Inline(_question.Stem)}</legend>");
        WriteOptions();
        if (_question is OutcomeQuestion outcome)
        {
            WriteFeedback("correct", outcome.FeedbackCorrect);
            WriteFeedback("incorrect", outcome.FeedbackIncorrect);
        }
        _html.Append("</fieldset>");
        if (inline) _html.Append($"<p class=\"question-actions\"><button type=\"submit\">{Word("check")}</button></p>");
        return _html.Append("<p class=\"verdict\" role=\"status\"></p></form>").ToString();
    }

    private void WriteOptions()
    {
        switch (_question)
        {
            case ChoiceQuestion choice: WriteChoices(choice); break;
            case TrueFalseQuestion trueFalse: WriteTrueFalse(trueFalse); break;
            case MatchingQuestion matching: WritePairs(matching); break;
            case SequencingQuestion sequencing: WriteSequence(sequencing); break;
            case NumericQuestion numeric: WriteField(numeric.Unit is { } unit ? _context.Words.Text("yourAnswerIn", unit) : _context.Words.Text("yourAnswer"), " inputmode=\"decimal\""); break;
            default: WriteField(_context.Words.Text("yourAnswer"), " autocapitalize=\"off\" spellcheck=\"false\""); break;
        }
    }

    private void WriteChoices(ChoiceQuestion question)
    {
        if (question.Multiple) _html.Append($"<p class=\"hint\">{Word("pick", question.Choices.Count(c => c.Correct))}</p>");
        _html.Append($"<ul class=\"choices\"{ShuffleMark}>");
        foreach (var choice in question.Choices) WriteChoice(choice.Key, InLabel(choice.Text), question.Multiple ? "checkbox" : "radio", choice.Feedback);
        _html.Append("</ul>");
    }

    private void WriteTrueFalse(TrueFalseQuestion question)
    {
        _html.Append("<ul class=\"choices\">");
        WriteChoice("true", Word("true"), "radio", question.FeedbackTrue);
        WriteChoice("false", Word("false"), "radio", question.FeedbackFalse);
        _html.Append("</ul>");
    }

    private void WriteChoice(string key, string html, string input, InlineText? feedback)
    {
        _html.Append($"<li data-key=\"{key}\"><label><input type=\"{input}\" name=\"{_question.Id}\" value=\"{key}\"><span>{html}</span></label>");
        WriteFeedback(key, feedback);
        _html.Append("</li>");
    }

    private void WritePairs(MatchingQuestion question)
    {
        var rights = question.Pairs.OrderBy(p => p.Right.Markdown, StringComparer.Ordinal).Select(p =>
            $"<option value=\"{p.Key}\">{WebUtility.HtmlEncode(PlainText.Of(p.Right.Body))}</option>");
        var options = $"<option value=\"\">{Word("choose")}</option>" + string.Concat(rights);
        _html.Append($"<ul class=\"pairs\"{ShuffleMark}>");
        foreach (var pair in question.Pairs)
            _html.Append($"<li data-key=\"{pair.Key}\"><label><span>{InLabel(pair.Left)}</span><select name=\"{_question.Id}-{pair.Key}\">{options}</select></label></li>");
        _html.Append("</ul>");
    }

    private void WriteSequence(SequencingQuestion question)
    {
        _html.Append($"<p class=\"hint\">{Word("order")}</p><ol class=\"sequence\">");
        foreach (var item in WrongOrder(question.Items))
        {
            var name = PlainText.Of(item.Text.Body);
            _html.Append($"<li data-key=\"{item.Key}\"><span>{Inline(item.Text)}</span>");
            _html.Append($"<button type=\"button\" data-move=\"up\" aria-label=\"{Word("moveUp", name)}\">↑</button>");
            _html.Append($"<button type=\"button\" data-move=\"down\" aria-label=\"{Word("moveDown", name)}\">↓</button></li>");
        }
        _html.Append("</ol>");
    }

    // Every other item first, then the rest, backwards: never the right order for three or more, and the same in every build.
    private static IEnumerable<SequenceItem> WrongOrder(IReadOnlyList<SequenceItem> items) =>
        items.Where((_, i) => i % 2 == 1).Concat(items.Where((_, i) => i % 2 == 0).Reverse());

    private void WriteField(string label, string attributes) =>
        _html.Append($"<label class=\"field\"><span>{WebUtility.HtmlEncode(label)}</span><input type=\"text\" name=\"{_question.Id}\" autocomplete=\"off\"{attributes}></label>");

    private void WriteFeedback(string key, InlineText? feedback)
    {
        if (feedback is not null) _html.Append($"<div class=\"feedback\" data-feedback=\"{key}\" hidden>{Inline(feedback)}</div>");
    }

    private string Word(string key, params object[] values) => WebUtility.HtmlEncode(_context.Words.Text(key, values));

    private string ShuffleMark => _question.Shuffle ? " data-shuffle" : "";

    private string InLabel(InlineText text) => TextHtmlRenderer.RenderInline(text.Body, _context, TermForm.Plain);

    private string Inline(InlineText text) => TextHtmlRenderer.RenderInline(text.Body, _context);
}
