using System.Xml.Linq;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Xapi;

namespace LlmEvolution.Packager.Targets.TinCan;

/// <summary>tincan.xml: the activity that is launched, and the modules, lessons and quizzes in it.</summary>
internal static class TinCanDescription
{
    public const string FileName = "tincan.xml";

    public static readonly XNamespace Namespace = "http://projecttincan.com/tincan.xsd";

    public static PackageFile Write(CoursePackage package)
    {
        var launched = package.Objects.Single();
        return XmlFile.Write(FileName, new XElement(
            Namespace + "tincan",
            new XElement(
                Namespace + "activities",
                Activity(ActivityIri.Of(package, launched), launched.Kind, launched.Title, launched.Description, package, launched.Href),
                Parts(launched, package))));
    }

    /// <summary>Named for the LMS's reports; only one activity of a package may be launched.</summary>
    private static IEnumerable<XElement> Parts(LearningObject launched, CoursePackage package)
    {
        var pages = launched.Files.ToHashSet(StringComparer.Ordinal);
        foreach (var module in package.Course.Modules)
        {
            if (launched.Kind == LearningObjectKind.Course && module.Lessons.Any(l => pages.Contains(PagePaths.Of(l))) && ActivityIri.OfModule(package, module.Id) != ActivityIri.Of(package, launched))
                yield return Activity(ActivityIri.OfModule(package, module.Id), LearningObjectKind.Module, module.Title, module.Summary, package);
            if (launched.Kind is LearningObjectKind.Lesson or LearningObjectKind.Quiz) continue;
            foreach (var lesson in module.Lessons.Where(l => pages.Contains(PagePaths.Of(l))))
                yield return Activity($"{package.Course.Iri}/lessons/{lesson.Id}", LearningObjectKind.Lesson, lesson.Title, lesson.Summary, package);
            if (module.Quiz is { } quiz && pages.Contains(PagePaths.Of(quiz)))
                yield return Activity($"{package.Course.Iri}/quizzes/{quiz.Id}", LearningObjectKind.Quiz, quiz.Title, module.Summary, package);
        }
    }

    private static XElement Activity(string id, LearningObjectKind kind, string title, string description, CoursePackage package, string? launch = null) => new(
        Namespace + "activity",
        new XAttribute("id", id),
        new XAttribute("type", ActivityIri.TypeOf(kind)),
        new XElement(Namespace + "name", new XAttribute("lang", package.Course.Language), ManifestText.Clean(title)),
        new XElement(Namespace + "description", new XAttribute("lang", package.Course.Language), ManifestText.Clean(description)),
        launch is null ? null : new XElement(Namespace + "launch", new XAttribute("lang", package.Course.Language), launch));
}
