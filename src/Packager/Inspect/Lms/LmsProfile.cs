using System.Collections.Immutable;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Lms;

/// <summary>What an LMS rule may ask beside the files.</summary>
/// <param name="Length">Bytes of the zip.</param>
internal sealed record LmsContext(PackageStandard Standard, long Length);

/// <summary>One LMS, as far as its behaviour is known: rules for what can be checked, notes for what can only be told.</summary>
/// <param name="Id">The name on the command line.</param>
/// <param name="Source">Where it was read or how it was measured.</param>
/// <param name="Notes">Sentences; each true of every package of the kinds it takes.</param>
public sealed record LmsProfile(string Id, string Title, string Source, ImmutableArray<string> Notes)
{
    internal Func<LmsContext, IEnumerable<IPackageRule>> Rules { get; init; } = _ => [];

    internal IEnumerable<IPackageRule> RulesFor(LmsContext context) => Rules(context);
}
