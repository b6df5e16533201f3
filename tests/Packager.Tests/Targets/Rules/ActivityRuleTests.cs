namespace Packager.Tests.Targets.Rules;

public sealed class ActivityRuleTests
{
    [Theory]
    [InlineData("id=\"https://example.org/courses/", "id=\"courses/")]
    [InlineData("type=\"http://adlnet.gov/", "type=\"/")]
    [InlineData(">Title of lesson<", "> <")]
    [InlineData("<name ", "<description lang=\"en\">x</description><name ")]
    public void An_activity_has_an_id_and_a_type_that_are_IRIs_a_name_and_its_children_in_order(string valid, string broken) =>
        Assert.Equal(["LE6304"], TestPackage.TinCan().Replace(valid, broken).Codes());
}
