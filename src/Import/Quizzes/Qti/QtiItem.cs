using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using LlmEvolution.Import.Pages;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Import.Quizzes.Qti;

/// <summary>One assessmentItem (QTI 2.1 §8.1) with one interaction.</summary>
internal sealed class QtiItem
{
    private const string Blank = "\u2026";

    private readonly StoredXml _xml;
    private readonly XElement _item;
    private readonly ImportContext _context;
    private readonly QuizText _texts;
    private readonly string _name;

    public QtiItem(StoredXml xml, XElement item, ImportContext context)
    {
        _xml = xml;
        _item = item;
        _context = context;
        _texts = new QuizText(context);
        _name = PageWork.Short(item.Attribute("title")?.Value is { Length: > 0 } title ? title : item.Attribute("identifier")?.Value ?? "item");
    }

    /// <summary>Null when it is left out; that has been reported.</summary>
    public ImportedQuestion? Read()
    {
        if (QtiResponse.Children(_item, "itemBody").FirstOrDefault() is not { } body) return LeaveOut(_item, "it has no itemBody", "export it again");
        var interactions = body.Descendants().Where(QtiHtml.IsInteraction).ToList();
        if (interactions.Count != 1) return LeaveOut(_item, interactions.Count == 0 ? "it asks nothing" : $"it asks {interactions.Count} things at once", "make a question of each");
        var interaction = interactions[0];
        var id = interaction.Attribute("responseIdentifier")?.Value ?? "";
        var response = QtiResponse.Children(_item, "responseDeclaration").Select(QtiResponse.Of).FirstOrDefault(r => r.Identifier == id);
        if (response is null) return LeaveOut(interaction, $"nothing is declared for the response '{id}'", "export it again with the right answers");
        var question = new ImportedQuestion { Name = _name, Type = "", Stem = Stem(body, interaction), Place = Place(_item) };
        var read = interaction.Name.LocalName switch
        {
            "choiceInteraction" => Choice(question, interaction, response),
            "textEntryInteraction" => response.IsNumber ? Numeric(question, interaction, response) : FillIn(question, interaction, response),
            "orderInteraction" => Order(question, interaction, response),
            "matchInteraction" => Match(question, interaction, response),
            "extendedTextInteraction" => LeaveOut(interaction, "its answer is an essay, which nobody would read", "ask it in a lesson, or as a question with an answer"),
            var other => LeaveOut(interaction, $"quiz.yml has nothing like {other}", "ask it as one of choice, multiple, matching, sequencing, numeric and fill-in"),
        };
        return read is null ? null : WithFeedback(read);
    }

    private string Stem(XElement body, XElement interaction)
    {
        var inline = interaction.Name.LocalName is "textEntryInteraction";
        var stem = Html(body, e => QtiHtml.IsInteraction(e) || IsFeedback(e), inline ? Blank : "");
        var prompt = QtiResponse.Children(interaction, "prompt").FirstOrDefault();
        return string.Join("\n\n", new[] { stem, prompt is null ? "" : Html(prompt) }.Where(t => t.Length > 0));
    }

    private ImportedQuestion Choice(ImportedQuestion question, XElement interaction, QtiResponse response)
    {
        var right = response.Correct.Count > 0 ? response.Correct : [.. response.Mapped.Where(m => m.Points > 0).Select(m => m.Key)];
        var choices = QtiResponse.Children(interaction, "simpleChoice").Select(c => new ImportedChoice(
            Html(c, IsFeedback),
            right.Contains(c.Attribute("identifier")?.Value ?? ""),
            c.Elements().Where(IsFeedback).Select(f => Html(f)).FirstOrDefault(f => f.Length > 0))).ToImmutableArray();
        if (response.Mapped.Where(m => m.Points > 0).Select(m => m.Points).Distinct().Count() > 1) Change(interaction, "its choices gave parts of the points", "each choice counts as right or wrong");
        var multiple = interaction.Attribute("maxChoices")?.Value != "1" && right.Count > 1;
        return question with { Type = multiple ? "multiple" : "choice", Choices = choices, Shuffle = interaction.Attribute("shuffle")?.Value == "true" };
    }

    private ImportedQuestion FillIn(ImportedQuestion question, XElement interaction, QtiResponse response)
    {
        var best = response.Mapped.Count == 0 ? 0 : response.Mapped.Max(m => m.Points);
        var whole = response.Mapped.Where(m => m.Points > 0 && m.Points == best).ToList();
        var parts = response.Mapped.Where(m => m.Points > 0 && m.Points < best).Select(m => m.Key).ToList();
        if (parts.Count > 0) Change(interaction, $"answers that gave parts of the points are left out: {string.Join(", ", parts)}", "add those that are right enough to 'answers'");
        return question with
        {
            Type = "fill-in",
            Answers = [.. response.Correct.Concat(whole.Select(m => m.Key)).Distinct(StringComparer.Ordinal)],
            CaseSensitive = whole.Exists(m => m.CaseSensitive),
        };
    }

