using System.Text.RegularExpressions;

namespace Packager.Cli.Tests;

public sealed class ThemeTests
{
    [Fact]
    public async Task A_new_theme_has_no_findings_and_builds()
    {
        using var place = new Workplace("theme-new").WriteCourse();

        Assert.Equal(0, await place.RunAsync("theme", "new", "acme-academy"));
        Assert.Equal(0, await place.RunAsync("theme", "check", "acme-academy", "--strict"));
        Assert.EndsWith("acme-academy: 0 errors, 0 warnings\n", place.Output, StringComparison.Ordinal);
        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "scorm12", "--theme", "acme-academy", "--strict"));

        Assert.Equal("", place.Error);
        Assert.Equal(["Quiz.cshtml", "README.md", "logo.svg", "theme.yml"], Directory.GetFiles(place.PathOf("acme-academy")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        await using var package = await System.IO.Compression.ZipFile.OpenReadAsync(place.PathOf("dist/a-course-scorm12.zip"), TestContext.Current.CancellationToken);
        Assert.NotNull(package.GetEntry("assets/theme/logo.svg"));
        using var styles = new StreamReader(package.GetEntry("assets/theme/theme.css")!.Open());
        Assert.StartsWith("/* Acme Academy */\n:root {\n", await styles.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>The lines that are commented out are a part of the example.</summary>
    [Fact]
    public async Task A_new_theme_has_no_findings_with_all_its_examples_switched_on_either()
    {
        using var place = new Workplace("theme-new-all");
        Assert.Equal(0, await place.RunAsync("theme", "new", "acme"));
        var yaml = await File.ReadAllTextAsync(place.PathOf("acme/theme.yml"), TestContext.Current.CancellationToken);
        place.Write("acme/theme.yml", Regex.Replace(yaml, "(?m)^  # ([a-z-]+: )", "  $1"));

        Assert.Equal(0, await place.RunAsync("theme", "check", "acme", "--strict"));

        Assert.NotEqual(yaml, await File.ReadAllTextAsync(place.PathOf("acme/theme.yml"), TestContext.Current.CancellationToken));
        Assert.Equal("", place.Error);
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_left_alone()
    {
        using var place = new Workplace("theme-occupied").Write("mine/notes.txt", "keep me");

        Assert.Equal(2, await place.RunAsync("theme", "new", "mine"));

        Assert.Equal("notes.txt", Path.GetFileName(Assert.Single(Directory.GetFileSystemEntries(place.PathOf("mine")))));
    }

    [Fact]
    public async Task Check_names_the_pair_the_ratio_and_the_nearest_colour_and_fails_when_strict()
    {
        using var place = new Workplace("theme-check").Write("brand/theme.yml", "light:\n  muted: \"#999999\"\n");

        Assert.Equal(0, await place.RunAsync("theme", "check", "brand"));
        Assert.Equal(1, await place.RunAsync("theme", "check", "brand", "--strict"));

        Assert.Contains("LE5410: text in --muted (#999999) on --bg (#fcfdfd), on the light page, has a contrast of 2.79:1; WCAG 2.2 AA asks for 4.5:1", place.Error, StringComparison.Ordinal);
        Assert.Contains("the nearest colour that passes is #", place.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_of_a_folder_that_is_not_there_says_so()
    {
        using var place = new Workplace("theme-missing");

        Assert.Equal(1, await place.RunAsync("theme", "check", "nowhere"));

        Assert.Contains("LE5401", place.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_are_printed_with_their_values_and_their_use()
    {
        using var place = new Workplace("theme-tokens");

        Assert.Equal(0, await place.RunAsync("theme", "tokens"));

        Assert.Contains("  accent       #0b6069  #6cc9cf  links, buttons, focus, progress, chosen answers\n", place.Output, StringComparison.Ordinal);
        Assert.Contains("  round        radius of buttons, fields, boxes, cards\n               .375rem\n", place.Output, StringComparison.Ordinal);
    }
}
