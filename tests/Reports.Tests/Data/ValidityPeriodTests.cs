using LlmEvolution.Reports.Verdicts;

namespace Reports.Tests.Data;

public sealed class ValidityPeriodTests
{
    [Theory]
    [InlineData("P1Y", "2026-03-14", "2027-03-14")]
    [InlineData("P1Y", "2024-02-29", "2025-02-28")]
    [InlineData("p6m", "2026-08-31", "2027-02-28")]
    [InlineData("P2W", "2026-03-14", "2026-03-28")]
    [InlineData("90", "2026-01-01", "2026-04-01")]
    public void A_completion_holds_until_a_day_of_the_calendar(string period, string completed, string last) =>
        Assert.Equal(DateOnly.ParseExact(last, "yyyy-MM-dd"), ValidityPeriod.Parse(period)!.LastDay(DateOnly.ParseExact(completed, "yyyy-MM-dd")));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("P0D")]
    [InlineData("1 year")]
    [InlineData("PT8H")]
    [InlineData("-90")]
    public void What_is_no_period_of_days_is_none(string text) => Assert.Null(ValidityPeriod.Parse(text));
}
