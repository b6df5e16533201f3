using System.Text;
using LlmEvolution.Reports.Store;

namespace Reports.Tests.Data;

public sealed class StatementReaderTests
{
    [Theory]
    [InlineData("""{"mbox":"mailto:Ada@Example.org"}""", "mailto:ada@example.org")]
    [InlineData("""{"mbox_sha1sum":"EBD31E95054C018B10727CCFFD2EF2EC3A016EE9"}""", "sha1:ebd31e95054c018b10727ccffd2ef2ec3a016ee9")]
    [InlineData("""{"openid":"https://ada.example"}""", "openid:https://ada.example")]
    [InlineData("""{"account":{"homePage":"https://lms.example","name":"Ada1"}}""", "https://lms.example|Ada1")]
    public void An_actor_is_who_its_identifier_says(string actor, string key) => Assert.Equal(key, Read(actor: actor).Actor);

    [Theory]
    [InlineData("2026-03-01T10:00:00Z", "2026-03-01T10:00:00.0000000")]
    [InlineData("2026-03-01T10:00:00.123456789Z", "2026-03-01T10:00:00.1234560")]
    [InlineData("2026-03-01T10:00:00+02:00", "2026-03-01T08:00:00.0000000")]
    [InlineData("2026-03-01T10:00:00", "2026-03-01T10:00:00.0000000")]
    public void A_timestamp_is_a_moment_in_UTC(string timestamp, string utc) =>
        Assert.Equal(utc, Read(timestamp: timestamp).Happened.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("PT1H5M3.25S", 3903.25)]
    [InlineData("P1DT1S", 86_401.0)]
    [InlineData("P2W", 1_209_600.0)]
    [InlineData("PT", null)]
    [InlineData("00:05:00", null)]
    public void A_duration_is_a_number_of_seconds(string duration, double? seconds) => Assert.Equal(seconds, Read(result: $$"""{"duration":"{{duration}}"}""").Seconds);

    [Theory]
    [InlineData("""{"scaled":0.75,"raw":3,"min":0,"max":4}""", 0.75)]
    [InlineData("""{"raw":3,"min":1,"max":5}""", 0.5)]
    [InlineData("""{"raw":3}""", null)]
    [InlineData("""{"scaled":1.01}""", null)]
    public void A_score_is_scaled_or_made_so_by_its_bounds(string score, double? scaled) => Assert.Equal(scaled, Read(result: $$"""{"score":{{score}}}""").Score);

    [Fact]
    public void The_same_meaning_has_the_same_digest_whatever_else_differs()
    {
        var one = Read(result: """{"duration":"PT60S","success":true}""");

        Assert.Equal(one.Digest, Read(result: """{"success":true, "duration":"PT1M"}""").Digest);
        Assert.NotEqual(one.Digest, Read(result: """{"success":false,"duration":"PT1M"}""").Digest);
    }

    private static ParsedStatement Read(string actor = """{"mbox":"mailto:a@b.example"}""", string timestamp = "2026-03-01T10:00:00Z", string result = "{}") => StatementReader.Read(Encoding.UTF8.GetBytes(
        $$"""{"id":"{{Say.Id(1)}}","actor":{{actor}},"verb":{"id":"http://adlnet.gov/expapi/verbs/completed"},"object":{"id":"o:o"},"result":{{result}},"timestamp":"{{timestamp}}"}"""));
}
