namespace Packager.Inspect.Tests.Zips;

/// <summary>Hand-written packages without a fault, with as much of each standard in them as fits a page.</summary>
internal static class Clean
{
    public static IReadOnlyList<string> Names { get; } =
        ["scorm12", "scorm12-one", "scorm2004-2nd", "scorm2004-3rd", "scorm2004-3rd-one", "scorm2004-4th", "cmi5", "xapi"];

    public static TestZip Package(string name) => name switch
    {
        "scorm12" => Scorm(Manifests.Scorm12),
        "scorm12-one" => Scorm(Manifests.Scorm12One),
        "scorm2004-2nd" => Scorm(Manifests.Scorm2004("CAM 1.3", Manifests.Threshold)),
        "scorm2004-3rd" => Scorm(Manifests.Scorm2004("2004 3rd Edition", Manifests.Threshold)),
        "scorm2004-3rd-one" => Scorm(Manifests.Scorm2004One),
        "scorm2004-4th" => Scorm(Manifests.Scorm2004("2004 4th Edition", Manifests.Threshold4th)),
        "cmi5" => new TestZip("cmi5.xml").With("cmi5.xml", Manifests.Cmi5).With("one/index.html", "<p>One</p>").With("two/index.html", "<p>Two</p>"),
        "xapi" => new TestZip("tincan.xml").With("tincan.xml", Manifests.TinCan).With("index.html", "<p>One</p>"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such package."),
    };

    private static TestZip Scorm(string manifest)
    {
        var zip = new TestZip("imsmanifest.xml").With("imsmanifest.xml", manifest).With("lesson.html", "<p>Lesson</p>").With("shared/player.js", "play();");
        return manifest.Contains("quiz.html", StringComparison.Ordinal) ? zip.With("quiz.html", "<p>Quiz</p>") : zip;
    }
}
