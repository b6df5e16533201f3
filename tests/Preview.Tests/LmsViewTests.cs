using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Inspect.Lms;
using LlmEvolution.Preview.Gradebook;
using LlmEvolution.Preview.Lms;

namespace Preview.Tests;

/// <summary>Expected values are those measured with Moodle 4.5: the project's standards brief, section 10.</summary>
public sealed class LmsViewTests
{
    [Fact]
    public void Moodle_shows_the_raw_score_as_points_of_a_hundred() => Assert.Equal(
        ["Grade 8.50 / 100", "Status passed", "Time 00:01:05, once the session is finished"],
        Shows(PackageStandard.Scorm12, new ItemRecord("i") { Score = 8.5, Completion = "passed", Success = "passed", Seconds = 65.4 }));

    [Fact]
    public void Moodle_keeps_two_statuses_in_2004() => Assert.Equal(
        ["Grade –", "Status completed, unknown", "Time 00:00:00, once the session is finished"],
        Shows(PackageStandard.Scorm2004Fourth, new ItemRecord("i") { Completion = "completed" }));

    [Fact]
    public void Nothing_is_said_of_what_was_not_measured()
    {
        Assert.Empty(Shows(PackageStandard.TinCan, new ItemRecord("i") { Completion = "completed" }));
        Assert.Empty(View("canvas", PackageStandard.Scorm12).Shows(new ItemRecord("i") { Score = 90 }));
    }

    private static IEnumerable<string> Shows(PackageStandard standard, ItemRecord record) => View("moodle", standard).Shows(record).Select(f => $"{f.Name} {f.Value}");

    private static LmsView View(string lms, PackageStandard standard) => new(LmsProfiles.All.Single(p => p.Id == lms), standard, []);
}
