using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>Says so before a text is cut to what a manifest can hold.</summary>
internal static class TextCheck
{
    public static void Check(CoursePackage package, DiagnosticBag diagnostics)
    {
        Report("title", package.Id, package.Title, ManifestText.TitleLimit);
        foreach (var group in package.Groups)
        {
            if (group.Title is not null) Report("title", group.Id, group.Title, ManifestText.TitleLimit);
            foreach (var learningObject in group.Objects)
                Report("title", learningObject.Id, learningObject.Title, ManifestText.TitleLimit);
        }
        if (package.Course.Version is { } version)
            Report("version", package.Course.Id, version, ManifestText.VersionLimit);

        void Report(string what, string id, string text, int limit)
        {
            var length = ManifestText.Clean(text).Length;
            if (length <= limit) return;
            diagnostics.ReportOnce(
                TargetDiagnostics.TextCut, Place.Of(package, id), $"shorten the {what} to {limit} characters",
                what, id, length, limit);
        }
    }
}
