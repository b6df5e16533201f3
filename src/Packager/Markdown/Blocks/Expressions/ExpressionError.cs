namespace LlmEvolution.Packager.Markdown.Blocks.Expressions;

/// <summary>Why a formula cannot be read, and where in it.</summary>
/// <param name="Help">What to write instead, or null.</param>
internal sealed record ExpressionError(int Start, int Length, string Message, string? Help);
