using Packager.Inspect.Tests.Zips;

namespace Packager.Inspect.Tests;

public sealed class CleanTests
{
    public static TheoryData<string> Names() => new(Clean.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_clean_package_gives_no_finding(string name)
    {
        var inspection = Inspecting.Of(Clean.Package(name));

        Assert.Empty(inspection.Lines());
        Assert.Equal(name.Replace("-one", "", StringComparison.Ordinal), inspection.Standard!.Id);
        Assert.Equal("Course", inspection.Summary!.Title);
    }

    [Theory]
    [InlineData("scorm12-one", "moodle", "canvas", "docebo", "talentlms", "successfactors", "brightspace", "openedx", "cornerstone", "blackboard")]
    [InlineData("scorm2004-3rd-one", "moodle", "canvas", "docebo", "successfactors", "brightspace", "openedx", "cornerstone", "blackboard")]
    [InlineData("cmi5", "moodle", "canvas", "docebo", "talentlms", "successfactors", "brightspace", "cornerstone", "blackboard")]
    [InlineData("xapi", "moodle", "canvas", "docebo", "talentlms", "successfactors", "brightspace", "cornerstone", "blackboard")]
    public void A_plain_package_suits_every_LMS_that_takes_its_standard(string name, params string[] lms) =>
        Assert.Empty(Inspecting.Of(Clean.Package(name), lms).Lines());

    [Fact]
    public void Folders_metadata_of_others_and_xml_base_are_no_fault() =>
        Assert.Equal([], Inspecting.Of(Clean.Package("scorm12-one")
            .With("shared/", "")
            .Replace("</schemaversion>", "</schemaversion><lom xmlns=\"http://www.imsglobal.org/xsd/imsmd_rootv1p2p1\"><general/></lom>")
            .Replace("</resource>", "</resource><resource identifier=\"more\" xml:base=\"shared/\" type=\"webcontent\" adlcp:scormtype=\"asset\"><file href=\"player.js\"/></resource>")).Lines());
}
