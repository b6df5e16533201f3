using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Writing;
using MiniExcelLibs;

namespace Reports.Tests.Io;

public sealed class WritingTests
{
    [Fact]
    public async Task A_workbook_has_a_sheet_a_table_with_real_numbers_dates_and_durations()
    {
        using var book = await BookAsync();

        Assert.Equal(["Report", "Learners", "Reconciliation"], MiniExcel.GetSheetNames(book));
        var row = (IDictionary<string, object?>)MiniExcel.Query(book, useHeaderRow: true, sheetName: "Learners").First();
        Assert.Equal(SampleReport.Formula, row["Name"]);
        Assert.Equal(1234567.0, row["Attempts"]);
        Assert.Equal(-0.5, row["Ratio"]);
        Assert.Equal(0.875, row["Score"]);
        // In the report's zone: 00:30 UTC is 01:30 in Berlin, half an hour before the clock goes forward.
        Assert.Equal(new DateTime(2026, 3, 29, 1, 30, 0, DateTimeKind.Unspecified), row["Completed at"]);
        Assert.Equal(new DateTime(2026, 12, 31), row["Due"]);
        // Days: 25.5 hours.
        var time = row["Active time"] is TimeSpan span ? span.TotalDays : row["Active time"] is DateTime date ? date.ToOADate() : Convert.ToDouble(row["Active time"], CultureInfo.InvariantCulture);
        Assert.Equal(25.5 / 24, time, 6);
        Assert.Equal("Compliant", row["Verdict"]);
        var missing = (IDictionary<string, object?>)MiniExcel.Query(book, useHeaderRow: true, sheetName: "Learners").Last();
        Assert.Null(missing["Attempts"]);
        Assert.Null(missing["Due"]);
    }

