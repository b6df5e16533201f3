using System.Text.Json;
using LlmEvolution.Packager.Bundle;

namespace Packager.Tests.Search;

/// <summary>docs/page-contract.md, "Search index"; src/Runtime/test/search.test.ts reads the same example.</summary>
public sealed class SearchIndexTests
{
    [Fact]
    public void Words_are_runs_of_letters_digits_and_marks_in_lower_case()
    {
        Assert.Equal(["naïve", "bayes", "gpt", "4", "1906"], SearchWords.Of("Naïve Bayes: GPT-4 (a 1906…)"));
    }

    [Fact]
    public void Each_word_says_how_many_letters_it_shares_with_the_one_before()
    {
        Assert.Equal("Aattend Gance Gion", SearchWords.Pack(["attend", "attendance", "attendion"]));
    }

    [Theory]
    [InlineData(new[] { 0 }, "A")]
    [InlineData(new[] { 0, 1, 5 }, "AAD")]
    [InlineData(new[] { 31 }, "f")]
    [InlineData(new[] { 32 }, "gB")]
    [InlineData(new[] { 944 }, "wd")]
    public void Places_are_gaps_of_five_bits_a_character(int[] places, string packed)
    {
        Assert.Equal(packed, SearchWords.PackPlaces(places));
    }

    [Fact]
    public void The_script_holds_pages_their_parts_and_which_word_stands_where()
    {
        var index = new SearchIndex();
        index.AddPage("lessons/embeddings.html", "1.1", "Word embeddings", "Words as vectors.");
        index.AddPart("the-idea", "The idea", "Neighbours </script> give vectors.");

        var script = index.Write();

        Assert.StartsWith("globalThis.COURSEPACK_INDEX = ", script, StringComparison.Ordinal);
        Assert.DoesNotContain("</script>", script, StringComparison.Ordinal);
        var data = JsonDocument.Parse(script["globalThis.COURSEPACK_INDEX = ".Length..].TrimEnd('\n', ';')).RootElement;
        Assert.Equal("""[["lessons/embeddings.html","1.1","Word embeddings"]]""", data.GetProperty("pages").GetRawText());
        Assert.Equal("the-idea", data.GetProperty("parts")[1][1].GetString());
        Assert.Equal("Aas Agive Aneighbours Ascript Avectors Awords", data.GetProperty("words").GetString());
        Assert.Equal("A B B B AA A", data.GetProperty("places").GetString());
        Assert.Equal("", data.GetProperty("common").GetString());
    }

    [Fact]
    public void A_word_of_nearly_every_place_is_common_and_listed_nowhere()
    {
        var index = new SearchIndex();
        index.AddPage("index.html", "", "All");
        for (var n = 0; n < 30; n++) index.AddPart($"s{n}", "", n == 7 ? "the needle" : "the hay");

        var script = index.Write();

        Assert.Contains("\"common\":\"hay the\"", script, StringComparison.Ordinal);
        Assert.Contains("\"words\":\"Aneedle\"", script, StringComparison.Ordinal);
        Assert.Contains("\"places\":\"I\"", script, StringComparison.Ordinal);
    }
}
