using System.Collections.Immutable;

namespace LlmEvolution.Packager.Model;

/// <summary>
/// What a team asks of its own lessons and quizzes beyond what the tool needs. Findings are warnings, and only what is written
/// in <c>style</c> of course.yml is asked for.
/// </summary>
/// <param name="Lesson">Null: nothing is asked of lessons.</param>
/// <param name="Quiz">Null: nothing is asked of quizzes.</param>
public sealed record HouseStyle(LessonStyle? Lesson = null, QuizStyle? Quiz = null);

/// <summary>Counts, both ends included.</summary>
public sealed record CountRange(int Minimum, int Maximum)
{
    /// <summary>Whether a count is within both bounds.</summary>
    public bool Holds(int count) => count >= Minimum && count <= Maximum;

    /// <summary>In words.</summary>
    public override string ToString() => Minimum == Maximum ? $"{Minimum}" : Maximum == int.MaxValue ? $"at least {Minimum}" : $"{Minimum} to {Maximum}";
}

/// <summary>What every lesson with a body is to have.</summary>
public sealed record LessonStyle
{
    /// <summary>Headings of level 2 in order; each with the headings that may stand in its place.</summary>
    public ImmutableArray<ImmutableArray<string>> Sections { get; init; } = [];

    /// <summary>How many.</summary>
    public CountRange? Figures { get; init; }

    /// <summary>Interactive blocks.</summary>
    public CountRange? Blocks { get; init; }

    /// <summary>Inline checks.</summary>
    public CountRange? Checks { get; init; }

    /// <summary>How many.</summary>
    public CountRange? Tables { get; init; }

    /// <summary>How many.</summary>
    public CountRange? Objectives { get; init; }

    /// <summary>Different sources, from the front matter and the markers.</summary>
    public CountRange? Sources { get; init; }

    /// <summary>Sources that are no press, secondary or vendor text.</summary>
    public CountRange? PrimarySources { get; init; }

    /// <summary>Words of the longest sentence.</summary>
    public int? Sentence { get; init; }

    /// <summary>Words of a sentence on average over a lesson.</summary>
    public CountRange? MeanSentence { get; init; }

    /// <summary>Minutes that may lie between what a lesson says and its length; at most the one minute that is allowed to everybody.</summary>
    public decimal? Minutes { get; init; }

    /// <summary>Sections in which headings of level 3 may stand; empty: everywhere.</summary>
    public ImmutableArray<string> Subheadings { get; init; } = [];

    /// <summary>Columns of the widest table.</summary>
    public int? Columns { get; init; }

    /// <summary>Flesch-Kincaid grade, for English courses.</summary>
    public decimal? Grade { get; init; }

    /// <summary>Words and phrases that promise too much.</summary>
    public ImmutableArray<string> Avoid { get; init; } = [];

    /// <summary>Sections in which a paragraph with a number needs a source marker.</summary>
    public ImmutableArray<string> Cited { get; init; } = [];
}

/// <summary>What every quiz is to have.</summary>
public sealed record QuizStyle
{
    /// <summary>Size of the bank.</summary>
    public CountRange? Questions { get; init; }

    /// <summary>Questions an attempt gets.</summary>
    public CountRange? Draw { get; init; }

    /// <summary>Questions about each lesson of the module.</summary>
    public CountRange? PerLesson { get; init; }

    /// <summary>Choices of a question.</summary>
    public CountRange? Choices { get; init; }

    /// <summary>Percent of the single-choice questions in which the right option may be the longest alone.</summary>
    public int? LongestKey { get; init; }

    /// <summary>Percent of the single-choice questions whose right option may stand in the same place.</summary>
    public int? KeyPlace { get; init; }

    /// <summary>How much longer the longest option may be than the shortest.</summary>
    public decimal? OptionRatio { get; init; }

    /// <summary>Whether wording that gives the answer away or confuses is reported: all of the above, always, not.</summary>
    public bool Wording { get; init; }

    /// <summary>Percent of the bank per level, as in <c>bloom</c>; within ten points.</summary>
    public ImmutableDictionary<string, int> Levels { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Percent of the bank per type; within ten points.</summary>
    public ImmutableDictionary<string, int> Types { get; init; } = ImmutableDictionary<string, int>.Empty;
}
