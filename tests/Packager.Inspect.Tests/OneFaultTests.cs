using Packager.Inspect.Tests.Faults;

namespace Packager.Inspect.Tests;

/// <summary>Each package has one thing wrong, and exactly its rule says so.</summary>
public sealed class OneFaultTests
{
    public static TheoryData<string> Names() => new(AllFaults.List.Select(f => f.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Exactly_its_rule_finds_it(string name)
    {
        var fault = AllFaults.List.Single(f => f.Name == name);

        var inspection = Inspecting.Of(fault.ToBytes(), fault.Limits, fault.Lms);

        Assert.True(inspection.Findings.Length > 0 && inspection.Findings.All(f => f.Code == fault.Code), string.Join('\n', inspection.Lines().Prepend("found:")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_finding_names_its_place_its_requirement_and_the_way_out(string name)
    {
        var fault = AllFaults.List.Single(f => f.Name == name);

        foreach (var finding in Inspecting.Of(fault.ToBytes(), fault.Limits, fault.Lms).Findings)
        {
            Assert.StartsWith("a.zip", finding.Span!.File.Path, StringComparison.Ordinal);
            Assert.NotEmpty(finding.Requirement!);
            Assert.Matches("^[a-z{'<].*[^.!]$", finding.Help);
        }
    }

    [Fact]
    public void There_are_more_than_75_packages() => Assert.True(AllFaults.List.Count > 75);
}
