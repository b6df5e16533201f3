using LlmEvolution.Packager.Inspect;
using Packager.Inspect.Tests.Zips;

namespace Packager.Inspect.Tests.Faults;

/// <summary>A clean package with exactly one thing wrong.</summary>
/// <param name="Code">The only code that may be found.</param>
/// <param name="Requirement">Where the requirement stands that is broken.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Package">Which clean package it is put into.</param>
internal sealed record Fault(string Code, string Requirement, string What, string Package, Action<TestZip> Break)
{
    public string[] Lms { get; init; } = [];

    public InspectLimits Limits { get; init; } = new();

    public string Name => $"{Code} {Requirement}: {What} ({Package})";

    public byte[] ToBytes()
    {
        var zip = Clean.Package(Package);
        Break(zip);
        return zip.ToBytes();
    }
}
