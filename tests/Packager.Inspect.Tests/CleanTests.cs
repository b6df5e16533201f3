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

    /// <summary>ADL's conformance packages CM-07e, CM-08, OB-02a and RU-13b are written so.</summary>
    [Fact]
    public void White_space_around_identifiers_and_numbers_is_no_fault() =>
        Assert.Equal([], Inspecting.Of(Clean.Package("scorm2004-3rd")
            .Replace("default=\"org\"", "default=\" org \"")
            .Replace("identifier=\"sco-lesson\"", "identifier=\"  sco-lesson\"")
            .Replace("referencedObjective=\"passed\"", "referencedObjective=\"passed  \"")
            .Replace(">0.8<", "> 0.80000 <")).Lines());

    /// <summary>ADL's conformance packages CO-06 and OB-07a are written so.</summary>
    [Fact]
    public void A_condition_may_ask_about_an_objective_that_the_item_takes_from_the_collection() =>
        Assert.Equal([], Inspecting.Of(Clean.Package("scorm2004-3rd")
            .Replace("<imsss:sequencing IDRef=\"from-content\"/>", "<imsss:sequencing IDRef=\"from-content\"><imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition=\"satisfied\" referencedObjective=\"taken\"/></imsss:ruleConditions><imsss:ruleAction action=\"skip\"/></imsss:preConditionRule></imsss:sequencingRules></imsss:sequencing>")
            .Replace("<imsss:deliveryControls ", "<imsss:objectives><imsss:primaryObjective objectiveID=\"taken\"/></imsss:objectives><imsss:deliveryControls ")).Lines());

    [Fact]
    public void Schemas_in_folders_and_records_that_the_manifest_names_need_not_be_listed() =>
        Assert.Equal([], Inspecting.Of(Clean.Package("scorm12-one")
            .With("common/anyElement.xsd").With("metadata.xml")
            .Replace("</schemaversion>", "</schemaversion><adlcp:location>metadata.xml</adlcp:location>")).Lines());
}
