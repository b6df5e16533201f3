using System.Xml;
using LlmEvolution.Packager.Targets.Ims;

namespace Packager.Tests.Targets;

public sealed class IdentifierTests
{
    [Fact]
    public void Identifiers_never_change_between_releases_because_learners_would_lose_their_progress()
    {
        Assert.Equal("ma45a744a4a-llm-evolution", Identifiers.OfManifest("llm-evolution"));
        Assert.Equal("org-llm-evolution", Identifiers.OfOrganization("llm-evolution"));
        Assert.Equal("cluster-m-1", Identifiers.OfCluster("m-1"));
        Assert.Equal("item-word-embeddings", Identifiers.OfItem("word-embeddings"));
        Assert.Equal("sco-word-embeddings", Identifiers.OfSco("word-embeddings"));
        Assert.Equal("asset-shared", Identifiers.SharedAsset);
    }

    [Fact]
    public void Packages_of_one_course_differ_in_the_first_15_characters_of_the_manifest_identifier()
    {
        var starts = Enumerable.Range(1, 1000).Select(n => Identifiers.OfManifest($"llm-evolution-module-{n}")[..15]);

        Assert.Equal(1000, starts.Distinct().Count());
    }

    [Theory]
    [InlineData("1st")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("größe")]
    [InlineData("a:b")]
    public void Any_id_gives_an_XML_ID(string id)
    {
        string[] identifiers = [Identifiers.OfManifest(id), Identifiers.OfOrganization(id), Identifiers.OfCluster(id), Identifiers.OfItem(id), Identifiers.OfSco(id)];

        Assert.All(identifiers, i => Assert.Equal(i, XmlConvert.VerifyNCName(i)));
    }

    [Fact]
    public void Different_ids_give_different_identifiers() =>
        Assert.NotEqual(Identifiers.OfItem("a/b"), Identifiers.OfItem("a_x002F_b"));
}