    [Fact]
    public async Task A_workbook_shows_percent_hours_beyond_a_day_and_a_head_that_stays()
    {
        using var book = await BookAsync();
        using var zip = new System.IO.Compression.ZipArchive(book);
        string Text(string entry)
        {
            using var reader = new StreamReader(zip.GetEntry(entry)!.Open());
            return reader.ReadToEnd();
        }

        Assert.Contains("[h]:mm:ss", Text("xl/styles.xml"), StringComparison.Ordinal);
        Assert.Contains("0.0%", Text("xl/styles.xml"), StringComparison.Ordinal);
        Assert.Contains("state=\"frozen\"", Text("xl/worksheets/sheet2.xml"), StringComparison.Ordinal);
        Assert.Contains("<autoFilter ref=\"A1:J3\"", Text("xl/worksheets/sheet2.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", Text("xl/worksheets/sheet2.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_report_gives_the_same_workbook()
    {
        using var first = await BookAsync();
        await Task.Delay(2100, TestContext.Current.CancellationToken); // a zip counts time in steps of two seconds
        using var second = await BookAsync();

        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void CSV_is_for_programs_and_no_cell_of_it_is_computed()
    {
        using var text = new StringWriter();
        CsvReport.Write(SampleReport.Document.Tables[0], SampleReport.Berlin, text);

        Assert.Equal(
            "learner,name,group,verdict,attempts,ratio,score,activeTime,completedAt,due\r\n" +
            "mailto:ada@example.org,\"'=HYPERLINK(\"\"https://evil.example/\"\",\"\"Ada\"\")\",Engineers,compliant,1234567,-0.5,0.875,91800,2026-03-29T01:30:00+01:00,2026-12-31\r\n" +
            "mailto:charles@example.org,Charles Babbage,Sent to charles@example.org,due-soon,,,,,,\r\n",
            text.ToString());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+41 1", "'+41 1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("a=1", "a=1")]
    public void Texts_that_a_spreadsheet_would_compute_stay_texts(string text, string cell)
    {
        using var csv = new StringWriter();
        CsvReport.Write(new ReportTable("t", "T", null, [new("a", "A", ColumnKind.Text)], [[text]]), TimeZoneInfo.Utc, csv);

        Assert.Equal($"a\r\n{cell}\r\n", csv.ToString());
    }

    [Fact]
    public void JSON_has_types_kinds_and_the_offset_of_the_zone()
    {
        using var bytes = new MemoryStream();
        JsonReport.Write(SampleReport.Document, bytes);
        var json = JsonNode.Parse(Encoding.UTF8.GetString(bytes.ToArray()))!;

        Assert.Equal("""{"learner":"mailto:charles@example.org","name":"Charles Babbage","group":"Sent to charles@example.org","verdict":"due-soon","attempts":null,"ratio":null,"score":null,"activeTime":null,"completedAt":null,"due":null}""", json["tables"]![0]!["rows"]![1]!.ToJsonString());
        var row = json["tables"]![0]!["rows"]![0]!;
        Assert.Equal("1234567 0.875 91800 2026-03-29T01:30:00+01:00 2026-12-31", $"{row["attempts"]} {row["score"]} {row["activeTime"]} {row["completedAt"]} {row["due"]}");
        Assert.Equal("1 compliance Europe/Berlin 2026-03-31T12:00:00+02:00", $"{json["format"]} {json["kind"]} {json["timeZone"]} {json["asOf"]}");
        Assert.Equal("learner text verdict count number share duration instant date", string.Join(' ', json["tables"]![0]!["columns"]!.AsArray().Select(c => c!["kind"]!.GetValue<string>()).Distinct()));
    }

    [Theory]
    [InlineData("en", "1,234,567.5", "87.5%", "31 Dec 2026, 23:59", "1,025 h 30 min")]
    [InlineData("de-AT", "1.234.567,5", "87,5\u00a0%", "31.12.2026, 23:59", "1.025 h 30 min")]
    [InlineData("fr", "1\u202f234\u202f567,5", "87,5\u202f%", "31/12/2026, 23:59", "1\u202f025 h 30 min")]
    [InlineData("es", "1.234.567,5", "87,5\u00a0%", "31/12/2026, 23:59", "1.025 h 30 min")]
    [InlineData("pt-BR", "1.234.567,5", "87,5%", "31/12/2026, 23:59", "1.025 h 30 min")]
    [InlineData("zh", "1,234,567.5", "87.5%", "2026年12月31日, 23:59", "1,025 h 30 min")]
    [InlineData("ar", "1,234,567.5", "87.5%", "31/12/2026, 23:59", "1,025 h 30 min")]
    public void Numbers_and_dates_are_those_of_the_readers_language(string culture, string number, string share, string instant, string duration)
    {
        var formats = Formats.Find(culture)!;

        Assert.Equal(number, formats.Number(1234567.5));
        Assert.Equal(share, formats.Share(0.875));
        Assert.Equal(instant, formats.Instant(new DateTimeOffset(2026, 12, 31, 22, 59, 0, TimeSpan.Zero), SampleReport.Berlin));
        Assert.Equal(duration, formats.Duration(TimeSpan.FromHours(1025.5)));
    }

    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(59.9, "59 s")]
    [InlineData(61, "1 min 01 s")]
    [InlineData(3599, "59 min")]
    [InlineData(3660, "1 h 01 min")]
    [InlineData(-61, "−1 min 01 s")]
    public void Durations_are_as_exact_as_they_are_short(double seconds, string text) => Assert.Equal(text, Formats.Default.Duration(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void A_value_of_another_type_than_its_column_is_our_own_fault() => Assert.Throws<ArgumentException>(() =>
        CsvReport.Write(new ReportTable("t", "T", null, [new("a", "A", ColumnKind.Count)], [[1.5]]), TimeZoneInfo.Utc, TextWriter.Null));

    private static async Task<MemoryStream> BookAsync()
    {
        var book = new MemoryStream();
        await XlsxReport.WriteAsync(SampleReport.Document, book, TestContext.Current.CancellationToken);
        book.Position = 0;
        return book;
    }
}
