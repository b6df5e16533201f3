namespace Packager.Tests.Targets.Rules;

public sealed class StructureAtRootRuleTests
{
    [Fact]
    public void cmi5_14_1_0_0_2_The_zip_holds_cmi5_xml_at_its_root() =>
        Assert.Equal(["LE6201"], TestPackage.Cmi5().Rename("cmi5.xml", "course/cmi5.xml").Codes());

    [Fact]
    public void cmi5_13_2_0_0_1_A_structure_that_is_no_XML_is_refused() =>
        Assert.Equal(["LE6202"], TestPackage.Cmi5().Replace("</courseStructure>", "").Codes());
}
