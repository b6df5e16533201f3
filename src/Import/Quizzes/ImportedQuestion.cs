using System.Collections.Immutable;

namespace LlmEvolution.Import.Quizzes;

/// <summary>A question in the terms of quiz.yml; all texts are Markdown. Which fields count depends on <see cref="Type"/>.</summary>
internal sealed record ImportedQuestion
{
    /// <summary>What the source calls it; its id is made of it.</summary>
    public required string Name { get; init; }

    /// <summary>A word of quiz.yml.</summary>
    public required string Type { get; init; }

    public required string Stem { get; init; }

    public required SourceSpan Place { get; init; }

    /// <summary>Where the source keeps it, such as "Biology/Cells"; empty for none.</summary>
    public string Category { get; init; } = "";

    public ImmutableArray<ImportedChoice> Choices { get; init; } = [];

    public bool Shuffle { get; init; } = true;

    /// <summary>Of true-false.</summary>
    public bool Answer { get; init; }

    /// <summary>Left and right.</summary>
    public ImmutableArray<(string Left, string Right)> Pairs { get; init; } = [];

    public ImmutableArray<string> Items { get; init; } = [];

    /// <summary>What fill-in takes for right: plain text.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];

    public bool CaseSensitive { get; init; }

    /// <summary>Of numeric; with <see cref="Maximum"/> null, the value, and <see cref="Tolerance"/> around it.</summary>
    public decimal Value { get; init; }

    public decimal Tolerance { get; init; }

    public decimal? Maximum { get; init; }

    /// <summary>Of true-false: for whoever picked true; of the others: after a right answer.</summary>
    public string? WhenRight { get; init; }

    /// <summary>Of true-false: for whoever picked false; of the others: after a wrong answer.</summary>
    public string? WhenWrong { get; init; }
}

internal sealed record ImportedChoice(string Text, bool Correct, string? Feedback);
