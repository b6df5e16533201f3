using System.Collections.Immutable;
using System.Globalization;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;

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
        ImmutableArray<ImmutableArray<string>> sections = [.. map.Scalars("sections").Select(Alternatives).Where(names => !names.IsEmpty)];
        var style = new LessonStyle
        {
            Sections = sections,
            Figures = Range(map, "figures"),
            Blocks = Range(map, "blocks"),
            Checks = Range(map, "checks"),
            Tables = Range(map, "tables"),
            Objectives = Range(map, "objectives"),
            Sources = Range(map, "sources"),
            PrimarySources = Range(map, "primary_sources"),
            Sentence = map.Whole("sentence", 5, 200),
            MeanSentence = Range(map, "mean_sentence"),
            Minutes = map.Number("minutes", 0, 1),
            Subheadings = SectionsAmong(map, "subheadings", sections),
            Columns = map.Whole("columns", 1, 50),
            Grade = map.Number("grade", 1, 30),
            Avoid = [.. map.Scalars("avoid").Select(w => w.Value.Trim())],
            Cited = SectionsAmong(map, "cited", sections),
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
            KeyPlace = map.Whole("key_place", 0, 100),
            OptionRatio = map.Number("option_ratio", 1, 10),
            Wording = map.Truth("wording") ?? false,
            Levels = Shares(map.Map("levels", "style.quiz.levels"), s_levels),
            Types = Shares(map.Map("types", "style.quiz.types"), s_types),
        };
        map.Finish();
        return style;
    }

    private ImmutableArray<string> Alternatives(YamlScalar section)
    {
        var names = section.Value.Split('|', StringSplitOptions.TrimEntries);
        if (names.All(n => n.Length > 0)) return [.. names];
        diagnostics.Report(ModelDiagnostics.WrongValue, section.Span, "write a heading on both sides of '|'", section.Value, "a section");
        return [];
    }

    /// <summary>A misspelt section would be looked for in vain, and nobody would know.</summary>
    private ImmutableArray<string> SectionsAmong(MapReader map, string key, ImmutableArray<ImmutableArray<string>> sections)
    {
        var known = sections.SelectMany(s => s).ToList();
        var names = map.Scalars(key);
        foreach (var name in names.Where(n => known.Count > 0 && !known.Contains(n.Value.Trim())))
        {
            var help = NearMiss.Help(name.Value.Trim(), known, "name it in 'sections' as well");
            diagnostics.Report(ModelDiagnostics.WrongValue, name.Span, help, name.Value, "a section of 'sections'");
        }
        return [.. names.Select(n => n.Value.Trim())];
    }

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
