using System.Collections.Immutable;
using System.Globalization;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Model.Building;

/// <summary>Reads <c>style</c> of course.yml.</summary>
internal sealed class StyleBuilder(DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> s_levels = ["remember", "understand", "apply", "analyse", "evaluate"];

    private static readonly ImmutableArray<string> s_types =
        ["choice", "multiple", "true-false", "matching", "sequencing", "numeric", "fill-in"];

    public HouseStyle Build(MapReader? map)
    {
        if (map is null) return new HouseStyle();
        var style = new HouseStyle(ReadLesson(map.Map("lesson", "style.lesson")), ReadQuiz(map.Map("quiz", "style.quiz")));
        map.Finish();
        return style;
    }

    private LessonStyle? ReadLesson(MapReader? map)
    {
        if (map is null) return null;
        var style = new LessonStyle
        {
            Sections = [.. Words(map, "sections").Select(s => s.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToImmutableArray())],
            Figures = Range(map, "figures"),
            Blocks = Range(map, "blocks"),
            Checks = Range(map, "checks"),
            Tables = Range(map, "tables"),
            Objectives = Range(map, "objectives"),
            Sources = Range(map, "sources"),
            PrimarySources = Range(map, "primary_sources"),
            Sentence = map.Whole("sentence", 5, 200),
            Grade = map.Number("grade", 1, 30),
            Avoid = Words(map, "avoid"),
            Cited = Words(map, "cited"),
        };
        map.Finish();
        return style;
    }

    private QuizStyle? ReadQuiz(MapReader? map)
    {
        if (map is null) return null;
        var style = new QuizStyle
        {
            Questions = Range(map, "questions"),
            Draw = Range(map, "draw"),
            PerLesson = Range(map, "per_lesson"),
            Choices = Range(map, "choices"),
            LongestKey = map.Whole("longest_key", 0, 100),
            OptionRatio = map.Number("option_ratio", 1, 10),
            Wording = map.Truth("wording") ?? false,
            Levels = Shares(map.Map("levels", "style.quiz.levels"), s_levels),
            Types = Shares(map.Map("types", "style.quiz.types"), s_types),
        };
        map.Finish();
        return style;
    }

    private static ImmutableArray<string> Words(MapReader map, string key) => [.. map.Scalars(key).Select(s => s.Value.Trim())];

    /// <summary>"2": at least two. "2 to 4" or "2-4": both ends included.</summary>
    private CountRange? Range(MapReader map, string key)
    {
        if (map.Scalar(key) is not { } scalar) return null;
        var parts = scalar.Value.Replace("to", "-", StringComparison.Ordinal).Split('-', StringSplitOptions.TrimEntries);
        var numbers = parts.Select(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1).ToList();
        if (numbers.Count <= 2 && numbers.TrueForAll(n => n >= 0) && numbers[0] <= numbers[^1])
            return new CountRange(numbers[0], numbers.Count == 1 ? int.MaxValue : numbers[1]);
        diagnostics.Report(ModelDiagnostics.WrongValue, scalar.Span, "write 2 for at least two, or 2-4", scalar.Value, $"a count for '{key}'");
        return null;
    }

    private static ImmutableDictionary<string, int> Shares(MapReader? map, ImmutableArray<string> names)
    {
        if (map is null) return ImmutableDictionary<string, int>.Empty;
        var shares = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (map.Whole(name, 0, 100) is { } share) shares[name] = share;
        }
        map.Finish();
        return shares.ToImmutable();
    }
}
