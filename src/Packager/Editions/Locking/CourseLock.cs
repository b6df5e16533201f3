using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Editions.Locking;

/// <summary>The lock file of a course as it was read.</summary>
/// <param name="File">Its text.</param>
/// <param name="Edition">What it holds.</param>
/// <param name="Places">Where each id, and each question as "id/question", stands.</param>
internal sealed record CourseLock(SourceFile File, Edition Edition, IReadOnlyDictionary<string, SourceSpan> Places)
{
    public const string FileName = "coursepack.lock";

    public SourceSpan PlaceOf(string id) => Places.TryGetValue(id, out var place) ? place : File.Span(0);

    /// <summary>The form in which it would be written today, before edits: hand-made spaces and comments are no change.</summary>
    public string Original { get; init; } = LockWriter.Write(Edition);
}
