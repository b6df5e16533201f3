using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Markdown.Links;

/// <summary>What a link in a lesson leads to.</summary>
internal abstract record LinkTarget;

/// <param name="Section">Heading id without the hash, or null.</param>
internal sealed record LessonTarget(Lesson Lesson, string? Section) : LinkTarget;

internal sealed record QuizTarget(Quiz Quiz) : LinkTarget;

internal sealed record TermTarget(GlossaryTerm Term) : LinkTarget;

/// <summary>A heading or footnote of the same page.</summary>
internal sealed record PageTarget(string Fragment) : LinkTarget;

internal sealed record ExternalTarget(string Url) : LinkTarget;

/// <summary>A file of the course folder, to be kept by the learner.</summary>
/// <param name="Length">Bytes.</param>
/// <param name="Type">What a reader calls its type: PDF, DOCX.</param>
internal sealed record FileTarget(string Path, long Length, string Type) : LinkTarget;

/// <param name="Descriptor">What is wrong.</param>
/// <param name="Help">What to write instead.</param>
/// <param name="Arguments">Values of the message.</param>
internal sealed record BrokenTarget(Diagnostics.Descriptor Descriptor, string Help, params object[] Arguments) : LinkTarget;
