using System.IO.Compression;

namespace Packager.Cli.Tests;

public sealed class LanguageTests
{
    [Fact]
    public async Task Translate_writes_files_to_start_from_and_stamps_those_that_are_done()
    {
        using var place = Course("translate");

        Assert.Equal(0, await place.RunAsync("translate", "course", "--language", "es"));
        Assert.Equal("---\ntranslates: nothing\ntitle: Lesson\nsummary: Text.\nminutes: 1\n---\n\nText.\n", await ReadAsync(place, "course/01-module/01-lesson.es.md"));
        Assert.Contains("written: 01-module/01-lesson.es.md\n", place.Output, StringComparison.Ordinal);

        place.Write("course/01-module/01-lesson.es.md", "---\ntitle: Lección\nsummary: Texto.\n---\n\nTexto.\n");
        Assert.Equal(0, await place.RunAsync("translate", "course", "--language", "es", "--stamp", "01-module/01-lesson.es.md"));
        Assert.Matches("^---\ntranslates: [0-9a-f]{12}\ntitle: Lección\n", await ReadAsync(place, "course/01-module/01-lesson.es.md"));
        Assert.Equal("translates: nothing\ntitle: Module\nsummary: Text.\n", await ReadAsync(place, "course/01-module/module.es.yml"));

        Assert.Equal(1, await place.RunAsync("translate", "course", "--language", "fr"));
        Assert.Contains("error LE2715: the course is not translated into 'fr'", place.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_that_cannot_be_written_is_said_and_what_was_there_stays()
    {
        using var place = Course("translate-unwritable");
        Directory.CreateDirectory(place.PathOf("course/01-module/01-lesson.es.md"));
        place.Write("course/01-module/01-lesson.es.md/keep.txt", "mine");

        Assert.Equal(1, await place.RunAsync("translate", "course", "--language", "es"));

        Assert.Contains("coursepack: '01-module/01-lesson.es.md' cannot be written: ", place.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await ReadAsync(place, "course/01-module/01-lesson.es.md/keep.txt"));
        Assert.Empty(Directory.GetFiles(place.PathOf("course"), "*.part", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Every_language_becomes_packages_under_the_same_identifiers_and_one_may_replace_the_other()
    {
        using var place = Course("languages");
        place.Write("course/course.es.yml", "title: Un curso\ndescription: Texto.\n")
            .Write("course/01-module/module.es.yml", "title: Módulo\nsummary: Texto.\n")
            .Write("course/01-module/01-lesson.es.md", "---\ntitle: Lección\nsummary: Texto.\n---\n\nTexto.\n");
        await place.RunAsync("translate", "course", "--language", "es", "--stamp", "all");

        Assert.Equal(0, await place.RunAsync("build", "course", "--language", "all", "-t", "scorm12", "-t", "cmi5", "-t", "xapi", "--strict", "--publish"));

        Assert.Equal(
            ["a-course-cmi5.zip", "a-course-es-cmi5.zip", "a-course-es-scorm12.zip", "a-course-es-xapi.zip", "a-course-scorm12.zip", "a-course-xapi.zip"],
            Directory.GetFileSystemEntries(place.PathOf("dist")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("<langstring lang=\"es\">Un curso</langstring>", Entry(place, "dist/a-course-es-cmi5.zip", "cmi5.xml"), StringComparison.Ordinal);
        Assert.Contains("<name lang=\"es\">Un curso</name>", Entry(place, "dist/a-course-es-xapi.zip", "tincan.xml"), StringComparison.Ordinal);
        Assert.Equal(
            Entry(place, "dist/a-course-scorm12.zip", "imsmanifest.xml").Replace("A Course", "Un curso", StringComparison.Ordinal).Replace("Lesson", "Lección", StringComparison.Ordinal),
            Entry(place, "dist/a-course-es-scorm12.zip", "imsmanifest.xml"));
        Assert.True(File.Exists(place.PathOf("course/coursepack.lock")));
        Assert.Equal(0, await place.RunAsync("build", "course", "--language", "es", "-t", "scorm12", "--locked"));
        Assert.Equal(0, await place.RunAsync("diff", "dist/a-course-scorm12.zip", "dist/a-course-es-scorm12.zip"));
    }

    [Fact]
    public async Task A_finding_of_the_original_is_said_once_for_all_languages()
    {
        using var place = Course("languages-once");
        place.Write("course/01-module/01-lesson.md", "---\ntitle: Lesson\nsummary: Text.\nminutes: 9\n---\n\nText.\n");

        Assert.Equal(0, await place.RunAsync("build", "course", "--language", "all", "-t", "scorm12"));

        Assert.Single(place.Error.Split("warning LE3").Skip(1));
        Assert.Equal(3, place.Error.Split("is not translated into 'es'").Length - 1);
    }

    private static Workplace Course(string name)
    {
        var place = new Workplace(name).WriteCourse();
        return place.Write("course/course.yml", File.ReadAllText(place.PathOf("course/course.yml")) + "translations: [es]\n");
    }

    private static Task<string> ReadAsync(Workplace place, string path) => File.ReadAllTextAsync(place.PathOf(path), TestContext.Current.CancellationToken);

    private static string Entry(Workplace place, string zip, string name)
    {
        using var opened = ZipFile.OpenRead(place.PathOf(zip));
        using var reader = new StreamReader(opened.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
