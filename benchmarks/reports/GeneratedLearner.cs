using System.Globalization;
using LlmEvolution.Benchmarks.Course;
using LlmEvolution.Reports.Outline;

namespace LlmEvolution.Benchmarks.Reports;

/// <summary>One learner's way through the courses, statement by statement.</summary>
internal sealed class GeneratedLearner
{
    private readonly Chance _chance;
    private readonly IReadOnlyList<CourseOutline> _courses;
    private readonly string _who;
    private readonly int _ability;
    private readonly ulong _ids;
    private int _statements;
    private DateTime _now;

    public GeneratedLearner(ulong seed, int number, IReadOnlyList<CourseOutline> courses)
    {
        _ids = (seed << 40) + (ulong)number;
        _chance = new((seed * 1_000_003) + (ulong)number);
        _courses = courses;
        _who = $$"""{"objectType":"Agent","name":"Learner {{number}}","account":{"homePage":"https://lms.example.org","name":"u{{number}}"} }""";
        _ability = _chance.Between(40, 97);
        _now = new DateTime(2024, 1, 8, 7, 0, 0, DateTimeKind.Utc).AddMinutes(_chance.Below(60 * 24 * 600));
    }

    public IEnumerable<string> Statements()
    {
        foreach (var course in _courses)
            if (course == _courses[0] || _chance.Below(3) == 0)
                foreach (var statement in Take(course)) yield return statement;
    }

    private IEnumerable<string> Take(CourseOutline course)
    {
        var registration = Guid(0x5000 + (ulong)_statements);
        // Two thirds come to the end; the others stop anywhere.
        var until = _chance.Below(3) > 0 ? int.MaxValue : _chance.Below(course.Items.Count());
        double session = 0, total = 0;
        var sitting = 0;
        foreach (var (n, (module, item)) in course.Modules.SelectMany(m => m.Items.Select(i => (m, i))).Index())
        {
            if (n == until) break;
            if (sitting-- == 0)
            {
                if (n > 0) yield return Say("terminated", course.Iri, Time(session), registration, course, null);
                Pass(_chance.Between(600, 4 * 86_400));
                (sitting, session) = (_chance.Between(1, 4), 0);
                yield return Say("initialized", course.Iri, null, registration, course, null);
                if (n > 0) yield return Say("resumed", course.Iri, null, registration, course, null);
            }

            foreach (var statement in item.Kind == OutlineItemKind.Lesson ? Read(course, module, item, registration) : Try(course, module, item, registration)) yield return statement;
            session += _lastSeconds;
            total += _lastSeconds;
            var percent = 100 * (n + 1) / course.Items.Count();
            yield return Say("progressed", course.Iri, $$"""{"extensions":{"https://w3id.org/xapi/cmi5/result/extensions/progress":{{percent}} } }""", registration, course, null);
        }

        if (until == int.MaxValue)
        {
            yield return Say("completed", course.Iri, $$"""{"completion":true,"duration":"{{Iso(total)}}"}""", registration, course, null);
            yield return Say("passed", course.Iri, $$"""{"success":true,"score":{"scaled":0.{{_ability}}},"duration":"{{Iso(total)}}"}""", registration, course, null);
        }

        yield return Say("terminated", course.Iri, Time(session), registration, course, null);
    }

    private double _lastSeconds;

    private IEnumerable<string> Read(CourseOutline course, OutlineModule module, OutlineItem lesson, string registration)
    {
        _lastSeconds = 0;
        var visits = _chance.Between(1, 3);
        for (var visit = 0; visit < visits; visit++)
        {
            var seconds = lesson.Minutes!.Value * _chance.Between(15, 45) * 60 / 100 / visits * 2;
            Pass(seconds + _chance.Below(60));
            _lastSeconds += seconds;
            yield return Say("experienced", lesson.Iri, _chance.Below(1000) == 0 ? """{"duration":"-PT30S"}""" : Time(seconds), registration, course, module.Iri);
        }

        var result = $$"""{"completion":true,"duration":"{{Iso(_lastSeconds)}}"}""";
        yield return Say("completed", lesson.Iri, result, registration, course, module.Iri);
        if (_chance.Below(1000) == 0) yield return Say("completed", lesson.Iri, result, registration, course, module.Iri);
    }

