using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Themes;

/// <summary>One thing that keeps a template from being compiled, at its place in the template.</summary>
internal sealed record TemplateError(SourceSpan Span, string Message);

internal sealed class TemplateErrorException(IReadOnlyList<TemplateError> errors) : Exception(errors[0].Message)
{
    public IReadOnlyList<TemplateError> Errors { get; } = errors;
}
