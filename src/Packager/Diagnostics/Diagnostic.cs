using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Diagnostics;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,
    /// <summary>Packages are made all the same.</summary>
    Warning,
    /// <summary>No package is made.</summary>
    Error,
}

/// <summary>What can be wrong, once: code, severity and the sentence with its places for values.</summary>
/// <param name="Code">LE and four digits: 1 load, 2 model, 3 content, 4 accessibility, 5 bundle, 6 targets, 7 records, 9 our own bug.</param>
/// <param name="Severity">Errors can be neither suppressed nor lowered.</param>
/// <param name="Title">A few words for lists and pages.</param>
/// <param name="Message">A composite format string: what is wrong, with the values.</param>
public sealed record Descriptor(string Code, Severity Severity, string Title, string Message);

/// <summary>One thing that is wrong, where it is, and what to write instead.</summary>
/// <param name="Span">Null when the finding has no place in a file (an empty course folder, say).</param>
/// <param name="Help">What to write or do instead; null only where the message says it all.</param>
public sealed record Diagnostic(Descriptor Descriptor, SourceSpan? Span, string Message, string? Help)
{
    /// <summary>The descriptor's code.</summary>
    public string Code => Descriptor.Code;

    /// <summary>The descriptor's, unless the policy raised it.</summary>
    public Severity Severity { get; init; } = Descriptor.Severity;

    /// <summary>On one line, for logs and tests.</summary>
    public override string ToString() => $"{Span?.ToString() ?? "course"}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}