    private IEnumerable<string> Try(CourseOutline course, OutlineModule module, OutlineItem quiz, string registration)
    {
        _lastSeconds = 0;
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var right = 0;
            for (var question = 0; question < 10; question++)
            {
                var seconds = _chance.Between(8, 60);
                Pass(seconds);
                _lastSeconds += seconds;
                // Later questions are harder; a second try is easier.
                var isRight = _chance.Below(100) < _ability - (3 * question) + 12 + (attempt * 20);
                right += isRight ? 1 : 0;
                var response = isRight ? 'b' : "acd"[_chance.Skewed(3)];
                yield return Answer(quiz, module, course, question, isRight, response, seconds, registration);
            }

            var passed = right >= quiz.PassMark * 10 || attempt == 3;
            var scaled = passed ? Math.Max(right, 10 * quiz.PassMark!.Value) / 10 : right / 10.0;
            if (_chance.Below(2000) == 0) scaled = 1.5;
            var score = scaled.ToString(CultureInfo.InvariantCulture);
            yield return Say("experienced", quiz.Iri, Time(_lastSeconds / (attempt + 1)), registration, course, module.Iri);
            yield return Say(passed ? "passed" : "failed", quiz.Iri, $$"""{"score":{"scaled":{{score}}},"success":{{(passed ? "true" : "false")}},"completion":true,"duration":"{{Iso(_lastSeconds)}}"}""", registration, course, module.Iri);
            if (passed) yield break;
        }
    }

    private string Answer(OutlineItem quiz, OutlineModule module, CourseOutline course, int question, bool isRight, char response, int seconds, string registration) => $$"""
        {"id":"{{Guid(0)}}","actor":{{_who}},"verb":{"id":"http://adlnet.gov/expapi/verbs/answered","display":{"en-US":"answered"} },"object":{"objectType":"Activity","id":"{{quiz.Iri}}/questions/q{{question}}","definition":{"name":{"en":"{{quiz.Title}}: q{{question}}"},"description":{"en":"Which of these was shown first, and on what data?"},"type":"http://adlnet.gov/expapi/activities/cmi.interaction","interactionType":"choice","correctResponsesPattern":["b"],"choices":[{"id":"a","description":{"en":"The first"} },{"id":"b","description":{"en":"The second"} },{"id":"c","description":{"en":"The third"} },{"id":"d","description":{"en":"None of them"} }]} },"result":{"success":{{(isRight ? "true" : "false")}},"response":"{{response}}","duration":"PT{{seconds}}S"},"context":{"platform":"coursepack","language":"en","registration":"{{registration}}","contextActivities":{"parent":[{"objectType":"Activity","id":"{{quiz.Iri}}"}],"grouping":[{"objectType":"Activity","id":"{{module.Iri}}"},{"objectType":"Activity","id":"{{course.Iri}}"}]} },{{Times()}} }
        """;

    private string Say(string verb, string about, string? result, string registration, CourseOutline course, string? module)
    {
        var activities = module is null ? "" : $$""","contextActivities":{"parent":[{"objectType":"Activity","id":"{{module}}"}],"grouping":[{"objectType":"Activity","id":"{{course.Iri}}"}]}""";
        return $$"""
            {"id":"{{Guid(0)}}","actor":{{_who}},"verb":{"id":"http://adlnet.gov/expapi/verbs/{{verb}}","display":{"en-US":"{{verb}}"} },"object":{"objectType":"Activity","id":"{{about}}","definition":{"name":{"en":"{{course.Title}}"},"type":"http://adlnet.gov/expapi/activities/lesson"} },{{(result is null ? "" : $"\"result\":{result},")}}"context":{"platform":"coursepack","language":"en","registration":"{{registration}}"{{activities}} },{{Times()}} }
            """;
    }

    private string Times()
    {
        Pass(1);
        // One clock in a few thousand is fast by hours.
        var claimed = _chance.Below(5000) == 0 ? _now.AddHours(3) : _now;
        return $"\"timestamp\":\"{Iso(claimed)}\",\"stored\":\"{Iso(_now.AddSeconds(2))}\",\"version\":\"1.0.3\"";
    }

    private void Pass(double seconds) => _now = _now.AddSeconds(seconds);

    private string Guid(ulong kind) => $"{_ids >> 32:x8}-{(_ids >> 16) & 0xffff:x4}-4{kind & 0xfff:x3}-8{_ids & 0xfff:x3}-{((_ids & 0xffff) << 32) + (ulong)_statements++:x12}";

    private static string Time(double seconds) => $$"""{"duration":"{{Iso(seconds)}}"}""";

    private static string Iso(double seconds) => string.Create(CultureInfo.InvariantCulture, $"PT{seconds:0.##}S");

    private static string Iso(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
