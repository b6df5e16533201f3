using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Diff;
using LlmEvolution.Packager.Editions;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Model.Building;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Xapi;

namespace LlmEvolution.Reports.Outline;

/// <summary>Finds the outline of a course in its folder or in a package that coursepack made of it, under published ids.</summary>
public static class OutlineReader
{
    /// <summary>Null when there is none; that has been reported.</summary>
    /// <param name="path">Absolute: a folder with course.yml, or a zip.</param>
    /// <param name="name">As the user called it.</param>
    public static CourseOutline? Read(string path, string name, DiagnosticBag findings)
    {
        if (Directory.Exists(path)) return Read(new DiskSourceTree(path), findings);
        if (File.Exists(path)) return ReadPackage(path, name, findings);
        findings.Report(SourceDiagnostics.NoCourse, null, "name the folder that holds course.yml, or a package that coursepack made", name, "there is nothing by that name");
        return null;
    }

    /// <summary>Without the check stage: a course that would not build can still be reported on. Only what keeps it from being read is reported.</summary>
    public static CourseOutline? Read(ISourceTree tree, DiagnosticBag findings)
    {
        var own = new DiagnosticBag();
        var course = CourseLoader.Load(tree, own) is { } files ? CourseBuilder.Build(files, own) : null;
        var published = LockLoader.Load(tree, own)?.Edition;
        if (course is not null && !own.HasErrors) return Of(PublishedIds.Apply(course, published));
        foreach (var finding in own.Where(f => f.Severity == Severity.Error)) findings.Add(finding);
        return null;
    }

    private static CourseOutline Of(Course course) => new(course.Iri, course.Title,
    [
        .. course.Modules.Select(module => new OutlineModule(ActivityIri.OfModule(course.Iri, module.Id), module.Title,
        [
            .. module.Lessons.Select(l => new OutlineItem(ActivityIri.OfLesson(course.Iri, l.Id), l.Title, OutlineItemKind.Lesson, l.Minutes, l.Status == LessonStatus.Ready, null)),
            .. module.Quiz is { } quiz ? [Of(course, quiz)] : Array.Empty<OutlineItem>(),
        ])),
    ]);

    /// <summary>A minute for each question that is drawn, as everywhere.</summary>
    private static OutlineItem Of(Course course, Quiz quiz) => new(
        ActivityIri.OfQuiz(course.Iri, quiz.Id), quiz.Title, quiz.IsExam ? OutlineItemKind.Exam : OutlineItemKind.Quiz, quiz.Draw, course.Requires(quiz), quiz.PassMark / 100.0);

    private static CourseOutline? ReadPackage(string path, string name, DiagnosticBag findings)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var archive = new PackageArchive(name, stream);
            var files = new PackageText(archive);
            if (PackageOutline.Of([.. files.In("assets/sco/", ".js").Select(files.Text)]) is { } outline) return outline;
            findings.Report(SourceDiagnostics.NoCourse, null, "name the course's folder, or a package that this version of coursepack made", name, "it is no package of coursepack");
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException)
        {
            findings.Report(SourceDiagnostics.NoCourse, null, "name the course's folder, or a package that coursepack made", name, e.Message);
        }
        return null;
    }
}
