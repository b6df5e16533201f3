using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace E2E.Lms;

/// <summary>Answers questions by their controls: docs/page-contract.md, "A question".</summary>
internal static class QuestionHand
{
    /// <summary>Starts the quiz on the page, answers each drawn question, and submits.</summary>
    public static async Task TakeQuizAsync(ILocator main, bool right)
    {
        await main.Locator("[data-quiz-start]").ClickAsync();
        await AnswerAllAsync(main, right);
    }

    /// <summary>Answers every check of the lesson on the page, and asks whether it is right.</summary>
    public static async Task TryChecksAsync(ILocator main)
    {
        // A sorting block has such a form too, and judges itself.
        var forms = main.Locator("form[data-question]:not([data-block] form)");
        if (await forms.CountAsync() == 0) return;
        var keys = await KeysAsync(main);
        for (var i = 0; i < await forms.CountAsync(); i++)
        {
            var form = forms.Nth(i);
            await AnswerAsync(form, keys.GetProperty((await form.GetAttributeAsync("data-question"))!), right: true);
            await form.Locator("button[type=submit]").ClickAsync();
            await Assertions.Expect(form).ToHaveAttributeAsync("data-verdict", "correct");
        }
    }

    public static async Task AnswerAllAsync(ILocator main, bool right)
    {
        var forms = main.Locator("[data-quiz-questions] > li:not([hidden]) form.question");
        var keys = await KeysAsync(main);
        for (var i = 0; i < await forms.CountAsync(); i++)
        {
            var form = forms.Nth(i);
            await AnswerAsync(form, keys.GetProperty((await form.GetAttributeAsync("data-question"))!), right);
        }
        await main.Locator("[data-quiz-submit]").ClickAsync();
        await main.Locator("[data-quiz-result]:not([hidden])").WaitForAsync();
    }

    private static async Task<JsonElement> KeysAsync(ILocator main) =>
        JsonDocument.Parse(await main.Locator("script[data-answers]").TextContentAsync() ?? "{}").RootElement;

    public static Task AnswerAsync(ILocator form, JsonElement answer, bool right) => answer.GetProperty("type").GetString() switch
    {
        "choice" or "true-false" => ChooseAsync(form, Keys(answer)[0], right),
        "multiple" => ChooseSeveralAsync(form, Keys(answer), right),
        "matching" => MatchAsync(form, Keys(answer), right),
        "sequencing" => SortAsync(form, Keys(answer), right),
        "numeric" => form.Locator("input").FillAsync((answer.GetProperty("min").GetDecimal() + (right ? 0 : -1)).ToString(CultureInfo.InvariantCulture)),
        "fill-in" => form.Locator("input").FillAsync(right ? Keys(answer)[0] : "something else"),
        var other => throw new InvalidOperationException($"no hand for questions of type {other}"),
    };

    private static List<string> Keys(JsonElement answer) => [.. answer.GetProperty("key").EnumerateArray().Select(k => k.GetString()!)];

    private static Task ChooseAsync(ILocator form, string key, bool right) =>
        form.Locator(right ? $"li[data-key='{key}'] label" : $"li[data-key]:not([data-key='{key}']) label").First.ClickAsync();

    private static async Task ChooseSeveralAsync(ILocator form, List<string> keys, bool right)
    {
        foreach (var key in right ? keys : keys[..1]) await form.Locator($"li[data-key='{key}'] label").ClickAsync();
    }

    private static async Task MatchAsync(ILocator form, List<string> keys, bool right)
    {
        foreach (var key in keys)
            await form.Locator($"li[data-key='{key}'] select").SelectOptionAsync(right ? key : keys[0]);
    }

    private static async Task SortAsync(ILocator form, List<string> keys, bool right)
    {
        // Any order counts as an answer once an item was moved.
        for (var place = 0; place < keys.Count; place++)
        {
            while (await PlaceOf(form, keys[place]) > place) await form.Locator($"li[data-key='{keys[place]}'] [data-move=up]").ClickAsync();
        }
        if (!right) await form.Locator("li[data-key]").First.Locator("[data-move=down]").ClickAsync();
    }

    private static async Task<int> PlaceOf(ILocator form, string key)
    {
        var order = await form.Locator("li[data-key]").EvaluateAllAsync<string[]>("items => items.map(i => i.dataset.key)");
        return Array.IndexOf(order, key);
    }
}
