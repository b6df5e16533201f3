namespace Packager.Tests.Targets.Rules;

public sealed class TinCanAtRootRuleTests
{
    [Fact]
    public void The_zip_holds_tincan_xml_at_its_root() =>
        Assert.Equal(["LE6301"], TestPackage.TinCan().Rename("tincan.xml", "course/tincan.xml").Codes());

    [Fact]
    public void A_list_that_is_no_XML_is_refused() =>
        Assert.Equal(["LE6302"], TestPackage.TinCan().Replace("</tincan>", "").Codes());
}
