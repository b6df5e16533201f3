using System.Text.Json;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Lrs;

namespace Packager.Tests.Targets;

/// <summary>tests/activities.json holds packager and player to the same names: src/Runtime/test/statements.test.ts reads it too.</summary>
public sealed class ActivityIrisTests
{
    [Fact]
    public void What_is_launched_has_the_name_and_type_that_the_player_gives_it()
    {
        var course = TestCourse.Course with { Id = "a-course", Iri = "https://example.com/a-course", Modules = [TestCourse.Module("m1")] };
        var cases = JsonSerializer.Deserialize<List<Case>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "activities.json")), JsonSerializerOptions.Web)!;

        Assert.All(cases, expected =>
        {
            var launched = TestCourse.Object(expected.Id, Enum.Parse<LearningObjectKind>(expected.Kind, ignoreCase: true));
            Assert.Equal(expected.Iri, ActivityIris.Of(course, launched));
            Assert.Equal($"http://adlnet.gov/expapi/activities/{expected.Type}", ActivityIris.TypeOf(course, launched));
        });
    }

    private sealed record Case(string Kind, string Id, string Iri, string Type);
}
