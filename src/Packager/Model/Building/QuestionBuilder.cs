using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Markdown;

namespace LlmEvolution.Packager.Model.Building;

/// <summary>Reads the questions of one quiz or the checks of one lesson, whose ids are unique among them.</summary>
internal sealed class QuestionBuilder(CourseMarkdown markdown, DiagnosticBag diagnostics)
{
    private static readonly string[] s_types = ["choice", "multiple", "true-false", "matching", "sequencing", "numeric", "fill-in"];
    private static readonly string[] s_blooms = ["remember", "understand", "apply", "analyse", "evaluate"];

    private readonly IdRegister _ids = new(diagnostics);

    /// <param name="map">The question.</param>
    /// <param name="scored">Part of a quiz, which may say what the question tests; a check may not.</param>
    public Question? Build(MapReader map, bool scored)
    {
        var id = map.Text("id", required: true);
        if (id is not null) _ids.Take(id, map.SpanOf("id"));
        var type = map.Word("type", s_types, required: true);
        var stem = Inline(map, "stem", required: true);
        if (type is null) return null;
        var question = ReadAnswer(map, type);
        if (id is null || stem is null || question is null) return null;
        question = question with { Id = id, Stem = stem, Span = map.Span, Shuffle = map.Truth("shuffle") ?? true };
        if (scored)
        {
            if (!map.Has("lesson") && (map.Has("section") || map.Has("objective"))) map.Missing("lesson", "add 'lesson: …': a section or objective is one of a lesson");
            question = question with
            {
                Lesson = map.Reference("lesson"),
                Section = map.Reference("section"),
                Objective = map.Whole("objective", 1, 20),
                Bloom = map.Word("bloom", s_blooms),
                Source = map.Reference("source"),
            };
        }
        map.Finish();
        return question;
    }

    /// <summary>Items to put in order or pairs to match that count for nothing.</summary>
    public OutcomeQuestion? BuildExercise(MapReader map, string id)
    {
        var stem = Inline(map, "stem", required: true);
        var shuffle = map.Truth("shuffle") ?? true;
        _ = map.Has("feedback"); // a key even when the items cannot be used
        var matching = map.Has("pairs");
        var question = ReadAnswer(map, matching ? "matching" : "sequencing") as OutcomeQuestion;
        return stem is null || question is null ? null : question with { Id = id, Stem = stem, Shuffle = shuffle };
    }

    private Question? ReadAnswer(MapReader map, string type) => type switch
    {
        "choice" or "multiple" => ReadChoices(map, type == "multiple"),
        "true-false" => ReadTrueFalse(map),
        "matching" => ReadMatching(map),
        "sequencing" => ReadSequencing(map),
        "numeric" => ReadNumeric(map),
        _ => ReadFillIn(map),
    };

    private ChoiceQuestion? ReadChoices(MapReader map, bool multiple)
    {
        var choices = ImmutableArray.CreateBuilder<Choice>();
        foreach (var choice in map.Maps("choices", "a choice", required: true))
        {
            var text = Inline(choice, "text", required: true);
            var feedback = Inline(choice, "feedback");
            var correct = choice.Truth("correct") ?? false;
            choice.Finish();
            if (text is null) continue;
            if (feedback is null) diagnostics.Report(ModelDiagnostics.NoFeedback, choice.Span with { Length = 0 }, "add 'feedback: …' that says why it is right or wrong", "the choice");
            choices.Add(new Choice(KeyAt(choices.Count), text, correct, feedback));
        }
        if (!CountIs(map, "choices", choices.Count, 2, 10) || !AllDifferent(map, "choices", choices.Select(c => c.Text.Markdown))) return null;
        var right = choices.Count(c => c.Correct);
        if (multiple ? right < 2 || right == choices.Count : right != 1)
        {
            var needs = multiple ? "two or more correct choices and at least one that is not" : "exactly one choice with 'correct: true'";
            diagnostics.Report(ModelDiagnostics.CorrectCount, map.SpanOf("choices"), multiple ? "use 'type: choice' for one correct choice" : "use 'type: multiple' for several correct choices", multiple ? "multiple" : "choice", needs, right);
            return null;
        }
        return new ChoiceQuestion { Id = "", Stem = null!, Span = map.Span, Choices = choices.ToImmutable(), Multiple = multiple };
    }

    private TrueFalseQuestion? ReadTrueFalse(MapReader map)
    {
        var answer = map.Truth("answer", required: true);
        var feedback = Feedback(map);
        var whenTrue = Part(feedback, "true");
        var whenFalse = Part(feedback, "false");
        feedback?.Finish();
        return answer is null ? null : new TrueFalseQuestion { Id = "", Stem = null!, Span = map.Span, Answer = answer.Value, FeedbackTrue = whenTrue, FeedbackFalse = whenFalse };
    }

