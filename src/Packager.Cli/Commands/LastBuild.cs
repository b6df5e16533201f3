using System.Collections.Immutable;
using System.Text.Json.Serialization;
using LlmEvolution.Packager.Targets.Outcomes;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>What a build without errors said and made.</summary>
/// <param name="Inputs">Hash of everything it was made of and told.</param>
/// <param name="Findings">As they were printed.</param>
/// <param name="Lines">What follows the table of packages.</param>
internal sealed record LastBuild(
    string Inputs,
    ImmutableArray<LastPackage> Packages,
    ImmutableArray<string> Rules,
    ImmutableArray<OutcomeTable> Outcomes,
    string Findings,
    ImmutableArray<string> Lines);

/// <param name="Hash">Of its bytes.</param>
internal sealed record LastPackage(string Target, string Path, long Length, int Objects, string Hash);

[JsonSerializable(typeof(LastBuild))]
internal sealed partial class LastBuildJson : JsonSerializerContext;
