using E2E.Kills;
using E2E.Lms;
using LlmEvolution.Packager.Model;

namespace E2E;

/// <summary>Tin Can packages launched with a record store in the address.</summary>
public sealed class TinCanTests(BrowserFixture browser)
{
    private const string Course = "https://example.org/kills";

    [Fact]
    public async Task What_the_learner_did_is_at_the_record_store_and_the_credential_is_out_of_sight()
    {
        await using var lrs = await LrsProcess.StartAsync();
        await using var lms = await LmsServer.StartAsync(await Packages.BuildAsync(KillCourse.Tree(), "xapi", Structure.Course, "xapi-course"));
        await using (var reader = await WebReader.OpenAsync(browser, await AddressAsync(lms, lrs)))
        {
            await reader.SavedAsync();
            Assert.DoesNotContain("auth", reader.Page.Url, StringComparison.Ordinal);
            await reader.OpenItemAsync("first");
            await reader.ReadForAsync(TimeSpan.FromSeconds(20));
            await reader.Page.Locator("form.question label").First.ClickAsync();
            await reader.Page.Locator("form.question button[type=submit]").ClickAsync();
            await reader.GoHomeAsync();
            await reader.OpenItemAsync(KillCourse.Quiz);
            await reader.TakeQuizAsync(right: true);
            await reader.SaveAndExitAsync();
            await lrs.WaitForAsync("terminated", Course);
        }

        var held = await lrs.HoldingsAsync();
        Assert.Empty(held.Refused);
        Assert.Equal("initialized", held.About(Course).First());
        Assert.True(held.Said("completed", $"{Course}/lessons/first"));
        Assert.True(held.Said("answered", $"{Course}/lessons/first/questions/only"));
        Assert.True(held.Said("passed", $"{Course}/quizzes/{KillCourse.Quiz}"));
    }

    [Fact]
    public async Task The_next_launch_finds_what_the_first_one_did()
    {
        await using var lrs = await LrsProcess.StartAsync();
        await using var lms = await LmsServer.StartAsync(await Packages.BuildAsync(KillCourse.Tree(), "xapi", Structure.Course, "xapi-again"));
        await using (var first = await WebReader.OpenAsync(browser, await AddressAsync(lms, lrs)))
        {
            await first.OpenItemAsync("second");
            await first.ReadForAsync(TimeSpan.FromSeconds(20));
            await first.SaveAndExitAsync();
            await lrs.WaitForAsync("terminated", Course);
        }

        await using var again = await WebReader.OpenAsync(browser, await AddressAsync(lms, lrs));

        await again.Page.Locator("li[data-item='second'][data-state=started]").WaitForAsync();
    }

    [Fact]
    public async Task Packages_of_single_modules_keep_their_states_apart()
    {
        await using var lrs = await LrsProcess.StartAsync();
        await using var lms = await LmsServer.StartAsync((await Packages.BuildAllAsync(KillCourse.Tree(), "xapi", Structure.Course, Split.Module, "xapi-split")).Single());
        await using var reader = await WebReader.OpenAsync(browser, await AddressAsync(lms, lrs));
        await reader.SavedAsync();

        await lrs.WaitForAsync("initialized", $"{Course}/modules/module");
    }

    private static async Task<string> AddressAsync(LmsServer lms, LrsProcess lrs)
    {
        var actor = """{"objectType":"Agent","name":["Ada"],"mbox":["mailto:ada@example.org"]}""";
        var credential = (await lrs.HoldingsAsync()).Credential;
        return $"{lms.Url}/package/index.html?endpoint={Uri.EscapeDataString(lrs.Address + "/xapi/")}&auth={Uri.EscapeDataString(credential)}&actor={Uri.EscapeDataString(actor)}&registration=0c6a1b4e-5d0f-4f0e-9d6f-1f1b4e5d0f4f";
    }
}
