using System.Globalization;
using System.Text;

namespace LlmEvolution.Benchmarks.Measure;

/// <summary>Courses far beyond an ordinary one: what the tool takes for them, or what it says.</summary>
internal static class Limits
{
    private const string Course = "id: limits\niri: https://example.org/limits\ntitle: Limits\ndescription: Text.\nlanguage: en\ndate: 2026-11-24\n";

    public static void Print(string tool, string work)
    {
        Console.WriteLine("\n| what | exit code | CPU s | wall s | peak MB | what it said |\n|---|---:|---:|---:|---:|---|");
        Try("a list of 50 levels", folder => Lesson(folder, Nested(50)));
        Try("a list of 60 levels", folder => Lesson(folder, Nested(60)));
        Try("50 brackets within brackets, 50 quotes within quotes", folder => Lesson(folder, new string('[', 50) + "x" + new string(']', 50) + "\n\n" + string.Concat(Enumerable.Repeat("> ", 50)) + "x\n"));
        Try("a lesson of 5 MB", folder => Lesson(folder, Long(5_000_000)));
        Try("a lesson of 20 MB", folder => Lesson(folder, Long(20_000_000)));
        Try("a lesson of 21 MB", folder => Lesson(folder, Long(21_000_000)));
        Try("5,000 pictures", Pictures);
        Try("a picture of 1 GB, one target", folder => Huge(folder, 1_000_000_000));
        Try("a picture of 1 GB, all five for LMSs", folder => Huge(folder, 1_000_000_000), []);
        Try("five pictures of 1 GB", folder => Huge(folder, 1_000_000_000, 5));

        void Try(string name, Action<string> write, string[]? targets = null)
        {
            var folder = Path.Combine(work, "limits");
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
            Write(Path.Combine(folder, "course.yml"), Course);
            Write(Path.Combine(folder, "01-module", "module.yml"), "title: Module\nsummary: Text.\n");
            write(Path.Combine(folder, "01-module"));
            var (timed, code, said) = Timed.Try(work, [tool, "build", folder, "--no-cache", .. targets ?? ["-t", "scorm12"], "-o", Path.Combine(work, "limits-out")]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {code} | {timed.Cpu:0.0} | {timed.Wall:0.0} | {timed.Memory:0} | {said.Replace("|", "", StringComparison.Ordinal)} |"));
        }
    }

    private static string Nested(int levels) => string.Concat(Enumerable.Range(0, levels).Select(n => new string(' ', 2 * n) + "- x\n"));

    private static string Long(int length)
    {
        var prose = new Course.Prose(new Course.Chance(1));
        var text = new StringBuilder(length + 1000);
        while (text.Length < length) text.Append("## ").Append(prose.Title(3)).Append("\n\n").Append(prose.Paragraph()).Append("\n\n");
        return text.ToString(0, length - 200);
    }

    private static void Pictures(string folder)
    {
        for (var lesson = 0; lesson < 50; lesson++)
        {
            var body = new StringBuilder();
            for (var n = 0; n < 100; n++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"p-{lesson}-{n}.png");
                body.Append(CultureInfo.InvariantCulture, $"![A picture]({name})\n\n");
                Png(Path.Combine(folder, name), 20_000);
            }
            Lesson(folder, body.ToString(), lesson + 1);
        }
    }

    private static void Huge(string folder, long length, int pictures = 1)
    {
        for (var n = 0; n < pictures; n++) Png(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"huge{n}.png")), length);
        Lesson(folder, string.Concat(Enumerable.Range(0, pictures).Select(n => string.Create(CultureInfo.InvariantCulture, $"![A picture](huge{n}.png)\n\n"))));
    }

    private static void Lesson(string folder, string body, int number = 1) =>
        Write(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number:00}-lesson-{number}.md")), $"---\ntitle: Lesson\nsummary: Text.\nminutes: 1\n---\n\n## In brief\n\n{body}");

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Signature and header (ISO 15948, 5.2 and 11.2.2), and then nothing: only the tool looks at it.</summary>
    private static void Png(string path, long length)
    {
        using var file = File.Create(path);
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 6, 64, 0, 0, 3, 132, 8, 2, 0, 0, 0]);
        file.SetLength(length);
    }
}
