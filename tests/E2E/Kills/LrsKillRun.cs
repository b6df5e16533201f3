using System.Diagnostics;
using System.Xml;
using E2E.Lms;
using E2E.Lrs;

namespace E2E.Kills;

/// <summary>
/// The same as <see cref="KillRun"/> where a record store keeps what was done: two launches with random work and sudden ends,
/// then what stands there.
/// </summary>
/// <param name="launch">The address of a launch; called once for each.</param>
internal sealed class LrsKillRun(LrsServer lrs, Func<int, Task<string>> launch, string activity, int seed)
{
    private const string Course = "https://example.org/kills";
    private const int Sessions = 2;

    private readonly Random _random = new(seed);
    private readonly Deeds _deeds = new();
    private readonly List<string> _story = [];

    /// <summary>What was lost, with the story that led there; empty when nothing was.</summary>
    public async Task<string> RunAsync(BrowserFixture browser)
    {
        var loading = Stopwatch.GetTimestamp();
        await using var reader = await Reader.OpenAsync(browser, await launch(0));
        for (var session = 0; session < Sessions; session++)
        {
            if (session > 0)
            {
                loading = Stopwatch.GetTimestamp();
                await reader.OpenAgainAsync(await launch(session));
            }
            _deeds.Unasked += Stopwatch.GetElapsedTime(loading).TotalSeconds;
            var opened = await reader.NowAsync();
            for (var step = _random.Next(1, 4); step > 0; step--) await WorkAsync(reader);
            _deeds.ActiveSeconds += await reader.NowAsync() - opened;
            var asked = Stopwatch.GetTimestamp();
            await EndAsync(reader);
            _deeds.Unasked += Stopwatch.GetElapsedTime(asked).TotalSeconds;
        }
        await reader.OpenAgainAsync(await launch(Sessions));
        var losses = await LossesAsync(reader);
        return losses.Count == 0 ? "" : $"seed {seed} ({activity}): {string.Join("; ", losses)}\n  story: {string.Join(", ", _story)}";
    }

    private async Task WorkAsync(Reader reader)
    {
        var trouble = _random.Next(5) == 0;
        if (trouble) await lrs.FailAsync(503);
        var work = _random.Next(4);
        if (work == 3) await TakeQuizAsync(reader);
        else await ReadLessonAsync(reader, KillCourse.Lessons[work]);
        if (!trouble) return;
        _story.Add("the record store refused meanwhile");
        await lrs.FailAsync(null);
        await reader.WaitAsync(TimeSpan.FromSeconds(70));
    }

    private async Task ReadLessonAsync(Reader reader, string lesson)
    {
        await reader.OpenItemAsync(lesson);
        _deeds.Opened.Add(lesson);
        await reader.ReadForAsync(TimeSpan.FromSeconds(_random.Next(3, 50)));
        _story.Add($"read {lesson}");
        if (_random.Next(3) > 0)
        {
            await reader.Page.Locator("form.question label").First.ClickAsync();
            await reader.Page.Locator("form.question button[type=submit]").ClickAsync();
            await reader.Page.Locator("form.question[data-verdict]").WaitForAsync();
            _deeds.Completed.Add(lesson);
            _story.Add("with its check");
        }
        await reader.GoHomeAsync();
    }

    private async Task TakeQuizAsync(Reader reader)
    {
        var right = _random.Next(2) == 0;
        await reader.OpenItemAsync(KillCourse.Quiz);
        await reader.TakeQuizAsync(right);
        _deeds.BestScore = Math.Max(_deeds.BestScore ?? 0, right ? 100 : 0);
        _story.Add(right ? "passed the quiz" : "failed the quiz");
        await reader.GoHomeAsync();
    }

    private async Task EndAsync(Reader reader)
    {
        switch (_random.Next(4))
        {
            case 0:
                _story.Add("closed the tab");
                await reader.CloseTabAsync();
                break;
            case 1:
                _story.Add("reloaded and closed");
                await reader.ReloadAsync();
                await reader.CloseTabAsync();
                break;
            case 2:
                _story.Add("the browser crashed");
                await reader.CrashAsync();
                break;
            default:
                _story.Add("pressed save and exit");
                await reader.ExitAsync();
                await reader.CloseTabAsync();
                break;
        }
    }

    private async Task<List<string>> LossesAsync(Reader reader)
    {
        var losses = new List<string>();
        foreach (var lesson in _deeds.Opened)
        {
            var expected = _deeds.Completed.Contains(lesson) ? "complete" : "started";
            var actual = await reader.Page.Locator($"li[data-item='{lesson}']").GetAttributeAsync("data-state");
            if (actual != expected) losses.Add($"lesson {lesson} is {actual ?? "untouched"}, not {expected}");
        }
        await reader.ExitAsync();
        var held = await lrs.WaitForAsync("terminated", activity);
        losses.AddRange(_deeds.Completed.Where(l => !held.VerbsOf($"{Course}/lessons/{l}").Contains("completed")).Select(l => $"no statement that {l} is complete"));
        if (_deeds.BestScore is { } score && !held.VerbsOf($"{Course}/quizzes/{KillCourse.Quiz}").Contains(score == 100 ? "passed" : "failed")) losses.Add($"no statement about the quiz with {score}");
        // What a dead cmi5 session left is offered once more, and an LMS may refuse another session's statements (src/Runtime/README.md).
        var refused = held.Refused.Where(r => !r.Contains("9.6.3.1: session id", StringComparison.Ordinal)).ToList();
        if (refused.Count > 0) losses.Add($"refused: {string.Join(", ", refused.Distinct())}");
        var seconds = held.DurationsOf("experienced").Sum(d => XmlConvert.ToTimeSpan(d).TotalSeconds);
        if (_deeds.WrongTime(seconds) is { } wrong) losses.Add(wrong);
        return losses;
    }
}
