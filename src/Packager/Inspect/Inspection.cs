using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect;

/// <summary>What one package is and what is wrong with it. All texts are as a stranger wrote them.</summary>
/// <param name="Path">As the caller named it.</param>
/// <param name="Length">Bytes of the zip.</param>
/// <param name="Standard">Null when it cannot be told.</param>
/// <param name="Summary">Null when the manifest cannot be read.</param>
/// <param name="Findings">In order; their places begin with the path.</param>
public sealed record Inspection(
    string Path, long Length, PackageStandard? Standard, PackageSummary? Summary, ImmutableArray<Diagnostic> Findings);

/// <param name="Identifiers">Name and value of what an LMS keeps records by.</param>
/// <param name="Outline">Organizations, courses or activities, as the LMS will show them.</param>
/// <param name="Files">Number of files in the package.</param>
/// <param name="Risks">Limits of the run time that the course may meet.</param>
public sealed record PackageSummary(
    string? Title, ImmutableArray<Fact> Identifiers, ImmutableArray<OutlineNode> Outline, int Files, ImmutableArray<string> Risks);

/// <summary>One line of what is known about a package.</summary>
public sealed record Fact(string Name, string Value);

/// <param name="Kind">In the standard's words: organization, item, block, au, activity.</param>
/// <param name="Launch">What is opened; null for what only groups.</param>
/// <param name="Length">Bytes of the files that the launched resource lists, or of the launch page; null when unknown.</param>
/// <param name="Rules">Completion and mastery, in the standard's words.</param>
public sealed record OutlineNode(
    string Kind, string? Id, string? Title, string? Launch, long? Length, ImmutableArray<Fact> Rules, ImmutableArray<OutlineNode> Children)
{
    /// <summary>The identifierref: which resource of a manifest is launched.</summary>
    public string? Resource { get; init; }

    /// <summary>This node and everything below it.</summary>
    public IEnumerable<OutlineNode> All => Children.SelectMany(c => c.All).Prepend(this);
}
