using System.Collections.Immutable;
using LlmEvolution.Packager.Inspect;

namespace LlmEvolution.Preview.Packages;

/// <summary>What an LMS lists with a button of its own: an item of SCORM, an assignable unit, an activity.</summary>
/// <param name="Id">The standard's identifier; unique in the package.</param>
/// <param name="Address">From the package's root, with query; or an absolute address elsewhere.</param>
/// <param name="Above">Titles of the groups it stands in, outermost first.</param>
/// <param name="Rules">Completion and mastery, in the standard's words.</param>
internal sealed record PreviewItem(string Id, string Title, string Address, ImmutableArray<string> Above, ImmutableArray<Fact> Rules);
