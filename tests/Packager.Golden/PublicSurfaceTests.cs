using LlmEvolution.Packager;
using LlmEvolution.Preview;
using LlmEvolution.Records;

namespace Packager.Golden;

public sealed class PublicSurfaceTests
{
    /// <summary>
    /// What programs can use of the library. A line that is gone breaks them; a line that is new is a promise. When the
    /// difference is meant, run with UPDATE_GOLDEN=1 and say in CHANGELOG.md what has changed.
    /// </summary>
    [Theory]
    [InlineData(typeof(Compiler), "public-surface.txt")]
    [InlineData(typeof(RecordStore), "public-surface-records.txt")]
    [InlineData(typeof(PreviewHost), "public-surface-preview.txt")]
    public void The_public_surface_of_the_libraries_is_this(Type one, string file)
    {
        var actual = PublicSurface.Of(one.Assembly);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") != "1")
        {
            var expected = File.ReadAllLines(Repository.PathOf("tests", "Packager.Golden", "golden", file));
            Assert.Equal("", Difference(expected, actual.TrimEnd('\n').Split('\n')));
        }
        GoldenFile.AssertMatches((file, actual));
    }

    /// <summary>Each line with the type it belongs to.</summary>
    private static string Difference(string[] expected, string[] actual)
    {
        var (old, young) = (WithType(expected), WithType(actual));
        return string.Concat(old.Except(young, StringComparer.Ordinal).Select(l => $"\n- {l}").Concat(young.Except(old, StringComparer.Ordinal).Select(l => $"\n+ {l}")));
    }

    private static List<string> WithType(string[] lines)
    {
        var type = "";
        var found = new List<string>();
        foreach (var line in lines)
        {
            if (line.StartsWith(' ')) found.Add($"{type}: {line.Trim()}");
            else found.Add(type = line);
        }
        return found;
    }
}
