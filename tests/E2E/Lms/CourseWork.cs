using Microsoft.Playwright;

namespace E2E.Lms;

/// <summary>Everything that one launch of a course offers is done, by hand.</summary>
internal static class CourseWork
{
    /// <param name="hand">With the first page of the launch on the screen.</param>
    /// <param name="lessonTime">Enough for the longest lesson.</param>
    /// <param name="isMeant">Which lessons and quizzes of an outline are done.</param>
    public static async Task DoAsync(Hand hand, TimeSpan lessonTime, Func<string, bool> isMeant)
    {
        switch (await hand.Main.GetAttributeAsync("data-page"))
        {
            case "lesson":
                await ReadAsync(hand, lessonTime);
                break;
            case "quiz":
                await hand.TakeQuizAsync(right: true);
                break;
            default:
                foreach (var item in await ItemsAsync(hand.Main, "li.card:not(.card-quiz, .card-outline)", isMeant))
                {
                    await hand.OpenItemAsync(item);
                    await ReadAsync(hand, lessonTime);
                    await hand.GoHomeAsync();
                    await hand.Main.Locator($"li[data-item='{item}'][data-state=complete]").WaitForAsync();
                }
                foreach (var item in await ItemsAsync(hand.Main, "li.card-quiz", isMeant))
                {
                    await hand.OpenItemAsync(item);
                    await hand.TakeQuizAsync(right: true);
                    await hand.GoHomeAsync();
                    await hand.Main.Locator($"li[data-item='{item}'][data-state=complete]").WaitForAsync();
                }
                break;
        }
    }

    private static async Task ReadAsync(Hand hand, TimeSpan time)
    {
        await QuestionHand.TryChecksAsync(hand.Main);
        await hand.ReadForAsync(time);
    }

    /// <summary>Whether the page is a quiz or the outline of something with a quiz.</summary>
    public static async Task<bool> HasQuizAsync(ILocator main) =>
        await main.GetAttributeAsync("data-page") == "quiz" || await main.Locator("li.card-quiz").CountAsync() > 0;

    /// <summary>The page, loaded once more, says that it is all done.</summary>
    public static async Task AssertDoneAsync(Hand hand, Func<string, bool> isMeant)
    {
        switch (await hand.Main.GetAttributeAsync("data-page"))
        {
            case "lesson":
                // A lesson that is not written yet asks for nothing and says nothing.
                if (await hand.Main.Locator(".prose > :not(.box-note)").CountAsync() == 0) break;
                await Assertions.Expect(hand.Main.Locator("[data-lesson-status]")).ToHaveTextAsync("Lesson complete");
                break;
            case "quiz":
                await Assertions.Expect(hand.Main.Locator("[data-quiz-state]")).ToContainTextAsync("100");
                break;
            default:
                foreach (var item in await ItemsAsync(hand.Main, "li.card:not(.card-outline)", isMeant))
                    await hand.Main.Locator($"li[data-item='{item}'][data-state=complete]").WaitForAsync();
                break;
        }
    }

    private static async Task<IEnumerable<string>> ItemsAsync(ILocator main, string selector, Func<string, bool> isMeant) =>
        (await main.Locator(selector).EvaluateAllAsync<string[]>("items => items.map(i => i.dataset.item)")).Where(isMeant);
}
