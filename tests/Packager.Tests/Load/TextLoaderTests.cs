using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Load;

public sealed class TextLoaderTests
{
    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)':', 0xC3, 0xA9, (byte)'\n', (byte)'b', 0xFF, (byte)'c' }, "2:2", "FF", 6)]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 }, "1:1", "FF", 0)]
    [InlineData(new byte[] { (byte)'a', 0xE2, 0x82 }, "1:2", "E2", 1)]
    [InlineData(new byte[] { 0xC0, 0xAF }, "1:1", "C0", 0)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "1:1", "ED", 0)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0x80 }, "1:2", "80", 4)]
    [InlineData(new byte[] { 0xEF, 0xBF, 0xBD, (byte)'a', 0x80 }, "1:3", "80", 4)]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98, 0x80, 0x80 }, "1:3", "80", 4)]
    public void The_first_byte_that_is_not_UTF8_is_shown(byte[] content, string place, string value, int offset) => Findings.Single(
        $"glossary.yml:{place} LE1003 the file is not UTF-8: the byte {value} at offset {offset} does not belong there | save the file as UTF-8",
        SmallCourse.With("glossary.yml", content));

    [Theory]
    [InlineData("a\u0000b", "1:2", "0000")]
    [InlineData("a\n\u001B[31m", "2:1", "001B")]
    [InlineData("\u007F", "1:1", "007F")]
    [InlineData("a\uFFFE", "1:2", "FFFE")]
    public void A_control_character_is_shown(string text, string place, string code) => Findings.Single(
        $"glossary.yml:{place} LE1004 the character U+{code} may stand neither in a page nor in a manifest | remove it",
        SmallCourse.With("glossary.yml", text));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() =>
        Findings.None(SmallCourse.With(SmallCourse.Lesson, "\uFEFF" + SmallCourse.LessonMd).Add("course.yml", "\uFEFF" + SmallCourse.CourseYml));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_other_systems_change_neither_meaning_nor_places(string lineEnd) => Findings.Single(
        "01-basics/01-words.md:7:1 LE3008 a heading of level 1 is kept for the title | write '## ' for the sections of a lesson",
        SmallCourse.With(SmallCourse.Lesson, SmallCourse.LessonMd.Replace("## In", "# In", StringComparison.Ordinal).ReplaceLineEndings(lineEnd)));

    [Fact]
    public void A_file_of_absurd_size_is_not_read() => Findings.Single(
        "glossary.yml:1:1 LE1005 'glossary.yml' is 20,971,521 bytes; at most 20,971,520 are read | split it into smaller files",
        SmallCourse.With("glossary.yml", new byte[TextLoader.SizeLimit + 1]));

    [Fact]
    public void A_file_that_vanishes_while_the_course_is_read_is_a_finding() => Findings.Single(
        "glossary.yml:1:1 LE1002 'glossary.yml' cannot be read: gone | check that the file exists and may be read",
        new VanishingTree(SmallCourse.With("glossary.yml", "[]"), "glossary.yml"));

    [Fact]
    public void An_image_that_vanishes_while_the_course_is_read_is_a_finding_where_it_is_used() => Findings.Single(
        "01-basics/01-words.md:7:1 LE3013 the image '01-basics/a.png' cannot be used: gone | save it again from the program that made it",
        new VanishingTree(SmallCourse.WithBody("![A](a.png)\n").Add("01-basics/a.png", "x"), "01-basics/a.png"));

    private sealed class VanishingTree(MemorySourceTree tree, string gone) : ISourceTree
    {
        public IReadOnlyList<string> Files => tree.Files;

        public long LengthOf(string path) => path == gone ? throw new FileNotFoundException("gone") : tree.LengthOf(path);

        public Stream OpenRead(string path) => path == gone ? throw new FileNotFoundException("gone") : tree.OpenRead(path);
    }
}
