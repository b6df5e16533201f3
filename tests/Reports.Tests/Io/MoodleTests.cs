using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Outline;
using LlmEvolution.Reports.Sources;
using LlmEvolution.Reports.Sources.Moodle;

namespace Reports.Tests.Io;

/// <summary>Downloads as mod_scorm writes them: tab-separated, quoted where there are spaces, dates by userdate().</summary>
public sealed class MoodleTests
{
    private const string Iri = "https://example.org/c";

    private static readonly CourseOutline s_course = new(Iri, "Models",
    [
        new(Iri + "/modules/basics", "Basics",
        [
            new(Iri + "/lessons/words", "Words become numbers", OutlineItemKind.Lesson, 5, true, null),
            new(Iri + "/quizzes/basics-quiz", "Quiz", OutlineItemKind.Quiz, 2, true, 0.8),
        ]),
    ]);

    private static readonly TimeZoneInfo s_berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void The_objectives_report_tells_of_each_lesson_and_quiz()
    {
        var statements = Read("""
            Name	"Email address"	Attempt	"Started on"	"Last accessed on"	Score	Models	"words status"	"words score"	"basics-quiz status"	"basics-quiz score"
            "Ada Lovelace"	ada@example.org	1	"Saturday, 14 March 2026, 2:05 PM"	"Saturday, 14 March 2026, 3:00 PM"	90	90/100	completed		passed	90/100
            "Charles Babbage"	charles@example.org	-	-	-	-					
            """);

        Assert.Equal(
            [
                "ada@example.org initialized c 2026-03-14T13:05:00.000Z",
                "ada@example.org scored c 2026-03-14T14:00:00.000Z 0.9",
                "ada@example.org completed words 2026-03-14T14:00:00.000Z",
                "ada@example.org passed basics-quiz 2026-03-14T14:00:00.000Z 0.9",
            ],
            statements.Select(Short));
        Assert.Empty(_findings);
    }

    [Fact]
    public void The_basic_report_tells_of_SCOs_by_their_titles_and_names_columns_that_are_none()
    {
        var statements = Read("""
            Name	"ID number"	Attempt	"Started on"	"Last accessed on"	Score	"Words become numbers"	Quiz	Elsewhere
            "Ada Lovelace"	4711	2	"1 March 2026, 9:00 AM"	"1 March 2026, 9:30 AM"	1	Completed	"Failed"	Completed
            """);

        Assert.Equal(["4711 initialized c 2026-03-01T08:00:00.000Z", "4711 completed words 2026-03-01T08:30:00.000Z", "4711 failed basics-quiz 2026-03-01T08:30:00.000Z"], statements.Select(Short));
        Assert.Equal("m.txt:1:92: warning LE8033: the column 'Elsewhere' is neither the course, a module, a lesson nor a quiz of it, and was left out", Assert.Single(_findings).ToString());
    }

    [Fact]
    public void The_interactions_report_tells_of_answers()
    {
        var statements = Read("""
            Name	"Email address"	Attempt	"Started on"	"Last accessed on"	Score	"Question 0"	"Response 0"	"Right answer 0"	"Result 0"	"Question 1"	"Response 1"	"Result 1"
            Ada	ada@example.org	1	"1 March 2026, 9:00 AM"	"1 March 2026, 9:30 AM"	1	basics-quiz.q1	b	a	wrong	basics-quiz.q2	t	correct
            """);

        var answers = statements.Where(s => s["verb"]!["id"]!.GetValue<string>().EndsWith("answered", StringComparison.Ordinal)).ToList();
        Assert.Equal([Iri + "/quizzes/basics-quiz/questions/q1", Iri + "/quizzes/basics-quiz/questions/q2"], answers.Select(a => a["object"]!["id"]!.GetValue<string>()));
        Assert.Equal([("b", false), ("t", true)], answers.Select(a => (a["result"]!["response"]!.GetValue<string>(), a["result"]!["success"]!.GetValue<bool>())));
    }

    [Fact]
    public void Raw_tracks_tell_when_each_thing_was_done_and_how_long_it_took()
    {
        var statements = Read("""
            email,attempt,element,value,timemodified
            ada@example.org,1,x.start.time,1772355600,1772355600
            ada@example.org,1,cmi.core.lesson_status,passed,1772359200
            ada@example.org,1,cmi.core.total_time,00:45:30.50,1772359260
            ada@example.org,1,cmi.core.score.raw,90,1772359200
            ada@example.org,1,cmi.core.score.max,100,1772359200
            ada@example.org,1,cmi.objectives_0.id,words,1772355700
            ada@example.org,1,cmi.objectives_0.status,completed,1772357000
            """);

        Assert.Equal(
            [
                "ada@example.org initialized c 2026-03-01T09:00:00.000Z",
                "ada@example.org passed c 2026-03-01T10:00:00.000Z 0.9",
                "ada@example.org completed words 2026-03-01T09:23:20.000Z",
            ],
            statements.Select(Short));
        Assert.Equal("PT2730.5S", statements[1]["result"]!["duration"]!.GetValue<string>());
    }

