using Packager.Testing;

namespace Packager.Tests.Render;

public sealed class DownloadTests
{
    private const string Place = "01-basics/01-words.md:7:1";

    [Fact]
    public void A_link_to_a_file_says_what_it_is_and_how_large()
    {
        var lesson = Rendering.Lesson(SmallCourse.WithBody("[Worksheet](files/sheet.pdf)\n").Add("01-basics/files/sheet.pdf", new byte[123_456]));

        Assert.Equal("<p><a href=\"../media/01-basics/files/sheet.pdf\" download=\"sheet.pdf\">Worksheet <span class=\"file-kind\">(PDF, 123 kB)</span></a></p>\n", lesson.BodyHtml);
        Assert.Equal([("media/01-basics/files/sheet.pdf", "01-basics/files/sheet.pdf")], lesson.Media.Select(m => (m.Key, m.Value)));
    }

    [Theory]
    [InlineData(12, "1 kB")]
    [InlineData(1_499, "1 kB")]
    [InlineData(2_340_000, "2 MB")]
    public void Sizes_are_as_a_reader_knows_them(int length, string shown) => Assert.Contains(
        $"(CSV, {shown})", Rendering.Lesson(SmallCourse.WithBody("[Data](a.csv)\n").Add("01-basics/a.csv", new byte[length])).BodyHtml, StringComparison.Ordinal);

    [Fact]
    public void A_name_may_hold_spaces_and_letters_of_any_script()
    {
        var lesson = Rendering.Lesson(SmallCourse.WithBody("[Sheet](<übung eins.pdf>)\n").Add("01-basics/übung eins.pdf", "%PDF"));

        Assert.Contains(" download=\"übung eins.pdf\">Sheet ", lesson.BodyHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.html", "a .html file would run in the LMS's name", "write it as a lesson, save it as PDF, or link to it on the web")]
    [InlineData("a.exe", ".exe files are not known to be harmless", "put it into a .zip, save it as PDF, or link to it on the web")]
    [InlineData("a.docm", "it may hold macros", "save it as .docx, .xlsx, .pptx or .pdf")]
    [InlineData("a", "its name does not say what it is", "put it into a .zip, save it as PDF, or link to it on the web")]
    public void What_runs_is_not_given(string name, string why, string help) => Findings.Single(
        $"{Place} LE3111 '01-basics/{name}' is not offered for download: {why} | {help}", SmallCourse.WithBody($"[It]({name})\n").Add($"01-basics/{name}", "x"));

    [Fact]
    public void A_slip_in_a_name_is_seen() => Findings.Single(
        $"{Place} LE3005 'shete.pdf' is not a lesson of this course | did you mean '01-basics/sheet.pdf'?", SmallCourse.WithBody("[It](shete.pdf)\n").Add("01-basics/sheet.pdf", "%PDF"));
}
