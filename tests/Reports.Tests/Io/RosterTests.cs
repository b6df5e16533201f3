using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Rosters;
using LlmEvolution.Reports.Verdicts;

namespace Reports.Tests.Io;

public sealed class RosterTests
{
    private readonly DiagnosticBag _findings = [];

    [Theory]
    [InlineData("email,name,group,due,valid\nada@example.org,Ada Lovelace,Engineers,2026-12-31,P1Y\n")]
    [InlineData("email;name;group;due;valid\r\nada@example.org;Ada Lovelace;Engineers;2026-12-31;P1Y\r\n")]
    [InlineData("E-Mail\tName\tGruppe\tFällig\tGültig\nada@example.org\tAda Lovelace\tEngineers\t2026-12-31\tP12M\n")]
    [InlineData("sep=;\n\"due\";\"learner\";\"valid months\";\"Group\";\"name\"\n\"2026-12-31\";\"ada@example.org\";\"12\";\"Engineers\";\"Ada Lovelace\"\n")]
    public void Columns_stand_in_any_order_between_commas_semicolons_or_tabs(string text) =>
        Assert.Equal(new RosterEntry("ada@example.org", "Ada Lovelace", "Engineers", new DateOnly(2026, 12, 31), new ValidityPeriod(12, 0)), Assert.Single(Read(text)!));

    [Fact]
    public void Quotes_hold_separators_quotes_and_lines() =>
        Assert.Equal(["Lovelace, \"Ada\"", "Bab\nbage"], Read("email,name\na@example.org,\"Lovelace, \"\"Ada\"\"\"\nb@example.org,\"Bab\nbage\"\n")!.Select(e => e.Name));

    [Fact]
    public void Only_the_learner_is_needed() => Assert.Equal(new RosterEntry("https://lms.example|ada"), Assert.Single(Read("account\nhttps://lms.example|ada\n\n")!));

    [Theory]
    [InlineData("name,group\nAda,Engineers\n", "r.csv:1:1: error LE8042: the roster has no column email, account or learner")]
    [InlineData("", "course: error LE8042: the roster is empty")]
    public void What_names_nobody_is_no_roster(string text, string finding)
    {
        Assert.Null(Read(text));
        Assert.Equal(finding, Assert.Single(_findings).ToString());
    }

    [Theory]
    [InlineData("a@example.org,31.12.2026,", "r.csv:2:15: error LE8043: '31.12.2026' is no day")]
    [InlineData("a@example.org,2026-02-30,", "r.csv:2:15: error LE8043: '2026-02-30' is no day")]
    [InlineData("a@example.org,,a year", "r.csv:2:16: error LE8043: 'a year' is no period")]
    [InlineData(",2026-12-31,", "r.csv:2:1: error LE8043: '' is no learner")]
    [InlineData("a@example.org,2026-12-31,P1Y,more", "r.csv:2:30: error LE8041: this line has 4 fields, and the heading 3")]
    [InlineData("a@exa\"mple.org,2026-12-31,P1Y", "r.csv:2:6: error LE8041: a quote stands inside a field that does not begin with one")]
    [InlineData("\"a@example.org\"x,2026-12-31,P1Y", "r.csv:2:16: error LE8041: something stands between a closing quote and the separator")]
    public void A_line_that_cannot_be_used_is_named_with_its_column_and_the_next_one_counts(string line, string finding)
    {
        Assert.Equal("b@example.org", Assert.Single(Read($"email,due,valid\n{line}\nb@example.org,2026-12-31,P1Y\n")!).Learner);
        Assert.Equal(finding, Assert.Single(_findings).ToString());
    }

    [Fact]
    public void Who_stands_twice_counts_once_however_the_address_is_written()
    {
        Assert.Single(Read("email\nada@example.org\nADA@example.org\n")!);
        Assert.Equal("r.csv:3:1: warning LE8044: 'ADA@example.org' stands in line 2 already; this line is left out", Assert.Single(_findings).ToString());
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_named_where_it_was_opened()
    {
        Assert.Equal("a@example.org", Assert.Single(Read("email,name\na@example.org,Ada\nb@example.org,\"Babbage\nc@example.org,C\n")!).Learner);
        Assert.StartsWith("r.csv:3:15: error LE8041: a quote is opened here and never closed", Assert.Single(_findings).ToString(), StringComparison.Ordinal);
    }

    private IReadOnlyList<RosterEntry>? Read(string text) => RosterReader.Read(new StringReader(text), "r.csv", _findings);
}