    [Fact]
    public void SCORM_2004_has_two_statuses_and_ISO_durations()
    {
        var statements = Read("""
            email;attempt;element;value;timemodified
            ada@example.org;1;cmi.completion_status;completed;1772355600
            ada@example.org;1;cmi.success_status;failed;1772359200
            ada@example.org;1;cmi.total_time;PT1H2M3S;1772359260
            ada@example.org;1;cmi.objectives.0.id;basics-quiz;1772355700
            ada@example.org;1;cmi.objectives.0.success_status;passed;1772357000
            ada@example.org;1;cmi.objectives.0.score.raw;8;1772357000
            ada@example.org;1;cmi.objectives.0.score.max;10;1772357000
            """);

        Assert.Equal(["completed c", "failed c", "passed basics-quiz"], statements.Select(s => Short(s)[16..].Split(" 2026")[0]));
        Assert.Equal(["PT3723S", "PT3723S", null], statements.Select(s => s["result"]!["duration"]?.GetValue<string>()));
        Assert.Equal(0.8, statements[2]["result"]!["score"]!["scaled"]!.GetValue<double>());
    }

    [Fact]
    public void The_same_export_gives_the_same_statements_and_says_that_nobody_sent_them()
    {
        const string Report = "Name\tEmail address\tAttempt\tStarted on\tLast accessed on\tScore\nAda\tada@example.org\t1\t1 March 2026, 9:00 AM\t1 March 2026, 9:30 AM\t1\n";

        var (first, second) = (Assert.Single(Read(Report)), Assert.Single(Read(Report)));
        Assert.Equal(first.ToJsonString(), second.ToJsonString());
        Assert.Equal("urn:coursepack:made-from:moodle-scorm-report", first["context"]!["contextActivities"]!["category"]![0]!["id"]!.GetValue<string>());
        Assert.Equal('8', first["id"]!.GetValue<string>()[14]);
    }

    [Theory]
    [InlineData("Saturday, 14 March 2026, 2:05 PM", "2026-03-14T13:05:00")]
    [InlineData("14 March 2026, 12:05 AM", "2026-03-13T23:05:00")]
    [InlineData("Samstag, 14. März 2026, 14:05", "2026-03-14T13:05:00")]
    [InlineData("samedi 14 mars 2026, 14:05", "2026-03-14T13:05:00")]
    [InlineData("samedi 4 juillet 2026 à 14h05", "2026-07-04T12:05:00")]
    [InlineData("sábado, 14 de marzo de 2026, 14:05", "2026-03-14T13:05:00")]
    [InlineData("sábado, 14 de agosto de 2026, 14:05", "2026-08-14T12:05:00")]
    [InlineData("14.03.2026 14:05", "2026-03-14T13:05:00")]
    [InlineData("2026-03-14 14:05:59", "2026-03-14T13:05:59")]
    [InlineData("2026-03-14T14:05:00Z", "2026-03-14T14:05:00")]
    [InlineData("1773497100", "2026-03-14T14:05:00")]
    [InlineData("29 March 2026, 2:30 AM", "2026-03-29T01:30:00")]
    public void Dates_are_read_as_Moodle_writes_them_in_the_zone_of_who_downloaded_them(string text, string utc) =>
        Assert.Equal(DateTimeOffset.Parse(utc + "Z", CultureInfo.InvariantCulture), MoodleDate.Parse(text, s_berlin));

    [Theory]
    [InlineData("03/04/2026 14:05")]
    [InlineData("14 Brumaire 2026, 2:05 PM")]
    [InlineData("31 February 2026, 2:05 PM")]
    [InlineData("14 March 2026, 25:05")]
    [InlineData("14 March 2026, 14:05 PM")]
    [InlineData("yesterday")]
    [InlineData("12")]
    public void A_date_that_could_be_two_or_none_is_none(string text) => Assert.Null(MoodleDate.Parse(text, s_berlin));

    [Theory]
    [InlineData("Course,Grade\nA,1\n", "m.txt:1:1: error LE8031: no column is a learner: e-mail address, id or name")]
    [InlineData("Email address,Grade\na@b.c,1\n", "m.txt:1:1: error LE8031: no column is attempt, started on or last accessed on")]
    [InlineData("", "m.txt:1:1: error LE8031: no column is there: the file is empty")]
    [InlineData("Email address,Attempt,Started on,Last accessed on\na@b.c,1,03/04/2026,03/04/2026\n", "m.txt:2:9: error LE8032: '03/04/2026' is no date")]
    public void What_is_no_report_or_no_value_of_one_is_named_with_its_place(string text, string finding)
    {
        Assert.Empty(Read(text));
        Assert.Equal(finding, _findings.First().ToString());
    }

    [Fact]
    public void Names_alone_are_a_warning()
    {
        Assert.Single(Read("First name\tLast name\tAttempt\tStarted on\tLast accessed on\nAda\tLovelace\t1\t1 March 2026, 9:00 AM\t1 March 2026, 9:30 AM\n"));
        Assert.Equal("LE8034", Assert.Single(_findings).Code);
    }

    private List<JsonNode> Read(string text) =>
        [.. new MoodleSource("/m.txt", "m.txt", s_course, s_berlin).StatementsOf(new StringReader(text), new SourceFindings("m.txt", _findings)).Select(s => JsonNode.Parse(Encoding.UTF8.GetString(s.ToJson().Span))!)];

    private static string Short(JsonNode statement)
    {
        var actor = statement["actor"]!["mbox"]?.GetValue<string>()["mailto:".Length..] ?? statement["actor"]!["account"]!["name"]!.GetValue<string>();
        var scaled = statement["result"]?["score"]?["scaled"]?.GetValue<double>();
        return $"{actor} {statement["verb"]!["id"]!.GetValue<string>().Split('/')[^1]} {statement["object"]!["id"]!.GetValue<string>().Split('/')[^1]} {statement["timestamp"]}{(scaled is null ? "" : FormattableString.Invariant($" {scaled}"))}";
    }
}
