using System.Text.Json;
using LlmEvolution.Packager.Bundle;

namespace Packager.Tests.Bundle;

/// <summary>The same cases as in src/Runtime/test/budget.test.ts: compiler and player must agree on what fits.</summary>
public sealed class StateBudgetTests
{
    private sealed record Case(string What, int[] Checks, int[] Draws, int Length);

    [Fact]
    public void The_worst_case_is_what_the_player_computes()
    {
        var cases = JsonSerializer.Deserialize<Case[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "state-budget.json")), JsonSerializerOptions.Web)!;

        Assert.NotEmpty(cases);
        Assert.All(cases, c => Assert.Equal((c.What, c.Length), (c.What, StateBudget.WorstCase(c.Checks, c.Draws))));
    }

    /// <summary>SCORM 1.2 RTE: cmi.suspend_data is a CMIString4096.</summary>
    [Fact]
    public void The_whole_course_in_one_SCO_needs_less_than_half_of_what_SCORM_1_2_keeps()
    {
        var checks = Enumerable.Repeat(3, 105).ToArray();
        var draws = Enumerable.Repeat(12, 15).ToArray();

        Assert.InRange(StateBudget.WorstCase(checks, draws), 1, 4096 / 2);
    }
}
