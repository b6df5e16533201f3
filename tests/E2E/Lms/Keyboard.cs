using Microsoft.Playwright;

namespace E2E.Lms;

/// <summary>A learner without a mouse: reaches everything by Tab, and fails where it cannot be reached.</summary>
internal sealed class Keyboard(Learner learner)
{
    private const int MostSteps = 120;

    public Task PressAsync(string key) => learner.Page.Keyboard.PressAsync(key);

    public async Task TabToAsync(string selector, string key = "Tab")
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (await HasFocusAsync(selector)) return;
            await PressAsync(key);
        }
        Assert.Fail($"{selector} is not reached by {key}");
    }

    /// <summary>Gives each question of the quiz on screen some answer.</summary>
    public async Task AnswerAllAsync()
    {
        foreach (var form in await learner.Sco.Locator("[data-quiz-questions] form").AllAsync())
        {
            var id = await form.GetAttributeAsync("data-question");
            var scope = $"form[data-question='{id}']";
            switch (await form.GetAttributeAsync("data-type"))
            {
                case "matching":
                    for (var pair = 0; pair < await form.Locator("select").CountAsync(); pair++)
                    {
                        await TabToAsync($"{scope} li:nth-child({pair + 1}) select");
                        await PressAsync("ArrowDown");
                    }
                    break;
                case "sequencing":
                    await TabToAsync($"{scope} li:nth-child(2) [data-move=up]");
                    await PressAsync("Enter");
                    break;
                case "numeric" or "fill-in":
                    await TabToAsync($"{scope} input");
                    await learner.Page.Keyboard.TypeAsync("7");
                    break;
                default:
                    await TabToAsync($"{scope} input");
                    await PressAsync("Space");
                    break;
            }
        }
    }

    private Task<bool> HasFocusAsync(string selector) =>
        learner.Sco.Locator("html").EvaluateAsync<bool>("(_, selector) => document.activeElement?.matches(selector) ?? false", selector);
}
