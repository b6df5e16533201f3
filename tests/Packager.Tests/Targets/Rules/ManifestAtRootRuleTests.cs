namespace Packager.Tests.Targets.Rules;

public sealed class ManifestAtRootRuleTests
{
    [Fact]
    public void A_package_without_a_manifest_is_refused() =>
        Assert.Equal(["LE6101"], TestPackage.Scorm12().Without("imsmanifest.xml").Codes());

    [Fact]
    public void A_manifest_in_a_folder_is_not_at_the_root() =>
        Assert.Equal(["LE6101"], TestPackage.Scorm2004().Rename("imsmanifest.xml", "course/imsmanifest.xml").Codes());

    [Fact]
    public void A_manifest_in_other_case_is_not_the_manifest() =>
        Assert.Equal(["LE6101"], TestPackage.Scorm12().Rename("imsmanifest.xml", "IMSManifest.xml").Codes());

    [Fact]
    public void A_manifest_that_is_not_well_formed_is_refused() =>
        Assert.Equal(["LE6102"], TestPackage.Scorm12().Replace("</metadata>", "").Codes());

    [Fact]
    public void A_manifest_with_a_document_type_is_refused() =>
        Assert.Equal(["LE6102"], TestPackage.Scorm12().Replace("<manifest", "<!DOCTYPE manifest><manifest").Codes());
}
