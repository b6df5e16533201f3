using System.Diagnostics;
using System.Globalization;
using E2E.Lms;
using Microsoft.Playwright;

namespace E2E.Kills;

/// <summary>One learner, one seed: some work, a sudden end, some more work, another end; then what the LMS holds.</summary>
internal sealed class KillRun(LmsServer lms, string standard, int seed)
{
    private const int Sessions = 2;

    private readonly Random _random = new(seed);
    private readonly Deeds _deeds = new();
    private readonly List<string> _story = [];
    private bool _offline;

    /// <summary>What was lost, with the story that led there; empty when nothing was.</summary>
    public async Task<string> RunAsync(BrowserFixture browser)
    {
        await using var first = await Learner.LaunchAsync(browser, lms, standard);
        var learner = first;
        for (var session = 0; session < Sessions; session++)
        {
            if (session > 0) learner = await learner.LaunchAgainAsync(lms, standard);
            for (var step = _random.Next(1, 4); step > 0; step--) await WorkAsync(learner);
            await AskTimeAsync(learner);
            var asked = Stopwatch.GetTimestamp();
            await EndAsync(learner);
            _deeds.Unasked += Stopwatch.GetElapsedTime(asked).TotalSeconds;
        }
        var returning = await learner.LaunchAgainAsync(lms, standard);
        var losses = await LossesAsync(returning);
        await returning.CloseTabAsync();
        return losses.Count == 0 ? "" : $"seed {seed} ({standard}): {string.Join("; ", losses)}\n  story: {string.Join(", ", _story)}";
    }

    private async Task AskTimeAsync(Learner learner)
    {
        _deeds.ActiveSeconds += await learner.ActiveSecondsAsync();
        _deeds.Unasked += await learner.LoadingSecondsAsync();
    }

    private async Task WorkAsync(Learner learner)
    {
        var trouble = _random.Next(10);
        lms.Refuses = trouble < 2;
        _offline = trouble == 2;
        var work = _random.Next(4);
        if (work == 3) await TakeQuizAsync(learner);
        else await ReadLessonAsync(learner, KillCourse.Lessons[work]);
        if (!lms.Refuses) return;
        _story.Add("the LMS refused meanwhile");
        lms.Refuses = false;
        await learner.WaitAsync(TimeSpan.FromSeconds(70));
    }

    /// <summary>The network goes once the page is open, and comes back before the learner leaves it.</summary>
    private async Task WithoutNetworkAsync(Learner learner, Func<Task> work)
    {
        if (_offline) await learner.SetOfflineAsync(true);
        await work();
        if (!_offline) return;
        _story.Add("off line meanwhile");
        await learner.SetOfflineAsync(false);
        await learner.WaitAsync(TimeSpan.FromSeconds(70));
    }

    private async Task ReadLessonAsync(Learner learner, string lesson)
    {
        await learner.OpenItemAsync(lesson);
        _deeds.Opened.Add(lesson);
        await WithoutNetworkAsync(learner, async () =>
        {
            await learner.ReadForAsync(TimeSpan.FromSeconds(_random.Next(3, 50)));
            _story.Add($"read {lesson}");
            if (_random.Next(3) == 0) return;
            await learner.Main.Locator("form.question label").First.ClickAsync();
            await learner.Main.Locator("form.question button[type=submit]").ClickAsync();
            await learner.Main.Locator("form.question[data-verdict]").WaitForAsync();
            _deeds.Completed.Add(lesson);
            _story.Add("with its check");
        });
        if (_random.Next(2) == 0) await learner.WaitAsync(TimeSpan.FromSeconds(_random.Next(1, 10)));
        await learner.GoHomeAsync();
    }

    private async Task TakeQuizAsync(Learner learner)
    {
        var right = _random.Next(2) == 0;
        await learner.OpenItemAsync(KillCourse.Quiz);
        await WithoutNetworkAsync(learner, () => learner.TakeQuizAsync(right));
        _deeds.BestScore = Math.Max(_deeds.BestScore ?? 0, right ? 100 : 0);
        _story.Add(right ? "passed the quiz" : "failed the quiz");
        await learner.GoHomeAsync();
    }

    private async Task EndAsync(Learner learner)
    {
        switch (_random.Next(5))
        {
            case 0:
                _story.Add("closed the tab");
                await learner.CloseTabAsync();
                break;
            case 1:
                _story.Add("reloaded and closed");
                await learner.ReloadAsync();
                await AskTimeAsync(learner);
                await learner.CloseTabAsync();
                break;
            case 2:
                _story.Add("pressed save and exit");
                await learner.Sco.Locator("[data-player=exit]").ClickAsync();
                await learner.CloseTabAsync();
                break;
            case 3:
                _story.Add("the browser crashed");
                await learner.CrashAsync();
                break;
            default:
                _story.Add("removed the frame and closed");
                await learner.Page.EvaluateAsync("document.querySelector('iframe').remove()");
                await learner.CloseTabAsync();
                break;
        }
    }

    private async Task<List<string>> LossesAsync(Learner learner)
    {
        var losses = new List<string>();
        foreach (var lesson in _deeds.Opened)
        {
            var expected = _deeds.Completed.Contains(lesson) ? "complete" : "started";
            var actual = await learner.Sco.Locator($"li[data-item='{lesson}']").GetAttributeAsync("data-state");
            if (actual != expected) losses.Add($"lesson {lesson} is {actual ?? "untouched"}, not {expected}");
        }
        var score = ScormRecord.RawScore(lms, standard);
        if (score != (_deeds.BestScore?.ToString(CultureInfo.InvariantCulture) ?? "")) losses.Add($"score is '{score}', not '{_deeds.BestScore}'");
        if (_deeds.WrongTime(ScormRecord.TotalSeconds(lms, standard)) is { } wrong) losses.Add(wrong);
        return losses;
    }
}
