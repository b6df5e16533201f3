namespace Packager.Golden;

/// <summary>
/// Compares text with a file beside the tests. With UPDATE_GOLDEN=1 in the environment the file is written instead,
/// and the test fails, so that a run that updates can never pass for a run that compares.
/// </summary>
internal static class GoldenFile
{
    public static void AssertMatches(params IEnumerable<(string Name, string Actual)> files)
    {
        var update = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";
        foreach (var (name, actual) in files)
        {
            var path = Path.Combine(Repository.Root, "tests", "Packager.Golden", "golden", name);
            if (update)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, actual);
                continue;
            }
            Assert.True(File.Exists(path), $"there is no golden file {name}; run with UPDATE_GOLDEN=1");
            Assert.Equal(File.ReadAllText(path), actual);
        }
        Assert.False(update, "golden files were written; look at the difference and run without UPDATE_GOLDEN");
    }
}
