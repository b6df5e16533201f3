using System.Text;
using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Writing;

namespace Reports.Tests.Io;

public sealed class PseudonymTests : IDisposable
{
    private readonly ReadingFiles _files = new();
    private readonly Pseudonyms _pseudonyms = new([.. Enumerable.Range(0, 32).Select(n => (byte)n)]);

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_person_has_one_pseudonym_for_a_key_however_they_are_written()
    {
        Assert.Matches("^P-[0-9A-HJKMNP-TV-Z]{12}$", _pseudonyms.Of("mailto:ada@example.org"));
        Assert.Equal(_pseudonyms.Of("mailto:ada@example.org"), _pseudonyms.Of("ADA@example.org"));
        Assert.NotEqual(_pseudonyms.Of("ada@example.org"), _pseudonyms.Of("charles@example.org"));
        Assert.NotEqual(_pseudonyms.Of("ada@example.org"), new Pseudonyms(new byte[32]).Of("ada@example.org"));
    }

    [Theory]
    [InlineData(ReportFormat.Html)]
    [InlineData(ReportFormat.Csv)]
    [InlineData(ReportFormat.Json)]
    [InlineData(ReportFormat.Xlsx)]
    public async Task No_format_holds_a_name_or_an_address(ReportFormat format)
    {
        var report = _pseudonyms.Replace(
            SampleReport.Document with
            {
                Title = "Audit of Charles Babbage",
                Charts = [new("c", "C", ChartShape.Bars, ColumnKind.Count, [new("n", [("Charles Babbage", 1)])], "learners")],
                Figures = [new("Learner", "Charles Babbage", ColumnKind.Learner)],
            },
            "mailto:charles@example.org");
        var folder = _files.PathOf("out");
        var written = await ReportWriter.WriteAsync(report, format, Formats.Default, folder, "r", null, _files.Findings, TestContext.Current.CancellationToken);

        var text = string.Concat(written!.Select(TextOf));
        foreach (var secret in new[] { "Babbage", "charles@", "ada@", "Ada", "HYPERLINK" }) Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(_pseudonyms.Of("charles@example.org"), text, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder, "*.part"));
    }

    [Fact]
    public void A_name_inside_a_longer_word_is_none()
    {
        var table = new ReportTable("t", "T", null, [new("learner", "L", ColumnKind.Learner), new("text", "T", ColumnKind.Text)], [["https://lms.example|eve", "Eve has never seen eve."]]);
        var replaced = _pseudonyms.Replace(SampleReport.Document with { Tables = [table] }, null);
        var eve = _pseudonyms.Of("https://lms.example|eve");

        Assert.Equal([eve, $"{eve} has never seen {eve}."], replaced.Tables[0].Rows[0]);
    }

    [Fact]
    public void A_key_that_could_be_guessed_is_refused()
    {
        Assert.Null(Pseudonyms.Read(_files.Write("key", "secret"), "key", _files.Findings));
        Assert.Null(Pseudonyms.Read(_files.PathOf("none"), "none", _files.Findings));
        Assert.Equal(["LE8051", "LE8051"], _files.Findings.Select(f => f.Code));
        Assert.NotNull(Pseudonyms.Read(_files.Write("long", new string('k', 32)), "long", _files.Findings));
    }

    private static string TextOf(string path)
    {
        if (!path.EndsWith(".xlsx", StringComparison.Ordinal)) return File.ReadAllText(path);
        var text = new StringBuilder();
        using var zip = System.IO.Compression.ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(reader.ReadToEnd());
        }
        return text.ToString();
    }
}
