using LlmEvolution.Packager.Inspect;
using LlmEvolution.Preview.Scorm;

namespace Preview.Tests;

/// <summary>The limits are those of SCORM 1.2 RTE 3.4.4 and SCORM 2004 RTE 4.2; who refuses what was measured with Moodle 4.5.</summary>
public sealed class ScormJudgeTests
{
    [Theory]
    [InlineData(4096, "")]
    [InlineData(4097, "LE6912: cmi.suspend_data has 4097 characters; SCORM 1.2 allows 4096")]
    public void Suspend_data_of_1_2_has_room_for_4096_characters(int length, string expected) =>
        Assert.Equal(expected, Said(PackageStandard.Scorm12, Set("LMSSetValue", "cmi.suspend_data", new string('x', length))));

    [Theory]
    [InlineData("cmi.location", 1001, "LE6912: cmi.location has 1001 characters; SCORM 2004 4th Edition allows 1000")]
    [InlineData("cmi.suspend_data", 64000, "")]
    [InlineData("cmi.suspend_data", 64001, "LE6912: cmi.suspend_data has 64001 characters; SCORM 2004 4th Edition allows 64000")]
    public void SCORM_2004_has_room_for_more(string element, int length, string expected) =>
        Assert.Equal(expected, Said(PackageStandard.Scorm2004Fourth, Set("SetValue", element, new string('x', length))));

    [Theory]
    [InlineData("cmi.core.exit", "normal", "LE6913: cmi.core.exit was set to 'normal', which SCORM 1.2 does not know; Moodle refuses it")]
    [InlineData("cmi.core.exit", "", "")]
    [InlineData("cmi.interactions.3.result", "incorrect", "LE6913: cmi.interactions.3.result was set to 'incorrect', which SCORM 1.2 does not know; Moodle refuses it")]
    [InlineData("cmi.interactions.3.result", "wrong", "")]
    public void Words_of_2004_are_found_in_1_2(string element, string value, string expected) =>
        Assert.Equal(expected, Said(PackageStandard.Scorm12, Set("LMSSetValue", element, value)));

    [Fact]
    public void A_refused_call_is_told_with_its_code() => Assert.Equal(
        "LE6911: LMSSetValue(cmi.core.lesson_status) was refused with error 405: Incorrect Data Type",
        Said(PackageStandard.Scorm12, new ApiCall("LMSSetValue", ["cmi.core.lesson_status", "done"], "false", "405", "Incorrect Data Type")));

    /// <summary>SCORM 2004 RTE 3.1.7.6.</summary>
    [Fact]
    public void Reading_what_was_never_set_is_no_mistake_in_2004() =>
        Assert.Equal("", Said(PackageStandard.Scorm2004Third, new ApiCall("GetValue", ["cmi.location"], "", "403", "Value not initialized")));

    [Fact]
    public void A_page_that_goes_without_finish_is_told() => Assert.Equal(
        "LE6914: the page was closed without LMSFinish; some LMSs then keep neither time nor status",
        Said(PackageStandard.Scorm12, finished: false));

    [Fact]
    public void Leaving_2004_without_suspend_is_told() => Assert.Equal(
        "LE6915: the session ended with the exit 'normal', so the next launch is a new attempt and starts from nothing",
        Said(PackageStandard.Scorm2004Third, true, Set("SetValue", "cmi.exit", "normal")));

    [Fact]
    public void The_same_mistake_is_told_once()
    {
        var judge = new ScormJudge(PackageStandard.Scorm12);
        var report = new ApiReport([Set("LMSSetValue", "cmi.core.exit", "normal")], null);

        Assert.Single(judge.Of(report));
        Assert.Empty(judge.Of(report));
    }

    private static ApiCall Set(string name, string element, string value) => new(name, [element, value], "true", "0", "");

    private static string Said(PackageStandard standard, params ApiCall[] calls) => Said(standard, null, calls);

    private static string Said(PackageStandard standard, bool? finished, params ApiCall[] calls) =>
        string.Join('\n', new ScormJudge(standard).Of(new ApiReport(calls, finished)).Select(f => $"{f.Code}: {f.Message}"));
}
