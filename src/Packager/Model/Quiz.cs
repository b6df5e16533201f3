using System.Collections.Immutable;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Model;

/// <summary>A scored bank of questions from which each attempt draws.</summary>
public sealed record Quiz
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>How many questions an attempt gets; 1 to the size of the bank.</summary>
    public required int Draw { get; init; }

    /// <summary>Percent, 0 to 100.</summary>
    public required int PassMark { get; init; }

    /// <summary>0: any number.</summary>
    public int Attempts { get; init; }

    /// <summary>Whether the last attempt counts, unless one before it passed and it does not; else the best one.</summary>
    public bool LastCounts { get; init; }

    /// <summary>Whether the order of questions changes from attempt to attempt.</summary>
    public bool Shuffle { get; init; } = true;

    public required ImmutableArray<Question> Questions { get; init; }

    public required SourceSpan Span { get; init; }
}

/// <summary>One question; the subtypes carry the answer.</summary>
public abstract record Question
{
    /// <summary>Unique in its quiz or lesson.</summary>
    public required string Id { get; init; }

    public required InlineText Stem { get; init; }

    /// <summary>The lesson it tests.</summary>
    public Reference? Lesson { get; init; }

    /// <summary>Heading id in that lesson.</summary>
    public Reference? Section { get; init; }

    /// <summary>Which objective of that lesson, from 1.</summary>
    public int? Objective { get; init; }

    public string? Bloom { get; init; }

    public Reference? Source { get; init; }

    /// <summary>Whether the player may change the order of what is offered.</summary>
    public bool Shuffle { get; init; } = true;

    public required SourceSpan Span { get; init; }

    /// <summary>The word in the author's file: choice, multiple, true-false, matching, sequencing, numeric, fill-in.</summary>
    public abstract string Type { get; }
}

/// <param name="Key">One character, a to z: SCORM 1.2 allows no more in a choice response.</param>
public sealed record Choice(string Key, InlineText Text, bool Correct, InlineText? Feedback);

/// <summary>One right answer, or several when <see cref="Multiple"/>.</summary>
public sealed record ChoiceQuestion : Question
{
    public required ImmutableArray<Choice> Choices { get; init; }

    public required bool Multiple { get; init; }

    public override string Type => Multiple ? "multiple" : "choice";
}

public sealed record TrueFalseQuestion : Question
{
    public required bool Answer { get; init; }

    /// <summary>What a learner who picked "true" reads.</summary>
    public InlineText? FeedbackTrue { get; init; }

    public InlineText? FeedbackFalse { get; init; }

    public override string Type => "true-false";
}

/// <summary>Questions whose feedback depends only on right or wrong.</summary>
public abstract record OutcomeQuestion : Question
{
    public InlineText? FeedbackCorrect { get; init; }

    public InlineText? FeedbackIncorrect { get; init; }
}

/// <param name="Key">One character, a to z, for the left side; the right side of the same pair has the same key.</param>
public sealed record MatchingPair(string Key, InlineText Left, InlineText Right);

public sealed record MatchingQuestion : OutcomeQuestion
{
    public required ImmutableArray<MatchingPair> Pairs { get; init; }

    public override string Type => "matching";
}

public sealed record SequenceItem(string Key, InlineText Text);

public sealed record SequencingQuestion : OutcomeQuestion
{
    /// <summary>In the right order.</summary>
    public required ImmutableArray<SequenceItem> Items { get; init; }

    public override string Type => "sequencing";
}

public sealed record NumericQuestion : OutcomeQuestion
{
    /// <summary>Inclusive bounds.</summary>
    public required decimal Minimum { get; init; }

    public required decimal Maximum { get; init; }

    public string? Unit { get; init; }

    public override string Type => "numeric";
}

public sealed record FillInQuestion : OutcomeQuestion
{
    /// <summary>Accepted texts, the model answer first.</summary>
    public required ImmutableArray<string> Answers { get; init; }

    public bool CaseSensitive { get; init; }

    public override string Type => "fill-in";
}