    private Question? ReadMatching(MapReader map)
    {
        var pairs = ImmutableArray.CreateBuilder<MatchingPair>();
        foreach (var pair in map.Maps("pairs", "a pair", required: true))
        {
            var left = Inline(pair, "left", required: true);
            var right = Inline(pair, "right", required: true);
            pair.Finish();
            if (left is not null && right is not null) pairs.Add(new MatchingPair(KeyAt(pairs.Count), left, right));
        }
        if (!CountIs(map, "pairs", pairs.Count, 2, 8) || !AllDifferent(map, "pairs", pairs.Select(p => p.Left.Markdown)) || !AllDifferent(map, "pairs", pairs.Select(p => PlainText.Of(p.Right.Body)))) return null;
        return WithFeedback(map, new MatchingQuestion { Id = "", Stem = null!, Span = map.Span, Pairs = pairs.ToImmutable() });
    }

    private Question? ReadSequencing(MapReader map)
    {
        var items = map.Scalars("items", required: true);
        if (!CountIs(map, "items", items.Length, 3, 8) || !AllDifferent(map, "items", items.Select(i => i.Value))) return null;
        return WithFeedback(map, new SequencingQuestion
        {
            Id = "",
            Stem = null!,
            Span = map.Span,
            Items = [.. items.Select((item, index) => new SequenceItem(KeyAt(index), markdown.ParseInline(item, diagnostics)))],
        });
    }

    private Question? ReadNumeric(MapReader map)
    {
        var unit = map.Text("unit");
        if (map.Map("answer", "the answer") is not { } answer)
        {
            if (!map.Has("answer")) map.Missing("answer", "add 'answer: {value: 140, tolerance: 0}' or 'answer: {min: 1, max: 2}'");
            return null;
        }
        const decimal limit = 1e15m;
        var exact = answer.Has("value");
        var value = answer.Number("value", -limit, limit);
        var tolerance = answer.Number("tolerance", 0, limit) ?? 0;
        var minimum = exact ? value - tolerance : answer.Number("min", -limit, limit, required: true);
        var maximum = exact ? value + tolerance : answer.Number("max", -limit, limit, required: true);
        answer.Finish();
        if (minimum is null || maximum is null) return null;
        if (minimum > maximum)
        {
            diagnostics.Report(ModelDiagnostics.EmptyRange, answer.Span, "write the smaller number as 'min'", minimum, maximum);
            return null;
        }
        return WithFeedback(map, new NumericQuestion { Id = "", Stem = null!, Span = map.Span, Minimum = minimum.Value, Maximum = maximum.Value, Unit = unit });
    }

    private Question? ReadFillIn(MapReader map)
    {
        var answers = map.Scalars("answers", required: true);
        var caseSensitive = map.Truth("case_sensitive") ?? false;
        if (!CountIs(map, "answers", answers.Length, 1, 20)) return null;
        return WithFeedback(map, new FillInQuestion { Id = "", Stem = null!, Span = map.Span, Answers = [.. answers.Select(a => a.Value.Trim())], CaseSensitive = caseSensitive });
    }

    private OutcomeQuestion WithFeedback(MapReader map, OutcomeQuestion question)
    {
        if (Feedback(map) is not { } feedback) return question;
        question = question with { FeedbackCorrect = Part(feedback, "correct"), FeedbackIncorrect = Part(feedback, "incorrect") };
        feedback.Finish();
        return question;
    }

    private MapReader? Feedback(MapReader map)
    {
        if (!map.Has("feedback")) diagnostics.Report(ModelDiagnostics.NoFeedback, map.Span with { Length = 0 }, "add 'feedback: {…}' that explains the answer", "the question");
        return map.Map("feedback", "feedback");
    }

    private InlineText? Part(MapReader? feedback, string key)
    {
        if (feedback is null) return null;
        if (!feedback.Has(key)) diagnostics.Report(ModelDiagnostics.NoFeedback, feedback.Span with { Length = 0 }, $"add '{key}: …'", $"the answer '{key}'");
        return Inline(feedback, key);
    }

    private InlineText? Inline(MapReader map, string key, bool required = false) =>
        map.Text(key, required) is null ? null : markdown.ParseInline(map.Scalar(key)!, diagnostics);

    private bool CountIs(MapReader map, string key, int count, int minimum, int maximum)
    {
        if (count >= minimum && count <= maximum) return true;
        if (map.Has(key)) diagnostics.Report(ModelDiagnostics.ItemCount, map.SpanOf(key), null, key, minimum, maximum, count);
        return false;
    }

    private bool AllDifferent(MapReader map, string key, IEnumerable<string> texts)
    {
        // Case matters: $x$ and $X$ are two answers.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (texts.All(t => seen.Add(t.Trim()))) return true;
        diagnostics.Report(ModelDiagnostics.SameText, map.SpanOf(key), "word them differently", key);
        return false;
    }

    private static string KeyAt(int index) => ((char)('a' + index)).ToString();
}
