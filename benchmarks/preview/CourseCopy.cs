using Packager.Testing;

namespace LlmEvolution.Benchmarks.Preview;

/// <summary>A copy of the real course, so that it can be written to.</summary>
internal static class CourseCopy
{
    public const string Lesson = "word-embeddings-word2vec-and-glove";

    private const string Path = "01-pre-transformer-foundations/01-" + Lesson + ".md";

    public static string Make()
    {
        var target = System.IO.Path.Combine(AppContext.BaseDirectory, "course");
        if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("content"), "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(target, System.IO.Path.GetRelativePath(Repository.PathOf("content"), file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return target;
    }

    /// <summary>Puts a paragraph before the first section, in place of the one put there before.</summary>
    public static void Write(string folder, string sentence)
    {
        var original = File.ReadAllText(Repository.PathOf(["content", .. Path.Split('/')]));
        File.WriteAllText(System.IO.Path.Combine(folder, Path), original.Insert(original.IndexOf("\n## ", StringComparison.Ordinal), $"\n{sentence}\n"));
    }
}
