using System.Collections.Immutable;
using LlmEvolution.Packager.Inspect.Zip.Rules;

namespace LlmEvolution.Packager.Inspect.Zip;

/// <summary>The one list of rules on zips.</summary>
internal static class ZipRules
{
    public static ImmutableArray<IZipRule> All { get; } =
    [
        new RatioRule(),
        new TotalSizeRule(),
        new TraversalRule(),
        new AbsolutePathRule(),
        new BackslashRule(),
        new DuplicateEntryRule(),
        new CaseClashRule(),
        new EncryptedRule(),
        new MethodRule(),
        new SymbolicLinkRule(),
        new ControlCharacterRule(),
        new ReservedNameRule(),
        new OverlapRule(),
        new HeaderMismatchRule(),
        new ProgramRule(),
        new ForeignDataRule(),
    ];
}
