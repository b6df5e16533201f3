using System.Collections.Immutable;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Model;

/// <summary>A scored bank of questions from which each attempt draws.</summary>
public sealed record Quiz
{
    /// <summary>Unique in the course.</summary>
    public required string Id { get; init; }

    /// <summary>Plain text.</summary>
    public required string Title { get; init; }

    /// <summary>How many questions an attempt gets; 1 to the size of the bank.</summary>
    public required int Draw { get; init; }

    /// <summary>Percent, 0 to 100.</summary>
    public required int PassMark { get; init; }

    /// <summary>0: any number.</summary>
    public int Attempts { get; init; }

    /// <summary>Whether the last attempt counts, unless one before it passed and it does not; else the best one.</summary>
    public bool LastCounts { get; init; }

    /// <summary>Whether completion asks for it; null: as the course says of all quizzes.</summary>
    public bool? Required { get; init; }

    /// <summary>Whether it asks about the whole course (exam.yml).</summary>
    public bool IsExam { get; init; }

    /// <summary>Whether the order of questions changes from attempt to attempt.</summary>
    public bool Shuffle { get; init; } = true;

    /// <summary>The bank.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    /// <summary>Where quiz.yml is.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>One question; the subtypes carry the answer.</summary>
public abstract record Question
{
    /// <summary>Unique in its quiz or lesson.</summary>
    public required string Id { get; init; }

    /// <summary>What is asked.</summary>
    public required InlineText Stem { get; init; }

    /// <summary>The lesson it tests.</summary>
    public Reference? Lesson { get; init; }

    /// <summary>Heading id in that lesson.</summary>
    public Reference? Section { get; init; }

    /// <summary>Which objective of that lesson, from 1.</summary>
    public int? Objective { get; init; }

    /// <summary>remember, understand, apply, analyse or evaluate.</summary>
    public string? Bloom { get; init; }

    /// <summary>Key of sources.yml.</summary>
    public Reference? Source { get; init; }

    /// <summary>Whether the player may change the order of what is offered.</summary>
    public bool Shuffle { get; init; } = true;

    /// <summary>Where it stands.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The word in the author's file: choice, multiple, true-false, matching, sequencing, numeric, fill-in.</summary>
    public abstract string Type { get; }
}

/// <param name="Key">One character, a to z: SCORM 1.2 allows no more in a choice response.</param>
public sealed record Choice(string Key, InlineText Text, bool Correct, InlineText? Feedback);

/// <summary>One right answer, or several when <see cref="Multiple"/>.</summary>
public sealed record ChoiceQuestion : Question
{
    /// <summary>2 to 10.</summary>
    public required ImmutableArray<Choice> Choices { get; init; }

    /// <summary>Whether several are right.</summary>
    public required bool Multiple { get; init; }

    /// <inheritdoc/>
    public override string Type => Multiple ? "multiple" : "choice";
}

/// <summary>A statement to judge.</summary>
public sealed record TrueFalseQuestion : Question
{
    /// <summary>Whether it is true.</summary>
    public required bool Answer { get; init; }

    /// <summary>What a learner who picked "true" reads.</summary>
    public InlineText? FeedbackTrue { get; init; }

    /// <summary>What a learner who picked "false" reads.</summary>
    public InlineText? FeedbackFalse { get; init; }

    /// <inheritdoc/>
    public override string Type => "true-false";
}

/// <summary>Questions whose feedback depends only on right or wrong.</summary>
public abstract record OutcomeQuestion : Question
{
    /// <summary>Null: none.</summary>
    public InlineText? FeedbackCorrect { get; init; }

    /// <summary>Null: none.</summary>
    public InlineText? FeedbackIncorrect { get; init; }
}

/// <param name="Key">One character, a to z, for the left side; the right side of the same pair has the same key.</param>
public sealed record MatchingPair(string Key, InlineText Left, InlineText Right);

/// <summary>Left sides to be matched with right sides.</summary>
public sealed record MatchingQuestion : OutcomeQuestion
{
    /// <summary>2 to 8.</summary>
    public required ImmutableArray<MatchingPair> Pairs { get; init; }

    /// <inheritdoc/>
    public override string Type => "matching";
}

/// <summary>One thing to put in order.</summary>
public sealed record SequenceItem(string Key, InlineText Text);

/// <summary>Things to put in order.</summary>
public sealed record SequencingQuestion : OutcomeQuestion
{
    /// <summary>In the right order.</summary>
    public required ImmutableArray<SequenceItem> Items { get; init; }

    /// <inheritdoc/>
    public override string Type => "sequencing";
}

/// <summary>A number within bounds.</summary>
public sealed record NumericQuestion : OutcomeQuestion
{
    /// <summary>Inclusive bounds.</summary>
    public required decimal Minimum { get; init; }

    /// <summary>Inclusive.</summary>
    public required decimal Maximum { get; init; }

    /// <summary>Shown behind the field; null: none.</summary>
    public string? Unit { get; init; }

    /// <inheritdoc/>
    public override string Type => "numeric";
}

/// <summary>A word or a few.</summary>
public sealed record FillInQuestion : OutcomeQuestion
{
    /// <summary>Accepted texts, the model answer first.</summary>
    public required ImmutableArray<string> Answers { get; init; }

    /// <summary>Whether capitals matter.</summary>
    public bool CaseSensitive { get; init; }

    /// <inheritdoc/>
    public override string Type => "fill-in";
}