    private ImportedQuestion? Numeric(ImportedQuestion question, XElement interaction, QtiResponse response)
    {
        if (!decimal.TryParse(response.Correct.ElementAtOrDefault(0), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return LeaveOut(interaction, "its right number is not declared", "add it and import again");
        // QTI keeps the tolerance in the response processing, which is a program (§8.2).
        if (_item.Descendants().Any(e => e.Name.LocalName is "equal" or "equalRounded" && e.Attribute("toleranceMode")?.Value is not (null or "exact"))) Change(interaction, "its tolerance is left out", "write 'tolerance' into the answer");
        return question with { Type = "numeric", Value = value };
    }

    private ImportedQuestion? Order(ImportedQuestion question, XElement interaction, QtiResponse response)
    {
        var texts = QtiResponse.Children(interaction, "simpleChoice").Select(c => (Id: c.Attribute("identifier")?.Value ?? "", Text: Html(c, IsFeedback))).ToList();
        var items = response.Correct.Select(id => texts.Find(t => t.Id == id).Text).OfType<string>().ToImmutableArray();
        if (items.Length != texts.Count) return LeaveOut(interaction, "its right order does not name each choice once", "declare the whole order");
        return question with { Type = "sequencing", Items = items };
    }

    private ImportedQuestion? Match(ImportedQuestion question, XElement interaction, QtiResponse response)
    {
        var sets = QtiResponse.Children(interaction, "simpleMatchSet").Select(s => QtiResponse.Children(s, "simpleAssociableChoice").Select(c => (Id: c.Attribute("identifier")?.Value ?? "", Text: Html(c, IsFeedback))).ToList()).ToList();
        var pairs = response.Correct.Select(v => v.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(p => p.Length == 2).ToList();
        if (sets.Count != 2) return LeaveOut(interaction, "it has no two sets", "export it again");
        if (pairs.Select(p => p[0]).Distinct().Count() != pairs.Count || pairs.Select(p => p[1]).Distinct().Count() != pairs.Count) return LeaveOut(interaction, "one of its entries belongs to several others", "matching in quiz.yml is one to one");
        ImmutableArray<(string, string)> found = [.. pairs.Select(p => (Left: sets[0].Find(c => c.Id == p[0]).Text, Right: sets[1].Find(c => c.Id == p[1]).Text)).Where(p => p.Left is not null && p.Right is not null)];
        var loose = sets[0].Count + sets[1].Count - (2 * found.Length);
        if (loose > 0) Change(interaction, $"{loose} entries that match nothing are left out", "matching in quiz.yml has no entries that are left over");
        return question with { Type = "matching", Pairs = found };
    }

    /// <summary>modalFeedback says to which outcome it belongs, by a name of the author's choice.</summary>
    private ImportedQuestion WithFeedback(ImportedQuestion question)
    {
        foreach (var feedback in QtiResponse.Children(_item, "modalFeedback"))
        {
            var id = feedback.Attribute("identifier")?.Value.ToLowerInvariant() ?? "";
            var text = Html(feedback);
            if (text.Length == 0) continue;
            var wrong = id.Contains("incorrect", StringComparison.Ordinal) || id.Contains("wrong", StringComparison.Ordinal);
            if (!wrong && !id.Contains("correct", StringComparison.Ordinal) && !id.Contains("right", StringComparison.Ordinal)) Change(feedback, $"the feedback '{id}' is left out: {PageWork.Short(text)}", "write it into 'feedback'");
            else if (question.Choices.IsEmpty) question = wrong ? question with { WhenWrong = question.WhenWrong ?? text } : question with { WhenRight = question.WhenRight ?? text };
            else question = question with { Choices = [.. question.Choices.Select(c => c.Correct != wrong && c.Feedback is null ? c with { Feedback = text } : c)] };
        }
        return question;
    }

    private string Html(XElement element, Func<XElement, bool>? leaveOut = null, string blank = "") => _texts.Html(QtiHtml.Of(element, leaveOut ?? (_ => false), blank), Place(element));

    private static bool IsFeedback(XElement element) => element.Name.LocalName is "feedbackInline" or "feedbackBlock" or "rubricBlock" or "prompt";

    private SourceSpan Place(XElement element) => _xml.PlaceOf(element);

    private ImportedQuestion? LeaveOut(XElement at, string why, string help)
    {
        _context.Diagnostics.Report(ImportDiagnostics.QuestionLeftOut, Place(at), help, _name, why);
        return null;
    }

    private void Change(XElement at, string what, string help) => _context.Diagnostics.Report(ImportDiagnostics.QuestionChanged, Place(at), help, _name, what);
}
