namespace Packager.Tests.Targets.Rules.Cmi5;

public sealed class StructureRuleTests
{
    [Theory]
    [InlineData("<courseStructure xmlns=\"https://w3id.org/", "<courseStructure xmlns=\"https://example.org/")]
    [InlineData("</courseStructure>", "")]
    [InlineData("<courseStructure", "<!DOCTYPE courseStructure [<!ENTITY x 'y'>]><courseStructure")]
    public void Clause_13_2_the_root_is_a_courseStructure(string valid, string broken) =>
        Assert.Equal(["LE6201"], TestPackage.Cmi5().Replace(valid, broken).Codes());

    [Fact]
    public void Clause_14_1_cmi5_xml_is_at_the_root() =>
        Assert.Equal(["LE6201"], TestPackage.Cmi5().Rename("cmi5.xml", "course/cmi5.xml").Codes());
}
