namespace Packager.Tests.Targets.Rules;

public sealed class ScormTypeRuleTests
{
    [Fact]
    public void The_2004_spelling_is_refused_in_1_2() =>
        Assert.Equal(["LE6121"], TestPackage.Scorm12().Replace("adlcp:scormtype", "adlcp:scormType").Codes());

    [Fact]
    public void The_1_2_spelling_is_refused_in_2004() =>
        Assert.Equal(["LE6121"], TestPackage.Scorm2004().Replace("adlcp:scormType", "adlcp:scormtype").Codes());

    [Fact]
    public void A_type_other_than_sco_and_asset_is_refused() =>
        Assert.Equal(["LE6121"], TestPackage.Scorm12().Replace("adlcp:scormtype=\"sco\"", "adlcp:scormtype=\"SCO\"").Codes());
}
