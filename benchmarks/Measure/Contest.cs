using System.Globalization;
using LlmEvolution.Benchmarks.Course;

namespace LlmEvolution.Benchmarks.Measure;

/// <summary>Who is measured.</summary>
/// <param name="tool">Path of the published tool.</param>
/// <param name="rawLimit">Path of the published raw limit.</param>
/// <param name="peers">Folder with the npm packages; null: without them.</param>
/// <param name="work">Empty folder for courses and packages.</param>
internal sealed class Contest(string tool, string rawLimit, string? peers, string work)
{
    private static readonly string[] s_targets = ["scorm12", "scorm2004-3rd", "scorm2004-4th", "cmi5", "xapi", "web"];

    // Beyond it the peers and the single targets only cost time.
    private const int Small = 105;

    public IEnumerable<Contender> Contenders(int lessons)
    {
        var course = PathOf("course", lessons);
        Write(course, lessons);
        yield return Raw(course, lessons, 1);
        yield return Raw(course, lessons, 5);
        foreach (var target in lessons <= Small ? s_targets : ["scorm12"])
            yield return new Contender($"coursepack, {target}, nothing cached", lessons, [tool, "build", course, "--no-cache", "-t", target, "-o", PathOf("out", lessons)]);
        yield return new Contender("coursepack, all five for LMSs, nothing cached", lessons, [tool, "build", course, "--no-cache", "-o", PathOf("out", lessons)]);
        foreach (var (name, targets) in ((string, string[])[])[("scorm12", ["-t", "scorm12"]), ("all five for LMSs", [])])
        {
            yield return Cached($"coursepack, {name}, one lesson changed", course, lessons, targets, change: true);
            yield return Cached($"coursepack, {name}, nothing changed", course, lessons, targets, change: false);
        }
        if (peers is null || lessons > Small) yield break;
        var pages = PathOf("raw1", lessons) + "/pages";
        yield return new Contender("simple-scorm-packager 0.2.7, scorm12, from finished HTML", lessons, ["node", Path.Combine(peers, "packager.mjs"), pages, PathOf("peer", lessons)]) { Prepare = () => Empty(PathOf("peer", lessons)) };
        yield return new Contender("marked 16 and simple-scorm-packager 0.2.7, scorm12", lessons, ["node", Path.Combine(peers, "marked.mjs"), course, PathOf("peer2", lessons)]) { Prepare = () => Empty(PathOf("peer2", lessons)) };
    }

    private Contender Raw(string course, int lessons, int zips)
    {
        var output = PathOf($"raw{zips}", lessons);
        return new Contender($"raw limit, {zips} zip{(zips == 1 ? "" : "s")}", lessons, [rawLimit, course, $"{zips}", output, .. zips == 1 && lessons <= Small ? ["--pages"] : Array.Empty<string>()]) { Prepare = () => Empty(output) };
    }

    private Contender Cached(string name, string course, int lessons, string[] targets, bool change)
    {
        var copy = course;
        var number = 0;
        if (change)
        {
            copy = PathOf($"changing{targets.Length}", lessons);
            Write(copy, lessons);
        }
        return new Contender(name, lessons, [tool, "build", copy, .. targets, "-o", PathOf($"again{targets.Length}{change}", lessons)])
        {
            WarmUp = true,
            Variables = new Dictionary<string, string> { ["COURSEPACK_CACHE"] = PathOf($"cache{targets.Length}{change}", lessons) },
            Prepare = () =>
            {
                if (change) File.AppendAllText(Directory.GetFiles(copy, "03-*.md", SearchOption.AllDirectories)[0], string.Create(CultureInfo.InvariantCulture, $"\nOne sentence more, number {++number}.\n"));
            },
        };
    }

    private string PathOf(string what, int lessons) => Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"{what}-{lessons}"));

    private static void Empty(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    public static void Write(string folder, int lessons)
    {
        Empty(folder);
        foreach (var (path, text) in new GeneratedCourse(lessons).Files())
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
