using LlmEvolution.Reports.Sources.Files;

namespace Reports.Tests.Io;

public sealed class StatementFileTests : IDisposable
{
    private readonly ReadingFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("""{"a":1}""")]
    [InlineData("""[{"a":1}]""")]
    [InlineData("""{"statements":[{"a":1}],"more":""}""")]
    [InlineData("""{"more":"/xapi/more/1","statements":[{"a":1}]}""")]
    [InlineData("\ufeff  {\"a\":1}\n")]
    [InlineData("\n\n[\n  {\"a\":1}\n]\n")]
    public async Task A_file_is_a_statement_an_array_or_a_StatementResult(string text)
    {
        Assert.Equal(["""{"a":1}"""], await _files.ReadAsync("all.json", text));
        Assert.Empty(_files.Found);
    }

    [Fact]
    public async Task A_statement_over_several_lines_is_one_statement()
    {
        const string Pretty = "{\n  \"id\": 1,\n  \"object\": {\n    \"id\": \"x\"\n  }\n}";

        Assert.Equal([Pretty], await _files.ReadAsync("one.json", Pretty));
        Assert.Empty(_files.Found);
    }

    [Fact]
    public async Task Whoever_exports_pages_one_behind_another_gets_all_their_statements()
    {
        Assert.Equal(["""{"a":1}""", """{"a":2}""", """{"a":3}"""], await _files.ReadAsync("pages.json", """{"statements":[{"a":1}],"more":"x"} {"statements":[{"a":2}]}""" + "\n" + """[{"a":3}]"""));
        Assert.Empty(_files.Found);
    }

    [Fact]
    public async Task A_bad_line_of_NDJSON_costs_that_line_and_is_named_with_its_column()
    {
        var statements = await _files.ReadAsync("lines.json", "{\"a\":1}\n{\"ä\":x}\n\n[1]\n{\"a\":2}\n");

        Assert.Equal(["""{"a":1}""", """{"a":2}"""], statements);
        Assert.Collection(_files.Found,
            f => Assert.StartsWith("lines.json:2:6: error LE8003: this is no JSON: 'x' is an invalid start of a value.", f, StringComparison.Ordinal),
            f => Assert.Equal("lines.json:4:2: error LE8004: a number stands where a statement should", f));
    }

    [Fact]
    public async Task A_bad_first_line_of_NDJSON_does_not_cost_the_others()
    {
        Assert.Equal(["""{"a":2}"""], await _files.ReadAsync("lines.json", "{\"a\":\"\n{\"a\":2}\n"));
        Assert.StartsWith("lines.json:1:7: error LE8003: ", Assert.Single(_files.Found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"a":1},{"a":2},{"a":""", "half.json:1:23: error LE8005: the file ends in the middle of a statement; 2 before it are kept")]
    [InlineData("{\"a\":1}\n{\"a\":2}\n{\"a\":\"", "half.json:3:7: error LE8005: the file ends in the middle of a statement; 2 before it are kept")]
    [InlineData("{\"statements\":[\n{\"a\":1},\n{\"a\":2}", "half.json:3:8: error LE8005: the file ends in the middle of a statement; 2 before it are kept")]
    public async Task Half_a_file_keeps_its_good_half(string text, string finding)
    {
        Assert.Equal(["""{"a":1}""", """{"a":2}"""], await _files.ReadAsync("half.json", text));
        Assert.Equal([finding], _files.Found);
    }

    [Fact]
    public async Task Behind_bad_JSON_in_an_array_nothing_is_trusted()
    {
        Assert.Equal(["""{"a":1}"""], await _files.ReadAsync("bad.json", "[{\"a\":1},\n  {\"a\":nope},{\"a\":3}]"));
        Assert.StartsWith("bad.json:2:9: error LE8003: ", Assert.Single(_files.Found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_values_among_the_statements_are_named_and_passed_over()
    {
        Assert.Equal(["""{"a":1}""", """{"a":2}"""], await _files.ReadAsync("other.json", """[{"a":1},"text",[{"no":1}],null,{"a":2}]"""));
        Assert.Equal(
            [
                "other.json:1:10: error LE8004: a text stands where a statement should",
                "other.json:1:17: error LE8004: an array stands where a statement should",
                "other.json:1:28: error LE8004: null stands where a statement should",
            ],
            _files.Found);
    }

    [Fact]
    public async Task Gzip_is_seen_whatever_the_name_and_a_damaged_archive_keeps_what_was_good()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(n => $"{{\"a\":{n},\"b\":\"{n * 7919 % 10007}\"}}\n"));
        var packed = ReadingFiles.Compress(text);

        Assert.Equal(20_000, (await _files.ReadAsync("all.json", packed)).Count);
        Assert.Empty(_files.Found);

        var half = await _files.ReadAsync("half.gz", packed[..(packed.Length / 2)]);
        Assert.InRange(half.Count, 1000, 19_000);
        Assert.Contains("LE800", Assert.Single(_files.Found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_that_is_too_long_is_passed_over_in_bounded_memory()
    {
        var text = $$"""[{"a":1},{"long":[{{string.Join(',', Enumerable.Repeat("12345", 1000))}}]},{"a":2}]""";
        var pieces = new List<StatementPiece>();
        await foreach (var piece in new StatementReader(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), longest: 1024).ReadAsync(lines: false, TestContext.Current.CancellationToken)) pieces.Add(piece);

        Assert.Equal([PieceKind.Statement, PieceKind.TooLong, PieceKind.Statement], pieces.Select(p => p.Kind));
        Assert.Equal("""{"a":2}""", System.Text.Encoding.UTF8.GetString(pieces[2].Json.Span));
    }

    [Fact]
    public async Task A_file_is_read_on_where_it_was_left_and_anew_when_it_has_changed()
    {
        var path = _files.Write("all.ndjson", "{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n");
        var source = new StatementFileSource(path, "all.ndjson");
        var all = await _files.AllAsync(source, null);

        Assert.Single(await _files.AllAsync(source, all[1].Place));
        Assert.Empty(await _files.AllAsync(source, all[2].Place));
        File.AppendAllText(path, "{\"a\":4}\n");
        Assert.Equal(4, (await _files.AllAsync(source, all[2].Place)).Count);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_finding()
    {
        Assert.Empty(await _files.ReadAsync("missing.json"));
        Assert.StartsWith("course: error LE8002: 'missing.json' cannot be read: ", Assert.Single(_files.Found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thousand_bad_lines_make_a_hundred_findings_and_a_number()
    {
        Assert.Empty(await _files.ReadAsync("bad.ndjson", string.Concat(Enumerable.Repeat("nope\n", 1000))));
        Assert.Equal(101, _files.Found.Count);
        Assert.EndsWith("error LE8007: 900 more places in 'bad.ndjson' could not be read", _files.Found[^1], StringComparison.Ordinal);
    }
}
