using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class ImageRuleTests
{
    private const string Lesson = "01-basics/01-words.md:7:1";

    [Fact]
    public void An_image_that_exists_and_says_what_it_shows_is_fine() => Findings.None(Course("![A cat](figures/cat.png \"A caption\")"));

    [Theory]
    [InlineData("![](figures/cat.png)")]
    [InlineData("![ ](figures/cat.png)")]
    public void An_image_says_what_it_shows(string image) => Findings.Single(
        $"{Lesson} LE4001 the image 'figures/cat.png' has no text alternative (WCAG 1.1.1) | say what it shows between the square brackets; for mere decoration write ![](decorative:path)",
        Course(image));

    [Fact]
    public void An_image_that_decorates_says_nothing() => Findings.None(Course("![](decorative:figures/cat.png)"));

    [Theory]
    [InlineData(150, 0)]
    [InlineData(151, 1)]
    public void A_text_alternative_is_short(int length, int findings) => Assert.Equal(
        Enumerable.Repeat($"{Lesson} LE4002 the text alternative is {length} characters long; screen readers read it in one breath | keep it to 150 characters and put the rest into the text or the caption", findings),
        Findings.Of(Course($"![{new string('a', length)}](figures/cat.png)")));

    [Theory]
    [InlineData("figures/cta.png", "01-basics/figures/cta.png", "did you mean '01-basics/figures/cat.png'?")]
    [InlineData("figures/CAT.PNG", "01-basics/figures/CAT.PNG", "did you mean '01-basics/figures/cat.png'?")]
    [InlineData("figures/elephant.svg", "01-basics/figures/elephant.svg", "images are svg, png, jpg, jpeg, webp, gif, avif files")]
    [InlineData("01-words.md", "01-basics/01-words.md", "images are svg, png, jpg, jpeg, webp, gif, avif files")]
    public void An_image_exists(string url, string path, string help) => Findings.Single(
        $"{Lesson} LE3011 there is no image '{path}' | {help}", Course($"![A cat]({url})"));

    [Theory]
    [InlineData("../../x.png", "../../x.png", "copy it into the module's figures folder: a package holds all it needs")]
    [InlineData("%2e%2e/../x.png", "../../x.png", "copy it into the module's figures folder: a package holds all it needs")]
    [InlineData("/etc/x.png", "/etc/x.png", "copy it into the module's figures folder: a package holds all it needs")]
    [InlineData("https://example.org/x.png", "https://example.org/x.png", "copy it into the module's figures folder: a package holds all it needs")]
    [InlineData("data:image/png;base64,AA", "data:image/png;base64,AA", "copy it into the module's figures folder: a package holds all it needs")]
    [InlineData("C:/x.png", "C:/x.png", "copy it into the module's figures folder: a package holds all it needs")]
    [InlineData(@"figures\cat.png", @"figures\cat.png", "write paths with forward slashes: figures/name.svg")]
    [InlineData("..%5C..%5Cx.png", @"..\..\x.png", "write paths with forward slashes: figures/name.svg")]
    public void An_image_is_part_of_the_course(string url, string written, string help) => Findings.Single(
        $"{Lesson} LE3012 the image '{written}' is outside the course folder | {help}", Course($"![A cat]({url})"));

    [Fact]
    public void An_image_may_stand_in_another_module() => Findings.None(
        SmallCourse.WithBody("![A cat](../02-more/cat.png)\n").Add("02-more/cat.png", Images.Png(1, 1)));

    [Fact]
    public void An_image_that_is_not_what_its_name_says_is_refused() => Findings.Single(
        $"{Lesson} LE3013 the image '01-basics/figures/cat.png' cannot be used: it does not begin with the PNG signature | save it again from the program that made it",
        SmallCourse.WithBody("![A cat](figures/cat.png)\n").Add("01-basics/figures/cat.png", Images.Gif(1, 1)));

    [Theory]
    [InlineData("a.png", 300_000, 1600, null)]
    [InlineData("a.png", 1_234_567, 1600, "1234 kB, for 1600 by 900 pixels | save a photograph as WebP or JPEG, and a drawing as SVG")]
    [InlineData("a.png", 1_234_567, 4000, "1234 kB, for 4000 by 900 pixels | scale it to 1600 pixels, twice the width of the text, and save it as WebP")]
    [InlineData("a.gif", 400_000, 640, "400 kB, for 640 by 900 pixels | save it as WebP, which takes a third of that for moving pictures")]
    [InlineData("a.jpg", 400_000, 640, "400 kB, for 640 by 900 pixels | save it with a quality of 75 to 80")]
    public void A_bitmap_has_at_most_300_kB(string name, int bytes, ushort width, string? finding)
    {
        byte[] head = Path.GetExtension(name) switch { ".png" => Images.Png(width, 900), ".gif" => Images.Gif(width, 900), _ => Images.Jpeg(width, 900) };
        Array.Resize(ref head, bytes);

        Assert.Equal(
            finding is null ? [] : [$"{Lesson} LE3018 the image '01-basics/{name}' has {finding}"],
            Findings.Of(SmallCourse.WithBody($"![A cat]({name})\n\n![The same cat]({name})\n").Add($"01-basics/{name}", head)));
    }

    [Fact]
    public void An_SVG_has_at_most_100_kB() => Findings.Single(
        $"{Lesson} LE3018 the image '01-basics/a.svg' has 130 kB | it stands inside the page: round its coordinates to one decimal, leave out what nobody sees, or save it as WebP",
        SmallCourse.WithBody("![A curve](a.svg)\n").Add("01-basics/a.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" role=\"img\"><title>T</title><desc>D</desc><path class=\"f-line\" d=\"M0 0{string.Concat(Enumerable.Repeat("L1.234567 7.654321", 7_222))}\"/></svg>"));

    [Fact]
    public void An_image_in_a_question_starts_from_the_folder_of_the_quiz() => Findings.None(
        SmallCourse.WithQuestion("id: q\nstem: '![A cat](figures/cat.png)'\ntype: fill-in\nanswers: [cat]\nfeedback: {correct: Yes., incorrect: No.}").Add("01-basics/figures/cat.png", Images.Png(1, 1)));

    private static LlmEvolution.Packager.Source.MemorySourceTree Course(string body) =>
        SmallCourse.WithBody(body + "\n").Add("01-basics/figures/cat.png", Images.Png(640, 480));
}
