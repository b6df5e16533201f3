using System.Collections.Immutable;

namespace LlmEvolution.Packager.Targets.Outcomes;

/// <summary>One line of what an LMS will be told.</summary>
/// <param name="What">What the learner has reached or done.</param>
/// <param name="When">The condition, from the course's own rules.</param>
/// <param name="Sent">What is sent then, in the words of the standard.</param>
public sealed record OutcomeRow(string What, string When, string Sent);

/// <summary>What the packages of some targets will tell an LMS: those that say the same stand together.</summary>
public sealed record OutcomeTable(string Title, ImmutableArray<OutcomeRow> Rows);
